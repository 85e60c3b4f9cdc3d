// What processes hold over time: resident memory and open handles, read from /proc (Linux).
import { readdirSync, readFileSync } from 'node:fs';

const megabyte = 1024;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function readSize(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    rssMb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / megabyte,
    handles: readdirSync(`/proc/${pid}/fd`).length,
  };
}

/** Least squares. */
function toSlope(points) {
  const mean = (key) => points.reduce((sum, point) => sum + point[key], 0) / points.length;
  const [minutes, rss] = [mean('minutes'), mean('rssMb')];
  const over = points.reduce((sum, p) => sum + (p.minutes - minutes) * (p.rssMb - rss), 0);
  return over / points.reduce((sum, p) => sum + (p.minutes - minutes) ** 2, 0);
}

/** Looks at these processes until it is stopped; `end` judges all after the warm-up. */
export function watchSizes(pids, { everyMs = 5_000 } = {}) {
  const startedAt = performance.now();
  const samples = pids.map(() => []);
  const timer = setInterval(() => {
    const minutes = (performance.now() - startedAt) / 60_000;
    for (const [at, pid] of pids.entries()) samples[at].push({ minutes, ...readSize(pid) });
  }, everyMs);
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
          'MB a minute': Math.round(toSlope(warm) * 100) / 100,
          'handles, first third': handles(warm.slice(0, third)),
          'handles, last third': handles(warm.slice(-third)),
        };
      });
    },
  };
}
