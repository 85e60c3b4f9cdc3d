import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { getFreePort } from '../testing/start-test-shop.ts';
import { retryGaps } from './retries.ts';
import { send, shopifyLimits } from './send.ts';

/** Listens and never accepts: once its queue is full, the kernel lets further connections hang. */
const DEAF = `const server = require('node:net').createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  // The port is what it says before it falls asleep for good: from then on it accepts nobody.
  require('node:fs').writeSync(1, String(server.address().port));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});`;

let child: ChildProcess | undefined;
const waiting: Socket[] = [];
afterEach(() => {
  for (const socket of waiting.splice(0)) socket.destroy();
  child?.kill('SIGKILL');
});

async function startDeaf(): Promise<number> {
  const deaf = spawn(process.execPath, ['-e', DEAF], { stdio: ['ignore', 'pipe', 'inherit'] });
  child = deaf;
  const port = await new Promise<number>((resolve) => {
    deaf.stdout.once('data', (text) => resolve(Number(text)));
  });
  // More than the queue holds, so that whoever comes next is left standing.
  for (let isFull = false; !isFull; ) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    waiting.push(socket);
    isFull = await Promise.race([
      once(socket, 'connect').then(() => false),
      new Promise<boolean>((resolve) => setTimeout(resolve, 500, true)),
    ]);
  }
  return port;
}

describe('sending', () => {
  it('gives up after a second where no connection comes about', async () => {
    const port = await startDeaf();
    const from = performance.now();
    const outcome = await send(new URL(`http://127.0.0.1:${port}/`), {}, '{}', shopifyLimits);
    const milliseconds = performance.now() - from;
    expect(outcome).toEqual({ status: null, error: 'no connection within a second' });
    expect(milliseconds).toBeGreaterThan(950);
    expect(milliseconds).toBeLessThan(2_500);
  });

  it('says that nobody is there at once', async () => {
    const url = new URL(`http://127.0.0.1:${await getFreePort()}/`);
    const outcome = await send(url, {}, '{}', shopifyLimits);
    expect(outcome).toEqual({ status: null, error: 'ECONNREFUSED' });
  });
});

describe('the retries', () => {
  it('are eight, further and further apart, over four hours', () => {
    expect(retryGaps).toHaveLength(8);
    expect(retryGaps).toEqual(retryGaps.toSorted((one, other) => one - other));
    expect(retryGaps.reduce((sum, gap) => sum + gap, 0)).toBe(4 * 3_600);
  });
});
