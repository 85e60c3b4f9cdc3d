// How often the shop is asked when many requests arrive with an access token that has run out, in one process
// and in three, over both session stores; and how long the requests take. node bench/refresh.mjs

import { app, control, redisUrl, toTokens } from './refresh-world.mjs';
import { startWorker } from './workers.mjs';

const counts = [1, 16, 64, 256];

/** All of them, since those that the shop refuses have no customer. */
const countTokenCalls = async () =>
  (await control('/_demo/requests')).filter(({ path }) => path.endsWith('/oauth/token')).length;

function toRow({ store, processes, count, calls, visits }) {
  const times = visits.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    store,
    processes,
    requests: visits.length,
    'each process': count,
    'calls to the shop': calls,
    'signed in': visits.filter(({ isSignedIn }) => isSignedIn === true).length,
    'kinds of tokens': new Set(visits.map(({ token }) => token)).size,
    'p50 ms': Math.round(times[Math.floor(times.length / 2)]),
    'slowest ms': Math.round(times.at(-1)),
  };
}

const isOnce = (row) =>
  row['calls to the shop'] === 1 &&
  row['kinds of tokens'] === 1 &&
  row['signed in'] === row.requests;

async function measure({ store, processes, count, workers }) {
  const name = store.replaceAll(' ', '-').toLowerCase();
  const email = `refresh-${name}-${processes}-${count}@example.com`;
  const cookies = await workers[0].ask('signIn', { subject: email, tokens: await toTokens(email) });
  const before = await countTokenCalls();
  const all = await Promise.all(workers.map((worker) => worker.ask('visit', { cookies, count })));
  return toRow({
    store,
    processes,
    count,
    calls: (await countTokenCalls()) - before,
    visits: all.flat(),
  });
}

const plans = [
  { store: 'sealed cookies', processes: 1, env: { REDIS_URL: '' } },
  // No promise: they know nothing of each other. What becomes of the later ones is up to the shop.
  { store: 'sealed cookies', processes: 3, env: { REDIS_URL: '' }, isPromised: false },
  { store: 'Redis', processes: 1, env: { REDIS_URL: redisUrl } },
  { store: 'Redis', processes: 3, env: { REDIS_URL: redisUrl } },
];
const rows = [];
let isKept = true;
for (const { store, processes, env, isPromised = true } of plans) {
  const starting = Array.from({ length: processes }, () =>
    startWorker({ ...app, LOG_LEVEL: 'silent', ...env }),
  );
  const workers = await Promise.all(starting);
  // The first request of a process discovers the shop; that is not what is measured.
  await measure({ store: `${store} warm`, processes, count: 1, workers });
  for (const count of counts) {
    const row = await measure({ store, processes, count, workers });
    rows.push(row);
    isKept &&= !isPromised || isOnce(row);
  }
  for (const worker of workers) worker.kill();
}
console.table(rows);
process.exit(isKept ? 0 : 1);
