// Processes of a bench's own: they end with it, also when it fails half way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findRedis, withoutRedis } from '../../.ci/find-redis.ts';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const children = new Set();
const deadlineMs = 120_000;

export async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** @param onLine told of every line that it writes */
export function start(program, args, { env = {}, onLine } = {}) {
  const stdio = onLine ? ['ignore', 'pipe', 'pipe'] : 'ignore';
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio });
  children.add(child);
  child.once('exit', () => children.delete(child));
  for (const stream of onLine ? [child.stdout, child.stderr] : []) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    });
  }
  return child;
}

export async function stop(child, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Node, with a server that answers `url` when it is up. */
export async function startServer(args, env, url, onLine) {
  const child = start(process.execPath, args, { env, onLine });
  await waitUntilAnswers(url, { deadlineMs, signal: new AbortController().signal });
  return child;
}

/**
 * @param folder where its data are kept, so that it comes back with them; without one they end with it
 * @throws {Error} where neither Redis nor Valkey is installed
 */
export async function startRedis(folder) {
  const program = findRedis();
  if (!program) throw new Error(withoutRedis);
  const port = String(await findFreePort());
  const kept = folder ? ['yes', '--appendfsync', 'always', '--dir', folder] : ['no'];
  const settings = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', ...kept];
  const redis = {
    port,
    url: `redis://127.0.0.1:${port}`,
    child: start(program, settings),
    async restart() {
      redis.child = start(program, settings);
    },
  };
  return redis;
}

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
