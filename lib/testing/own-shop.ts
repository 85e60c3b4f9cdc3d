import 'server-only';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './free-port';

/** For tests only: a demo shop of one test file's own, whose faults and settings disturb nobody else. */

const root = fileURLToPath(new URL('../..', import.meta.url));

function waitUntilReady(stdout: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('ready on')) resolve();
    });
    stdout.once('end', () => reject(new Error(`the demo shop did not start: ${said}`)));
  });
}

export async function startOwnShop(settings: Readonly<Record<string, string>> = {}) {
  const port = await findFreePort();
  const own = { SHOP_PORT: String(port), APP_ORIGIN: 'http://localhost:3000', ...settings };
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', ...own };
  const child = spawn(process.execPath, ['demo-shop/main.ts'], { cwd: root, env });
  child.stderr.resume();
  await waitUntilReady(child.stdout);
  const origin = `http://localhost:${port}`;

  async function control<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${origin}/_demo${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as Answer;
  }

  return {
    origin,
    control,
    setFault: (path: string, fault: Readonly<Record<string, unknown>>) =>
      control('POST', '/faults', { match: { path }, fault }),
    reset: () => control('POST', '/reset'),
    async stop(): Promise<void> {
      const closed = once(child, 'close');
      child.kill();
      await closed;
    },
  };
}
