// How often the shop is asked when many requests arrive with an access token that has run out, in one process
// and in three, over both session stores; and how long the requests take. It starts a demo shop and a Redis of
// its own.  node bench/refresh.mjs
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findRedis, withoutRedis } from '../.ci/find-redis.ts';
import { createEnvironment } from '../demo-shop/launcher/environment.mjs';
import { waitUntilAnswers } from '../demo-shop/launcher/wait.mjs';
import { startWorker } from './refresh-workers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = [1, 16, 64, 256];
const children = [];

async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

function start(program, args, env) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  children.push(child);
}

async function startShop() {
  const [port, shopPort] = [await findFreePort(), await findFreePort()];
  const environment = createEnvironment({ port, shopPort, root, source: process.env });
  start(process.execPath, ['demo-shop/main.ts'], environment.shop);
  await waitUntilAnswers(`${environment.shopOrigin}/healthz`, {
    deadlineMs: 120_000,
    signal: AbortSignal.timeout(120_000),
  });
  return environment;
}

async function startRedis() {
  const program = findRedis();
  if (!program) throw new Error(withoutRedis);
  const port = String(await findFreePort());
  start(program, ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
  return `redis://127.0.0.1:${port}`;
}

const { shopOrigin, app } = await startShop();
const redisUrl = await startRedis();

async function control(path, body) {
  const response = await fetch(new URL(path, shopOrigin), {
    method: body ? 'POST' : 'GET',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  return response.json();
}

/** All of them, since those that the shop refuses have no customer. */
const countTokenCalls = async () =>
  (await control('/_demo/requests')).filter(({ path }) => path.endsWith('/oauth/token')).length;

async function toTokens(email) {
  const { access_token, refresh_token, id_token } = await control('/_demo/tokens', { email });
  return {
    accessToken: access_token,
    accessTokenExpiresAt: Date.now() - 1_000,
    refreshToken: refresh_token,
    idToken: id_token,
  };
}

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
for (const child of children) child.kill('SIGKILL');
process.exit(isKept ? 0 : 1);
