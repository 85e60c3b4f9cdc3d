import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getFreePort } from '../testing/start-test-shop.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the launcher until it ends by itself, which it must before it starts anything. */
function runDemo(env: Record<string, string>): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['demo-shop/demo.mjs', 'start'], { cwd: root, env });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    child.stderr.on('data', (chunk) => {
      text += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, text }));
  });
}

describe('the launcher', () => {
  const holder = createServer();
  let taken = '';
  let free = '';

  beforeAll(async () => {
    [taken, free] = [String(await getFreePort()), String(await getFreePort())];
    await new Promise<void>((resolve) => holder.listen(Number(taken), '127.0.0.1', resolve));
  });
  afterAll(() => holder.close());

  it('says which port is taken and which variable moves the app elsewhere', async () => {
    const { code, text } = await runDemo({ PORT: taken, SHOP_PORT: free });
    expect(code).toBe(1);
    expect(text).toContain(`Port ${taken} is taken, and the app needs it.`);
    expect(text).toMatch(/PORT=\d+ npm run demo/);
  });

  it('says so of the demo shop’s port too', async () => {
    const { code, text } = await runDemo({ PORT: free, SHOP_PORT: taken });
    expect(code).toBe(1);
    expect(text).toMatch(/the demo shop needs it[\s\S]+SHOP_PORT=\d+ npm run demo/);
  });

  it('refuses one port for both', async () => {
    const { code, text } = await runDemo({ PORT: free, SHOP_PORT: free });
    expect({ code, text: text.trim() }).toEqual({
      code: 1,
      text: 'PORT and SHOP_PORT must differ.',
    });
  });

  it('refuses what is no port', async () => {
    const { code, text } = await runDemo({ PORT: 'http' });
    expect({ code, text: text.trim() }).toEqual({
      code: 1,
      text: 'PORT must be a port number between 1 and 65535.',
    });
  });
});
