// How fast the demo shop is: npm run bench:shop. Wall time is what a waiting person sees; processor time of the
// shop's own process says the same on a machine that does other things meanwhile.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { createAsker, ordersRequest, smallRequest } from './shop/ask-shop.mjs';
import { median, quantile, round, timeEach } from './shop/figures.mjs';
import { runShop } from './shop/run-shop.mjs';

const targets = { startMs: 3_000, ordersMs: 10, requestsPerSecond: 500, resetMs: 200 };
const customers = {
  ordinary: 'jonas.weber@example.com',
  'with 2,000 orders': 'office@bulk-buyer.example.com',
};
const loadSeconds = 5;
const connections = 16;

async function measureStarts() {
  const starts = [];
  for (let run = 0; run < 7; run += 1) {
    const shop = await runShop();
    starts.push({ wall: shop.startMs, cpu: shop.readCpuMs() });
    await shop.stop();
  }
  return {
    medianMs: round(median(starts.map(({ wall }) => wall))),
    cpuMs: round(median(starts.map(({ cpu }) => cpu ?? Number.NaN))),
  };
}

async function measureOrders(shop, email) {
  const asker = await createAsker(shop.origin, email, 1);
  const [firstMs] = await timeEach(1, () => asker.ask(ordersRequest));
  await timeEach(100, () => asker.ask(ordersRequest));
  const before = shop.readCpuMs();
  const times = await timeEach(500, () => asker.ask(ordersRequest));
  const cpuMs = before === null ? null : (shop.readCpuMs() - before) / times.length;
  asker.close();
  return {
    firstMs: round(firstMs),
    medianMs: round(median(times)),
    p95Ms: round(quantile(times, 0.95)),
    cpuMs: round(cpuMs),
  };
}

async function measureLoad(shop, body) {
  const asker = await createAsker(shop.origin, customers.ordinary, connections);
  await timeEach(200, () => asker.ask(body));
  const before = shop.readCpuMs();
  const started = performance.now();
  const endAt = started + loadSeconds * 1_000;
  let answered = 0;
  async function keepAsking() {
    while (performance.now() < endAt) {
      await asker.ask(body);
      answered += 1;
    }
  }
  await Promise.all(Array.from({ length: connections }, keepAsking));
  const seconds = (performance.now() - started) / 1_000;
  const cpuSeconds = before === null ? null : (shop.readCpuMs() - before) / 1_000;
  asker.close();
  return {
    perSecond: round(answered / seconds),
    perCpuSecond: cpuSeconds === null ? null : round(answered / cpuSeconds),
  };
}

async function measureResets(shop) {
  const before = shop.readCpuMs();
  const times = await timeEach(20, () => fetch(`${shop.origin}/_demo/reset`, { method: 'POST' }));
  const cpuMs = before === null ? null : (shop.readCpuMs() - before) / times.length;
  return { medianMs: round(median(times)), maxMs: round(Math.max(...times)), cpuMs: round(cpuMs) };
}

const start = await measureStarts();
const hasCores = cpus().length > 1;
// Who asks stays away from the core of who answers.
if (hasCores) spawnSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)]);
const shop = await runShop({ core: hasCores ? 0 : null });
const settings = JSON.stringify({ rateLimits: false });
await fetch(`${shop.origin}/_demo/settings`, { method: 'POST', body: settings });
const orders = {};
for (const [name, email] of Object.entries(customers)) {
  orders[name] = await measureOrders(shop, email);
}
const load = {
  orders: await measureLoad(shop, ordersRequest),
  small: await measureLoad(shop, smallRequest),
};
const reset = await measureResets(shop);
await shop.stop();

console.log(
  JSON.stringify(
    {
      node: process.version,
      cores: cpus().length,
      isPinned: shop.isPinned,
      loadAverage: loadavg().map(round),
      targets,
      start,
      orders,
      load,
      reset,
    },
    null,
    2,
  ),
);
