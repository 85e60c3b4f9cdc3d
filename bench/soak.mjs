// Half an hour of many people at once, while one call to the shop in twenty goes wrong: `npm run build`, then
//   npm run bench:soak -- [--minutes 30] [--store cookies|redis] [--people 30] [--seed 1]
// Exits with 1 when a promise is broken: nobody sees another's data, what was called saved is, nobody is signed
// out without a cause, memory and handles stay flat, and no page breaks but by saying that the shop is away.
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startSite } from './site/start-site.mjs';
import { createMarker } from './soak/check-answer.mjs';
import { endFaults, setFaults } from './soak/faults.mjs';
import { createLedger } from './soak/ledger.mjs';
import { createLife } from './soak/live.mjs';
import { watchSizes } from './soak/process-sizes.mjs';
import { readTruth } from './soak/truth.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    store: { type: 'string', default: 'redis' },
    people: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '0.05' },
    'pause-ms': { type: 'string', default: '1000' },
  },
});
const [minutes, share, seed, count] = ['minutes', 'share', 'seed', 'people'].map((name) =>
  Number(values[name]),
);
const withRedis = values.store === 'redis';
const warmUpMinutes = Math.min(10, minutes / 3);
const maxMbPerMinute = 1;
/** Sockets come and go with what is under way. */
const handleSlack = 40;

const ledger = createLedger();
const world = await startSite({
  withRedis,
  processes: withRedis ? 2 : 1,
  inspected: true,
  // Renewed again and again, as in a month of visits.
  shopEnv: { TOKEN_LIFETIME_SECONDS: '150' },
  onLine: (line) => ledger.count('log', toEvent(line)),
});

function toEvent(line) {
  try {
    const { event, level, msg } = JSON.parse(line);
    return `${level} ${event ?? msg}`;
  } catch {
    return `no JSON: ${line.slice(0, 100)}`;
  }
}

async function listPeople() {
  // A fifth are customers of the seeded world, who have orders; they only read.
  const seeded = (await world.control('GET', 'customers')).slice(1, 1 + Math.round(count / 5));
  const made = Array.from({ length: count - seeded.length }, (_, at) => createMarker(at));
  const people = [
    ...made.map((marker) => ({ marker, email: `${marker}@example.com` })),
    ...seeded.map(({ email }) => ({ email })),
  ];
  // Made by their first token.
  return Promise.all(
    people.map(async (one) => ({ ...one, orders: (await readTruth(world, one.email)).orders })),
  );
}

// The shop forgives a spent refresh token for a minute: without that a lost answer is the end of a session, and
// the shop's doing (bench:rotations counts those).
await world.control('POST', 'settings', { rateLimits: false, refreshGraceSeconds: 60 });
const people = await listPeople();
const pauseMs = Number(values['pause-ms']);
const lives = await Promise.all(
  people.map((person, at) => createLife({ world, person, at, people, ledger, seed, pauseMs })),
);
for (const { signIn } of lives) await signIn();

console.log(
  `${minutes} min, ${count} people, ${values.store}, ${share} of calls, seed ${seed}, load ${loadavg()[0]}`,
);
await setFaults(world.control, { share, seed });
const sizes = await watchSizes(
  world.apps.map(({ pid }) => pid),
  world.inspectPorts,
);
const endAt = performance.now() + minutes * 60_000;
await Promise.all(lives.map(({ liveUntil }) => liveUntil(() => performance.now() >= endAt)));
const memory = sizes.end(warmUpMinutes);
const struck = await endFaults(world.control);
// Breakers ask the shop again every five seconds.
await wait(7_000);
for (const { settle } of lives) await settle();

for (const size of memory) {
  if (size['held, MB a minute'] >= maxMbPerMinute) ledger.breach('memory is flat', size);
  const grown = size['handles, last third'] - size['handles, first third'];
  if (grown > handleSlack) ledger.breach('handles are flat', size);
}
const strikes = Object.values(struck).reduce((sum, times) => sum + times, 0);
if (strikes === 0) ledger.breach('there are faults', struck);
if (ledger.get('answers', 'outage (503)') > strikes)
  ledger.breach('outages have a cause', { strikes });
if (ledger.get('answers', 'with one’s own e-mail') < count)
  ledger.breach('pages are one’s own', {});

for (const [name, times] of ledger.list()) console.log(`${name}: ${times}`);
console.table(memory);
console.log('faults struck', strikes, struck);
const quantiles = [0.5, 0.95, 0.99].map((part) => `${ledger.quantile(part)} ms`);
console.log('pages, p50, p95, p99:', quantiles.join(', '), 'load', loadavg()[0]);
process.exit(ledger.total('broken') === 0 ? 0 : 1);
