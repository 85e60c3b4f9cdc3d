// The demo shop and the app side by side, from one command:
//   node demo-shop/demo.mjs build   builds the app, then runs it as in production (npm run demo)
//   node demo-shop/demo.mjs start   runs the build that is there (the browser tests)
//   node demo-shop/demo.mjs dev     runs it with hot reload (npm run dev)
import { fileURLToPath } from 'node:url';
import { buildApp } from './launcher/build.mjs';
import { createChildren } from './launcher/children.mjs';
import { parsePort, requireFreePort } from './launcher/ports.mjs';
import { waitUntilAnswers } from './launcher/wait.mjs';
import { printWelcome } from './launcher/welcome.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const mode = process.argv[2] ?? 'build';
const readyMs = 60_000;

const stopped = new AbortController();
const children = createChildren({
  onUnexpectedExit: (label, reason) => finish(1, `The ${label} stopped by itself (${reason}).`),
});

async function finish(exitCode, message) {
  if (stopped.signal.aborted) return;
  stopped.abort();
  if (message) process.stderr.write(`\n${message}\n`);
  await children.stop();
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(0));

const app = {
  dev: (port) => [
    'node_modules/next/dist/bin/next',
    'dev',
    '--port',
    port,
    '--hostname',
    'localhost',
  ],
  build: () => ['.next/standalone/server.js'],
  start: () => ['.next/standalone/server.js'],
};

async function main() {
  if (!process.features.typescript) throw new Error('Start this as: npm run demo');
  if (!(mode in app)) throw new Error('Say one of: build, start, dev');
  const port = parsePort('PORT', 3000, process.env);
  const shopPort = parsePort('SHOP_PORT', 4000, process.env);
  if (port === shopPort) throw new Error('PORT and SHOP_PORT must differ.');
  await requireFreePort('PORT', port, 'the app');
  await requireFreePort('SHOP_PORT', shopPort, 'the demo shop');

  // Its settings are TypeScript, which Node reads by itself only from 22.18 on.
  const { createEnvironment } = await import('./launcher/environment.mjs');
  const environment = createEnvironment({ port, shopPort, root, source: process.env });
  if (mode === 'build') {
    process.stdout.write('Building the app (half a minute or so) …\n');
    await buildApp({ cwd: root, env: environment.build, signal: stopped.signal });
  }
  const { signal } = stopped;
  const { siteOrigin, shopOrigin } = environment;
  children.start('shop', ['demo-shop/main.ts'], { cwd: root, env: environment.shop });
  await waitUntilAnswers(`${shopOrigin}/healthz`, { deadlineMs: readyMs, signal });
  const nodeEnv = mode === 'dev' ? 'development' : 'production';
  const env = { ...environment.app, NODE_ENV: nodeEnv };
  children.start('app', app[mode](String(port)), { cwd: root, env });
  await waitUntilAnswers(`${siteOrigin}/healthz`, { deadlineMs: readyMs, signal });
  if (!signal.aborted) await printWelcome({ siteOrigin, shopOrigin });
}

main().catch((error) => finish(1, error.message));
