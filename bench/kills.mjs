// What becomes of a change whose process is killed in the middle of it: `npm run build && npm run bench:kills`.
// Two instances of the built app over one Redis. One gets a form and is killed at a random moment; the other gets
// the same form again, as a person or a balancer sends it. KILLS (50) and SEED (1) may be set.
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'redis';
import { changes } from './kills/changes.mjs';
import { toBody } from './kills/forms.mjs';
import { findPort, siteOrigin, sitePort, startInstance } from './kills/instances.mjs';
import { app, control, redisUrl } from './refresh-world.mjs';
import { createVisitor } from './visitor.mjs';

const kills = Number(process.env.KILLS ?? 50);
const shop = app.PUBLIC_STORE_DOMAIN;
/** How long the shop takes over a change: room for all three moments. */
const shopTakesMs = 150;
const longestKillMs = 450;
const lockMs = 3_000;

/** mulberry32: the same kills for the same seed. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = createRandom(Number(process.env.SEED ?? 1));

const redis = createClient({ url: redisUrl });
await redis.connect();

async function listLocks() {
  const locks = [];
  for await (const keys of redis.scanIterator({ MATCH: '*:once-lock:*' })) locks.push(...keys);
  return Promise.all(locks.map((key) => redis.pTTL(key)));
}

/** On a machine with too much to do a page may be late; looking again changes nothing. */
async function patiently(look) {
  for (let tries = 0; tries < 4; tries += 1) {
    try {
      return await look();
    } catch {
      await wait(1_000);
    }
  }
  return look();
}

/** A person whose requests go to whichever instance is named. */
function createPerson(origin) {
  const visitor = createVisitor({ site: siteOrigin, shop });
  return {
    signIn: (email) => patiently(() => visitor.signIn(email)),
    via: (instance) => createPersonAt(visitor, instance),
    ...createPersonAt(visitor, origin),
  };
}

function createPersonAt(visitor, origin) {
  return {
    read: (path) =>
      patiently(async () => {
        const response = await visitor.ask(origin + path);
        const html = await response.text();
        if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
        return html;
      }),
    async post(path, fields) {
      const response = await visitor.ask(origin + path, toBody(fields), { origin: siteOrigin });
      const { status, headers } = response;
      await response.arrayBuffer();
      return { status, location: headers.get('location') ?? '' };
    },
    getStatus: async (path) => (await visitor.ask(origin + path)).status,
  };
}

const findCalls = async (email, operationName) =>
  (await control('/_demo/requests')).filter(
    (one) => one.email === email && one.operationName === operationName,
  );

async function killOnce(run, first, second) {
  const change = changes[run % changes.length];
  const email = `kill-${run}@example.com`;
  const { operationName } = change;
  const person = createPerson(first.origin);
  await person.signIn(email);
  const { path, fields } = await change.begin(person, run);
  const match = { email, operationName };
  const fault = { type: 'delay', ms: shopTakesMs };
  await control('/_demo/faults', { match, fault, times: 1 });

  let answeredAt = null;
  const sending = person.post(path, fields).then(
    () => {
      answeredAt = Date.now();
    },
    () => undefined,
  );
  await wait(random() * longestKillMs);
  await first.kill();
  const killedAt = Date.now();
  await sending;
  const other = person.via(second.origin);
  const again = await other.post(path, fields);
  const tookMs = Date.now() - killedAt;
  const locks = await listLocks();
  // The shop writes a request down when it is done with it; the first may have come from the one that was killed.
  await wait(shopTakesMs);
  const calls = await findCalls(email, operationName);
  const arrivedAt = Math.min(...calls.map(({ at }) => Date.parse(at)));
  return {
    change: operationName,
    moment:
      arrivedAt > killedAt
        ? 'before it was sent'
        : answeredAt !== null
          ? 'after the answer'
          : killedAt < arrivedAt + shopTakesMs
            ? 'after it was sent'
            : 'after the shop’s answer',
    isTold: change.notices.some((notice) => again.location.endsWith(`notice=${notice}`)),
    isOnce: (await change.check(other, run, { path })) === 1,
    isSignedIn: (await other.getStatus('/account')) === 200,
    isLockGone: locks.every((leftMs) => leftMs <= lockMs),
    calls: calls.length,
    tookMs,
  };
}

const second = await startInstance(await findPort());
const rows = [];
for (let run = 0; run < kills; run += 1) {
  const first = await startInstance(sitePort);
  const row = await killOnce(run, first, second);
  rows.push(row);
  const isGood = row.isTold && row.isOnce && row.isSignedIn && row.isLockGone;
  console.log(`${run + 1}: ${row.change} killed ${row.moment}, again after ${row.tookMs} ms`);
  if (!isGood) console.log(row);
}
await wait(lockMs + 500);
const locksLeft = (await listLocks()).length;
const moments = [
  'before it was sent',
  'after it was sent',
  'after the shop’s answer',
  'after the answer',
];
console.table(
  moments.map((moment) => {
    const these = rows.filter((row) => row.moment === moment);
    return {
      killed: moment,
      kills: these.length,
      'told true': these.filter(({ isTold }) => isTold).length,
      'made once': these.filter(({ isOnce }) => isOnce).length,
      'signed in': these.filter(({ isSignedIn }) => isSignedIn).length,
      'sent again': these.filter(({ calls }) => calls > 1).length,
      'slowest ms': Math.max(0, ...these.map(({ tookMs }) => tookMs)),
    };
  }),
);
console.log(`locks left after ${lockMs / 1000} s: ${locksLeft}`);
const isKept = rows.every((row) => row.isTold && row.isOnce && row.isSignedIn && row.isLockGone);
process.exit(isKept && locksLeft === 0 ? 0 : 1);
