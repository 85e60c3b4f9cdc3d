import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

function run(command, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    const forward = (signal) => child.kill(signal);
    process.once('SIGTERM', forward);
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      process.off('SIGTERM', forward);
      resolve(code === 0);
    });
  });
}

/** Runs the commands of one step under a heading; false as soon as one of them fails. */
export async function runStep({ title, commands, env, report }, position) {
  console.log(`\n── ${position} ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`);
  // Yesterday's report must not be counted as today's.
  if (report) rmSync(report, { force: true });
  const startedAt = performance.now();
  let ok = true;
  for (const command of commands) {
    ok = await run(command, env);
    if (!ok) break;
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${ok ? 'ok' : 'FAILED'}: ${title} (${seconds} s)`);
  return ok;
}
