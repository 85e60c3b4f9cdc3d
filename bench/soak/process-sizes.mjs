// What processes hold over time: memory and open handles, from /proc (Linux) and their inspectors.
import { readdirSync, readFileSync } from 'node:fs';
import { openHeap } from '../site/inspect.mjs';

const megabyte = 1024;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export function readSize(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    rssMb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / megabyte,
    handles: readdirSync(`/proc/${pid}/fd`).length,
  };
}

/** Least squares. */
function toSlope(points, of) {
  const mean = (key) => points.reduce((sum, point) => sum + point[key], 0) / points.length;
  const [minutes, value] = [mean('minutes'), mean(of)];
  const over = points.reduce((sum, p) => sum + (p.minutes - minutes) * (p[of] - value), 0);
  return over / points.reduce((sum, p) => sum + (p.minutes - minutes) ** 2, 0);
}

const round = (value) => Math.round(value * 100) / 100;

/**
 * Looks at these processes until it is stopped; `end` judges all after the warm-up.
 * @param inspectPorts the inspector of each, in the same order
 */
export async function watchSizes(pids, inspectPorts, { everyMs = 15_000 } = {}) {
  const startedAt = performance.now();
  const samples = pids.map(() => []);
  const heaps = await Promise.all(inspectPorts.map(openHeap));
  async function look() {
    const minutes = (performance.now() - startedAt) / 60_000;
    for (const [at, pid] of pids.entries()) {
      // Before the collection, which makes it smaller.
      const size = readSize(pid);
      samples[at].push({ minutes, ...size, heldMb: await heaps[at]() });
    }
  }
  const timer = setInterval(look, everyMs);
  return {
    end(warmUpMinutes) {
      clearInterval(timer);
      return samples.map((all) => {
        const warm = all.filter(({ minutes }) => minutes >= warmUpMinutes);
        const third = Math.ceil(warm.length / 3);
        const handles = (part) => median(part.map((one) => one.handles));
        return {
          'RSS after warm-up, MB': Math.round(warm[0].rssMb),
          'RSS at the end, MB': Math.round(warm.at(-1).rssMb),
          'RSS, MB a minute': round(toSlope(warm, 'rssMb')),
          'held after warm-up, MB': round(warm[0].heldMb),
          'held at the end, MB': round(warm.at(-1).heldMb),
          'held, MB a minute': round(toSlope(warm, 'heldMb')),
          'handles, first third': handles(warm.slice(0, third)),
          'handles, last third': handles(warm.slice(-third)),
        };
      });
    },
  };
}
