// How many signed-in pages one core draws, and how long people wait at a rate it can hold:
//   npm run build && npm run bench:load [-- --seconds 15]
// The app has one core for itself; the demo shop and who asks share the other. A figure of this machine: compare it
// with another taken on it, never with a number from elsewhere.
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { readCpuMs } from './shop/run-shop.mjs';
import { startSite } from './site/start-site.mjs';
import { readSize } from './soak/process-sizes.mjs';
import { createVisitor } from './visitor.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '15' },
  },
});
const duration = Number(values.seconds);
const connections = 16;
/** Of what it can do at most: a server is not run at its limit. */
const heldShare = 0.5;

function pin(pid, core) {
  const { status } = spawnSync('taskset', ['-a', '-p', '-c', String(core), String(pid)]);
  if (status !== 0) throw new Error('A process could not be given a core of its own: taskset(1).');
}

const world = await startSite({ env: { LOG_LEVEL: 'error' } });
const [app] = world.apps;
await world.control('POST', 'settings', { rateLimits: false });
pin(process.pid, 1);
pin(world.shopPid, 1);
pin(app.pid, 0);

// One person may not keep the shop busy for all others, so each connection is somebody else.
const emails = (await world.control('GET', 'customers')).map(({ email }) => email);
const visitors = [];
for (const email of emails) {
  const visitor = createVisitor(world);
  await visitor.signIn(email);
  const orders = await visitor.getPage(`${world.site}/account/orders`);
  const [orderPath] = /\/account\/orders\/\d+/.exec(orders) ?? [];
  if (orderPath) visitors.push({ cookie: visitor.cookieHeader(), orderPath });
  if (visitors.length === connections) break;
}
if (visitors.length < connections) throw new Error('There are too few customers with orders.');
const paths = {
  overview: () => '/account',
  orders: () => '/account/orders',
  'one order': ({ orderPath }) => orderPath,
  profile: () => '/account/profile',
  addresses: () => '/account/addresses',
};

async function ask(toPath, seconds, overallRate) {
  let next = 0;
  const before = readCpuMs(app.pid);
  const result = await autocannon({
    url: world.site,
    setupClient(client) {
      const visitor = visitors[next++ % visitors.length];
      const headers = { cookie: visitor.cookie, accept: 'text/html' };
      client.setRequests([{ method: 'GET', path: toPath(visitor), headers }]);
    },
    connections,
    duration: seconds,
    ...(overallRate ? { overallRate } : {}),
  });
  const bad = result.errors + result.timeouts + result.non2xx;
  if (bad > 0 || result['2xx'] === 0)
    throw new Error(`no pages: ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`);
  return { ...result, cpuSeconds: (readCpuMs(app.pid) - before) / 1_000 };
}

const rows = {};
for (const [name, toPath] of Object.entries(paths)) {
  await ask(toPath, Math.ceil(duration / 3));
  const most = await ask(toPath, duration);
  const rate = Math.floor(most.requests.average * heldShare);
  const { latency } = await ask(toPath, duration, rate);
  rows[name] = {
    'pages a second': Math.round(most.requests.average),
    'CPU s per 1,000': Math.round((most.cpuSeconds / most['2xx']) * 10_000) / 10,
    'HTML, kB': Math.round(most.throughput.total / most['2xx'] / 102.4) / 10,
    'held a second': rate,
    'p50, ms': latency.p50,
    'p97.5, ms': latency.p97_5,
    'p99, ms': latency.p99,
  };
}
console.table(rows);
console.log(`resident afterwards: ${Math.round(readSize(app.pid).rssMb)} MB, load ${loadavg()[0]}`);
process.exit(0);
