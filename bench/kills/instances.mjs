// Instances of the built app, behind one address: each on a port of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';
import { app, findFreePort, redisUrl } from '../refresh-world.mjs';

const running = new Set();

/**
 * @param {string} port where it listens; what the shop knows is one address for all
 * @param {Record<string, string>} settings over the usual ones
 */
export async function startInstance(port, settings = {}) {
  const child = spawn(process.execPath, ['.next/standalone/server.js'], {
    env: {
      ...app,
      NODE_ENV: 'production',
      PORT: port,
      REDIS_URL: redisUrl,
      LOG_LEVEL: 'silent',
      SILENT_SIGN_IN: 'off',
      ...settings,
    },
    stdio: 'ignore',
  });
  running.add(child);
  const origin = `http://localhost:${port}`;
  await waitUntilAnswers(`${origin}/healthz`, {
    deadlineMs: 60_000,
    signal: AbortSignal.timeout(60_000),
  });
  return {
    origin,
    /** No warning, no last word. */
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      running.delete(child);
    },
    /** As a platform ends it. Answers the exit code, and how long it took in milliseconds. */
    async stop() {
      const startedAt = performance.now();
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = await gone;
      running.delete(child);
      return { code, tookMs: performance.now() - startedAt };
    },
  };
}

export const siteOrigin = app.SITE_ORIGIN;
export const sitePort = app.PORT;
export const findPort = async () => String(await findFreePort());

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
