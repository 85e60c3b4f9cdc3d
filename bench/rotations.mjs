// How many people are signed out by renewals that nobody asked them about, while one token request in twenty fails
// and one answer in twenty never reaches its browser.  node bench/rotations.mjs [renewals of each row] [rows, from the first]
import { setTimeout as wait } from 'node:timers/promises';
import { app, control, redisUrl, toTokens } from './refresh-world.mjs';
import { startWorker } from './workers.mjs';

const renewals = Number(process.argv[2] ?? 2_000);
const rowCount = Number(process.argv[3] ?? 4);
const browsers = 50;
const share = 0.05;
const path = '/authentication/oauth/token';
/** The shop has spent nothing. */
const passing = [
  { type: 'status', code: 503 },
  { type: 'status', code: 530 },
  { type: 'transient-401' },
  { type: 'throttled' },
  { type: 'drop' },
  { type: 'malformed-json' },
  { type: 'delay', ms: 300 },
];
/** It has spent the refresh token, and nobody hears of the new one. */
const lost = [{ type: 'lost-answer' }];

/** The same faults in every run. */
function createDice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function browse({ email, rounds, workers, faults, dice, tally }) {
  const pick = (list) => list[Math.floor(dice() * list.length)];
  // On a busy machine the store may answer too late; then once more.
  const signIn = async () => {
    const input = { subject: email, tokens: await toTokens(email) };
    return workers[0].ask('signIn', input).catch(() => wait(500).then(signIn));
  };
  let cookies = await signIn();
  for (let round = 0; round < rounds; ) {
    if (dice() < share) {
      tally.faults += 1;
      await control('/_demo/faults', { match: { email, path }, fault: pick(faults), times: 1 });
    }
    // Now and then two tabs at once, in two processes where there are several.
    const asked = dice() < 0.2 ? [pick(workers), pick(workers)] : [pick(workers)];
    const answers = await Promise.all(asked.map((worker) => worker.ask('rotate', { cookies })));
    const renewed = answers.find(({ kind }) => kind === 'refreshed');
    if (renewed) {
      round += 1;
      if (dice() >= share) cookies = renewed.cookies;
    } else if (answers.some(({ kind }) => kind === 'dead' || kind === 'ended')) {
      tally.signedOut += 1;
      round += 1;
      cookies = await signIn();
    } else {
      tally.later += 1;
      await wait(answers.some(({ kind }) => kind === 'transient') ? 1_100 : 100);
    }
  }
}

async function measure({ store, processes, env, what, faults, grace }) {
  await control('/_demo/settings', { rateLimits: false, refreshGraceSeconds: grace });
  const starting = Array.from({ length: processes }, () =>
    startWorker({ ...app, LOG_LEVEL: 'silent', ...env }),
  );
  const workers = await Promise.all(starting);
  const tally = { faults: 0, later: 0, signedOut: 0 };
  const people = Array.from({ length: browsers }, (_, index) => {
    const email = `rotate-${processes}-${what.length}-${grace}-${index}@example.com`;
    const rounds = Math.ceil(renewals / browsers);
    return browse({ email, rounds, workers, faults, dice: createDice(index + 1), tally });
  });
  await Promise.all(people);
  for (const worker of workers) worker.kill();
  return { store, processes, 'one in twenty': what, grace, renewals, ...tally };
}

const cookies = { store: 'sealed cookies', processes: 1, env: { REDIS_URL: '' } };
const redis = { store: 'Redis', processes: 3, env: { REDIS_URL: redisUrl } };
const fails = { what: 'fails', faults: passing, grace: 0 };
const spends = { what: 'is spent, answer lost', faults: lost };
const rows = [];
const plans = [
  { ...redis, ...fails },
  { ...cookies, ...fails },
  { ...redis, ...spends, grace: 60 },
  { ...redis, ...spends, grace: 0 },
];
for (const plan of plans.slice(0, rowCount)) {
  rows.push(await measure(plan));
}
console.table(rows);
// Nobody may be signed out by what the shop has not spent, or forgives.
process.exit(rows.slice(0, 3).some(({ signedOut }) => signedOut > 0) ? 1 : 0);
