import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
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

it.each([
  ['SHOP_PORT', '0'],
  ['SHOP_ID', 'my-shop'],
  ['APP_ORIGIN', 'localhost'],
  ['TOKEN_LIFETIME_SECONDS', 'soon'],
])('names %s when it is wrong', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(name);
});
