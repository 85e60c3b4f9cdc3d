import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createEnvironment } from '../../demo-shop/launcher/environment.mjs';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';
import { findFreePort } from './free-port';

/** Another process of the built app, as behind one proxy: cookies of the first are good here. */
export async function startSecondSite(
  { site, shopOrigin }: { readonly site: string; readonly shopOrigin: string },
  settings: Readonly<Record<string, string>> = {},
) {
  const { app, siteOrigin: origin } = createEnvironment({
    port: await findFreePort(),
    shopPort: Number(new URL(shopOrigin).port),
    root: process.cwd(),
    source: process.env,
  });
  const child = spawn(process.execPath, ['.next/standalone/server.js'], {
    env: { ...app, NODE_ENV: 'production', LOG_LEVEL: 'info', SITE_ORIGIN: site, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  const exited = once(child, 'exit');
  const signal = new AbortController().signal;
  await waitUntilAnswers(`${origin}/healthz`, { deadlineMs: 30_000, signal });
  return {
    origin,
    kill: (name: NodeJS.Signals) => child.kill(name),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    /** The exit code, or the signal that ended it. */
    async waitForExit(): Promise<number | string> {
      const [code, signalName] = await exited;
      return code ?? signalName;
    },
    readLog: () => said,
  };
}

export type SecondSite = Awaited<ReturnType<typeof startSecondSite>>;
