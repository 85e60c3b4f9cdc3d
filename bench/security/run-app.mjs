import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readyMs = 120_000;

/** What the app calls the changes it asks for. */
const mutations = new Set(
  globSync('lib/**/*.graphql', { cwd: root }).flatMap((file) =>
    [...readFileSync(root + file, 'utf8').matchAll(/^mutation (\w+)/gm)].map(([, name]) => name),
  ),
);

async function findFreePort() {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The build that is there and a demo shop, on ports of their own, as in production. */
export async function runApp() {
  if (!existsSync(`${root}.next/standalone/server.js`))
    throw new Error('npm run build comes first');
  const [port, shopPort] = [await findFreePort(), await findFreePort()];
  const ports = { PORT: String(port), SHOP_PORT: String(shopPort) };
  const child = spawn(process.execPath, ['demo-shop/demo.mjs', 'start'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ...ports, LOG_LEVEL: 'silent', REDIS_URL: '' },
  });
  const [site, shop] = [`http://localhost:${port}`, `http://localhost:${shopPort}`];
  const gone = new AbortController();
  child.once('exit', () => gone.abort());
  await waitUntilAnswers(`${site}/healthz`, { deadlineMs: readyMs, signal: gone.signal });
  if (gone.signal.aborted) throw new Error('the demo did not start');

  async function control(method, path, body) {
    const response = await fetch(`${shop}/_demo/${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    const text = await response.text();
    return text ? JSON.parse(text) : undefined;
  }
  await control('POST', 'settings', { rateLimits: false });

  return {
    site,
    shop,
    /** The changes that reached the shop since the log was emptied, by operation. */
    async listChanges() {
      const log = await control('GET', 'requests');
      return log.filter(({ operationName }) => mutations.has(operationName));
    },
    forget: () => control('DELETE', 'requests'),
    stop: async () => {
      child.kill('SIGTERM');
      if (!gone.signal.aborted) await once(child, 'exit');
    },
  };
}
