// Whether a shared cache in front can give one person's bytes to another: `npm run build`, then
//   npm run bench:isolation -- [--requests 10000] [--people 50]
// Varnish keeps whatever the app does not forbid, and cookies hold it back from nothing. Fifty people ask for pages,
// for the router's data and for JSON, all mixed up. Then once more past what the app says, to see that this would be
// seen. Exits with 1 when anybody got a byte of another, or a URL answered with another kind than was asked for.
import { parseArgs } from 'node:util';
import { startVarnish } from './isolation/start-varnish.mjs';
import { createBrowser } from './site/browser.mjs';
import { startSite } from './site/start-site.mjs';
import { createDice } from './soak/dice.mjs';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    people: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const [requests, count, seed] = [values.requests, values.people, values.seed].map(Number);
const atOnce = 16;
const dice = createDice(seed);

const html = { accept: 'text/html' };
const soft = { rsc: '1', 'sec-fetch-dest': 'empty', accept: '*/*' };
const prefetch = { ...soft, 'next-router-prefetch': '1' };
const json = { accept: 'application/json' };
const paths = [
  ...['/', '/account', '/account/orders', '/account/profile', '/account/addresses'],
  ...['/account/addresses/new', '/account/marketing', '/account/sign-out', '/account/orders/1'],
];
/** One address in several kinds: whoever mixes them up hands out the wrong one (T63). */
const kinds = [
  ...paths.map((path) => ({ kind: 'HTML', path, headers: html })),
  ...paths.map((path) => ({ kind: 'RSC', path: `${path}?_rsc=same`, headers: soft })),
  ...paths.map((path) => ({ kind: 'RSC at the address of a page', path, headers: soft })),
  ...paths.map((path) => ({ kind: 'RSC prefetch', path, headers: prefetch })),
  ...paths.map((path) => ({
    kind: 'HTML at the address of RSC',
    path: `${path}?_rsc=same`,
    headers: html,
  })),
  { kind: 'JSON', path: '/api/orders', headers: json },
  { kind: 'JSON', path: '/api/address-format/DE', headers: json },
  ...['/account/login', '/account/logout', '/locale'].map((path) => ({
    kind: 'redirect',
    path,
    headers: html,
  })),
  { kind: 'text', path: '/.well-known/security.txt', headers: {} },
];

/** A body of another kind than was asked for; the router's own empty answer and redirects are of none. */
function isMixedUp({ kind, headers: asked }, { status, headers }) {
  if (status !== 200) return false;
  const type = headers.get('content-type') ?? '';
  if (asked.rsc) return !type.includes('text/x-component');
  return kind.startsWith('HTML') && !type.includes('text/html');
}

async function signInAll(world) {
  const people = [];
  for (let at = 0; at < count; at += 1) {
    const email = `greedy-${(0x1000 + at).toString(16)}@example.com`;
    const browser = createBrowser({ ...world, ip: `45.84.0.${at + 1}` });
    await browser.signIn(email);
    people.push({ email, cookie: browser.cookieHeader() });
  }
  // Nobody in particular: what they see may be anybody's but a person's.
  return [...people, { email: null, cookie: '' }];
}

const marker = /greedy-[\da-f]{4}@example\.com/g;

async function interleave(origin, people, total) {
  const tally = { requests: 0, hits: 0, own: 0, foreign: 0, cookies: 0, mixed: 0 };
  const told = new Set();
  let left = total;
  async function askOne() {
    const [{ email, cookie }, request] = [dice.pick(people), dice.pick(kinds)];
    const response = await fetch(origin + request.path, {
      redirect: 'manual',
      headers: { ...request.headers, ...(cookie ? { cookie } : {}) },
    });
    const text = `${JSON.stringify([...response.headers])}${await response.text()}`;
    const isHit = response.headers.get('x-cache') === 'hit';
    const found = new Set(text.match(marker));
    tally.requests += 1;
    if (isHit) tally.hits += 1;
    if (email && found.delete(email)) tally.own += 1;
    if (found.size > 0) tally.foreign += 1;
    if (isHit && response.headers.getSetCookie().length > 0) tally.cookies += 1;
    if (isMixedUp(request, response)) tally.mixed += 1;
    if (found.size > 0 || isMixedUp(request, response)) told.add(`${request.kind} ${request.path}`);
  }
  const work = async () => {
    while (left > 0) {
      left -= 1;
      await askOne();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { tally, told: [...told] };
}

const world = await startSite({ env: { HOSTNAME: '127.0.0.1' } });
await world.control('POST', 'settings', { rateLimits: false });
const people = await signInAll(world);
const { port } = new URL(world.site);

const greedy = await startVarnish(port);
const kept = await interleave(greedy.origin, people, requests);
await greedy.stop();
const deaf = await startVarnish(port, { isDeaf: true });
const deafened = await interleave(deaf.origin, people, Math.min(1_000, requests));
await deaf.stop();

console.log(greedy.version);
console.table({ 'as the app says': kept.tally, 'whatever it says': deafened.tally });
for (const told of kept.told) console.error(told);
const { foreign, cookies, mixed, own, hits } = kept.tally;
// Without these nothing was tried: pages are one's own, the cache keeps something, and the check sees what is wrong.
const isTried = own > requests / 20 && hits > 0 && deafened.tally.foreign > 0;
if (!isTried) console.error('nothing was proven');
process.exit(isTried && foreign + cookies + mixed === 0 ? 0 : 1);
