import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createEnvironment } from '../../demo-shop/launcher/environment.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hooks = new URL('../app-code.mjs', import.meta.url).href;

/** The app's settings, for what asks no shop. */
const { app } = createEnvironment({ port: 3000, shopPort: 4000, root, source: process.env });

/** What tasks/<name>.mjs answers, in a process of its own that runs the app's own code with these settings. */
export function forkTask(name, input, settings = {}) {
  const file = fileURLToPath(new URL(`tasks/${name}.mjs`, import.meta.url));
  const env = { ...app, LOG_LEVEL: 'silent', ...settings };
  const child = fork(file, { env, execArgv: ['--import', hooks] });
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`tasks/${name}.mjs ended with ${code}`)));
    child.send(input);
  });
}

/** One task with `count` in all, shared among two processes; each has a seed of its own. */
export const forkTwice = (name, { count, seed, ...input }) =>
  Promise.all(
    [0, 1].map((half) =>
      forkTask(name, { ...input, count: Math.ceil((count - half) / 2), seed: seed + half }),
    ),
  );
