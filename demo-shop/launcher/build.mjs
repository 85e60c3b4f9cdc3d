import { spawn } from 'node:child_process';

/** Runs one Node program to its end, showing what it said only when it failed. */
function run(args, { cwd, env, signal }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, signal, stdio: 'pipe' });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${Buffer.concat(said)}\nThe build failed (exit code ${code}).`)),
    );
  });
}

/** `npm run build` without npm in between, so that Ctrl-C reaches it. */
export async function buildApp(options) {
  await run(['node_modules/next/dist/bin/next', 'build'], options);
  await run(['bench/finish-standalone.mjs'], options);
}
