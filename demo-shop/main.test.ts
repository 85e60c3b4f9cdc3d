import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';
import { getFreePort } from './testing/start-test-shop.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

function run(port: number) {
  const child = spawn(process.execPath, [main], { env: { SHOP_PORT: String(port) } });
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.once('close', (code) => resolve({ code, said }));
  });
  return { child, ended };
}

it('says that its port is taken and exits with 1', async () => {
  const port = await getFreePort();
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', resolve));
  const { code, said } = await run(port).ended;
  holder.close();
  expect(code).toBe(1);
  expect(said).toContain('port is taken');
});

it('says when it is ready and stops on SIGTERM', async () => {
  const { child, ended } = run(await getFreePort());
  const ready = await new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)));
  });
  expect(ready).toContain('Demo shop ready on http://localhost:');
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

/** `open`, or why there is no connection. */
const knock = (host: string, port: number) =>
  new Promise<string>((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve('open');
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'closed'));
    socket.setTimeout(1_000, () => {
      socket.destroy();
      resolve('silent');
    });
  });

it('T117: listens on two loopback addresses and on no other of this machine', async () => {
  const port = await getFreePort();
  const { child, ended } = run(port);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const isOpen = await knock('127.0.0.1', port);
  // The second would be open to a server on every address, also where a machine has no network.
  const answers = await Promise.all(['127.0.0.2', ...others].map((host) => knock(host, port)));
  child.kill('SIGTERM');
  await ended;
  expect(isOpen).toBe('open');
  expect(answers).not.toContain('open');
});

it.each([
  ['SHOP_PORT', '0'],
  ['SHOP_ID', 'my-shop'],
  ['APP_ORIGIN', 'localhost'],
  ['TOKEN_LIFETIME_SECONDS', 'soon'],
])('names %s when it is wrong', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(name);
});
