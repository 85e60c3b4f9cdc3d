// A demo shop and a Redis of a bench's own, and what its control room is asked.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findRedis, withoutRedis } from '../.ci/find-redis.ts';
import { createEnvironment } from '../demo-shop/launcher/environment.mjs';
import { waitUntilAnswers } from '../demo-shop/launcher/wait.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const children = [];

export async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

function start(program, args, env) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  children.push(child);
}

async function startShop() {
  const [port, shopPort] = [await findFreePort(), await findFreePort()];
  const environment = createEnvironment({ port, shopPort, root, source: process.env });
  start(process.execPath, ['demo-shop/main.ts'], environment.shop);
  await waitUntilAnswers(`${environment.shopOrigin}/healthz`, {
    deadlineMs: 120_000,
    signal: AbortSignal.timeout(120_000),
  });
  return environment;
}

async function startRedis() {
  const program = findRedis();
  if (!program) throw new Error(withoutRedis);
  const port = String(await findFreePort());
  start(program, ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
  return `redis://127.0.0.1:${port}`;
}

const { shopOrigin, app } = await startShop();

/** The app's settings for this shop. */
export { app };
export const redisUrl = await startRedis();

export async function control(path, body) {
  const response = await fetch(new URL(path, shopOrigin), {
    method: body ? 'POST' : 'GET',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  return response.json();
}

/** Tokens as if this customer had signed in an hour ago. */
export async function toTokens(email) {
  const { access_token, refresh_token, id_token } = await control('/_demo/tokens', { email });
  return {
    accessToken: access_token,
    accessTokenExpiresAt: Date.now() - 1_000,
    refreshToken: refresh_token,
    idToken: id_token,
  };
}

// Also when a bench fails half way.
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
