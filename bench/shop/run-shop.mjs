import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../demo-shop/main.ts', import.meta.url));

function getFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Ticks of a hundredth of a second, as Linux counts them for every process: proc_pid_stat(5). */
export function readCpuMs(pid) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function isHealthy(origin) {
  try {
    return (await fetch(`${origin}/healthz`)).status === 200;
  } catch {
    return false;
  }
}

/**
 * Starts the demo shop as a process of its own, on one core where `taskset` can see to that.
 * @returns its origin, how long it took until it answered, its processor time, and a way to stop it
 */
export async function runShop({ core = null, nodeOptions = [] } = {}) {
  const port = await getFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const canPin = core !== null && existsSync('/usr/bin/taskset');
  const node = [process.execPath, ...nodeOptions, main];
  const [command, ...args] = canPin ? ['taskset', '-c', String(core), ...node] : node;
  const started = performance.now();
  const env = { ...process.env, SHOP_PORT: String(port), SHOP_ORIGIN: origin };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  while (!(await isHealthy(origin))) {
    if (child.exitCode !== null) throw new Error(`the demo shop ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    origin,
    isPinned: canPin,
    startMs: performance.now() - started,
    readCpuMs: () => readCpuMs(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
