import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Longer than the app takes to finish what is under way. */
const graceMs = 9_000;
const hasProcessGroups = process.platform !== 'win32';

function forward(stream, target, label) {
  createInterface({ input: stream }).on('line', (line) => target.write(`${label} │ ${line}\n`));
}

/** Each child leads a process group of its own, so that its helpers end with it and none is left behind. */
function signalTree(child, signal) {
  try {
    if (hasProcessGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // Already gone.
  }
}

/**
 * Starts processes and ends all of them together.
 * `onUnexpectedExit(label, reason)` is called once, when a child ends by itself.
 */
export function createChildren({ onUnexpectedExit }) {
  const running = new Map();
  let stopping = false;

  function start(label, args, options) {
    const child = spawn(process.execPath, args, {
      ...options,
      detached: hasProcessGroups,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    running.set(child, ended);
    forward(child.stdout, process.stdout, label);
    forward(child.stderr, process.stderr, label);
    child.once('error', (error) => onUnexpectedExit(label, error.message));
    child.once('exit', (code, signal) => {
      running.delete(child);
      // Helpers of a leader that died would otherwise keep the port.
      signalTree(child, 'SIGTERM');
      if (!stopping) onUnexpectedExit(label, signal ? `signal ${signal}` : `exit code ${code}`);
    });
    return child;
  }

  async function stop() {
    stopping = true;
    const children = [...running];
    for (const [child] of children) signalTree(child, 'SIGTERM');
    const timer = setTimeout(() => {
      for (const [child] of children) signalTree(child, 'SIGKILL');
    }, graceMs);
    await Promise.all(children.map(([, ended]) => ended));
    clearTimeout(timer);
  }

  return { start, stop };
}
