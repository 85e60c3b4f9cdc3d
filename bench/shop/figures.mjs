/** The value below which this share of them lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);
export const round = (value) => (value === null ? null : Math.round(value * 100) / 100);

/** How long each of these took, one after the other, in milliseconds. */
export async function timeEach(count, task) {
  const times = [];
  for (let run = 0; run < count; run += 1) {
    const started = performance.now();
    await task();
    times.push(performance.now() - started);
  }
  return times;
}
