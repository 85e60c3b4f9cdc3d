import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const hooks = new URL('app-code.mjs', import.meta.url).href;

/** An instance of the app in a process of its own. */
export async function startWorker(env, script = 'refresh-worker.mjs') {
  const worker = fileURLToPath(new URL(script, import.meta.url));
  const child = fork(worker, { env: { ...process.env, ...env }, execArgv: ['--import', hooks] });
  const waiting = new Map();
  let nextId = 0;
  const ready = new Promise((resolve, reject) => {
    waiting.set('ready', { resolve, reject });
    child.once('exit', (code) => {
      for (const { reject: fail } of waiting.values()) fail(new Error(`the worker ended: ${code}`));
    });
  });
  child.on('message', ({ id, result, error }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked.reject(new Error(error));
    else asked.resolve(result);
  });
  await ready;
  return {
    ask(task, input) {
      nextId += 1;
      const id = nextId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ id, task, input });
      });
    },
    kill: (signal = 'SIGTERM') => child.kill(signal),
  };
}
