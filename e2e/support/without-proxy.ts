import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEnvironment } from '../../demo-shop/launcher/environment.mjs';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';
import { findFreePort } from './free-port';

const build = '.next/standalone';
/** Where the server looks up whether there is a proxy.ts. */
const manifest = '.next/server/functions-config-manifest.json';

/** The same build as a server that has forgotten its proxy.ts, in front of the shop that is running. */
export async function startWithoutProxy(shopOrigin: string) {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-without-proxy-'));
  cpSync(build, folder, { recursive: true });
  const functions = JSON.parse(readFileSync(join(folder, manifest), 'utf8'));
  if (!functions.functions['/_middleware']) throw new Error('The proxy is kept somewhere else now');
  delete functions.functions['/_middleware'];
  writeFileSync(join(folder, manifest), JSON.stringify(functions));

  const port = await findFreePort();
  const shopPort = Number(new URL(shopOrigin).port);
  const source = process.env;
  const { app, siteOrigin } = createEnvironment({ port, shopPort, root: process.cwd(), source });
  const env = { ...app, NODE_ENV: 'production' as const, LOG_LEVEL: 'silent' };
  const child: ChildProcess = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  await waitUntilAnswers(`${siteOrigin}/healthz`, {
    deadlineMs: 30_000,
    signal: new AbortController().signal,
  });
  return {
    siteOrigin,
    async stop(): Promise<void> {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
