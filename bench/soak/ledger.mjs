// What happened, counted; and every promise that was not kept, in words.
const maxTold = 40;

export function createLedger() {
  const counts = new Map();
  const broken = [];
  const times = [];
  const count = (group, name, by = 1) => {
    const key = `${group} | ${name}`;
    counts.set(key, (counts.get(key) ?? 0) + by);
  };
  return {
    count,
    time: (ms) => times.push(ms),
    /** A promise that was not kept. */
    breach(promise, facts) {
      count('broken', promise);
      if (broken.length >= maxTold) return;
      broken.push({ promise, ...facts });
      console.error(JSON.stringify({ promise, ...facts }));
    },
    get: (group, name) => counts.get(`${group} | ${name}`) ?? 0,
    total: (group) =>
      [...counts].reduce(
        (sum, [key, value]) => sum + (key.startsWith(`${group} |`) ? value : 0),
        0,
      ),
    list: () => [...counts].toSorted(([a], [b]) => a.localeCompare(b)),
    quantile: (share) =>
      Math.round(times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)]),
  };
}
