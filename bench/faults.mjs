// Every fault on every page and every form, one after the other: `npm run build`, then  npm run bench:faults
// Counts the tries that were survived: nobody signed out, nothing typed lost, no word of the shop on a page or in a log,
// no secret in a log, and all back afterwards. Exits with 1 when one was not. Takes some ten minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  canary,
  discoveryFaults,
  graphqlFaults,
  tokenFaults,
  toTokenPlaces,
} from './faults/lists.mjs';
import { listRedisFaults } from './faults/redis-faults.mjs';
import { openForms, tryFault } from './faults/try-fault.mjs';
import { createBrowser } from './site/browser.mjs';
import { startSite } from './site/start-site.mjs';

const email = 'jonas.weber@example.com';
const tokenPath = '/authentication/oauth/token';
const tokenLifeMs = 10_000;
const secrets = [
  /shc(at|rt|ac)_\w{8}/,
  /shpat_|demo-client-secret/,
  /eyJ[\w-]{10,}\./,
  /@example\.com/,
  /Typed/,
  new RegExp(canary),
];

/** `npm run bench:faults -- redis tokens` tries those alone. */
const wanted = process.argv.slice(2);
const isWanted = (group) => wanted.length === 0 || wanted.includes(group);

const logged = [];
const rows = [];
const folder = mkdtempSync(join(tmpdir(), 'bench-faults-'));
const onLine = (line) => logged.push(line);
let pages = ['/', '/account', '/account/orders', '/account/profile', '/account/addresses'];

function note(group, name, tries) {
  const bad = tries.filter(([, problem]) => problem !== null);
  rows.push({ group, name, tries: tries.length, survived: tries.length - bad.length });
  const told = bad.map(([what, problem]) => `${what}: ${problem}`).join('; ');
  console.log(`${bad.length === 0 ? 'ok ' : 'NOT'} ${group}: ${name}${told && ` (${told})`}`);
}

const createVisitor = ({ site, shop }) => createBrowser({ site, shop, ip: '45.83.0.1' });

/** On a busy machine the first tries of a process, or of a Redis that is just back, may come too late. */
async function signIn(world) {
  const browser = createVisitor(world);
  for (let tries = 0; tries < 20; tries += 1) {
    const page = await browser.visit(`${world.site}/account/profile`);
    if (page.status === 200 && page.url.endsWith('/account/profile')) return browser;
    await browser.signIn(email);
  }
  throw new Error('nobody can sign in');
}

/** Pages and forms of this customer, with an order and an address of their own. */
async function findAddress(browser, { site }) {
  const find = async (path, pattern) => pattern.exec((await browser.visit(site + path)).text)?.[0];
  const address = await find('/account/addresses', /\/account\/addresses\/\d+/);
  // The tag that every form of a person carries.
  const person = await find('/account/profile', /(?<=&quot;)[\w-]{43}(?=&quot;)/);
  const more = [
    await find('/account/orders', /\/account\/orders\/\d{6,}/),
    await find('/', /(?<=href=")\/products\/[\w-]+/),
    ...['/account/addresses/new', address, `${address}/delete`],
    ...['/account/marketing', '/account/sign-out', `/api/orders?person=${person}`],
  ];
  pages = [...new Set([...pages, ...more])];
  return address;
}

function createFault(world, match, { fault, times }) {
  let id;
  return {
    begin: async () => {
      id = (await world.control('POST', 'faults', { match, fault, times })).id;
    },
    // Struck as often as it may, it is gone already.
    end: () => world.control('DELETE', `faults/${id}`).catch(() => undefined),
  };
}

async function tryGraphql(world, address) {
  for (const one of graphqlFaults) {
    // Each in a browser of its own: one alone would send more forms than the app takes of it in a minute.
    const browser = await signIn(world);
    const forms = await openForms(browser, world.site, address);
    const fault = createFault(world, { email, path: '/customer/api/' }, one);
    note('GraphQL', one.name, await tryFault({ world, browser, pages, forms, email, ...fault }));
  }
}

async function tryRedis(world, address) {
  const restartApp = () => world.restart(0);
  for (const { name, begin, end } of listRedisFaults(world.redis, restartApp)) {
    const browser = await signIn(world);
    const forms = await openForms(browser, world.site, address);
    await Promise.all(pages.map((path) => browser.visit(world.site + path)));
    note('Redis', name, await tryFault({ world, browser, pages, forms, email, begin, end }));
  }
}

async function tryDiscovery(world) {
  for (const { name, path, fault } of discoveryFaults) {
    const browser = await signIn(world);
    const { begin, end } = createFault(world, { path }, { fault });
    const coldly = async () => {
      await begin();
      await world.restart(0);
    };
    const stranger = createVisitor(world);
    const all = { world, browser, pages, forms: [], stranger, email, begin: coldly, end };
    note('discovery and keys', name, await tryFault(all));
  }
}

async function tryTokens(world, address) {
  for (const one of tokenFaults) {
    const browser = await signIn(world);
    const forms = await openForms(browser, world.site, address);
    await wait(tokenLifeMs + 500);
    const fault = createFault(world, { email, path: tokenPath }, one);
    const stranger = createVisitor(world);
    note(
      'tokens',
      one.name,
      await tryFault({ world, browser, pages, forms, stranger, email, ...fault }),
    );
  }
  for (const { name, origin } of toTokenPlaces(world.shop)) {
    const set = { token_endpoint: origin + tokenPath };
    const members = { fault: { type: 'discovery-members', set } };
    const path = '/.well-known/openid-configuration';
    const fault = createFault(world, { path }, members);
    const browser = await signIn(world);
    const forms = await openForms(browser, world.site, address);
    const begin = async () => {
      await fault.begin();
      await world.restart(0, { CUSTOMER_ACCOUNT_DOMAIN: origin });
      await wait(tokenLifeMs);
    };
    const end = async () => {
      await fault.end();
      await world.restart(0);
    };
    const stranger = createVisitor(world);
    const all = { world, browser, pages, forms, stranger, email, begin, end };
    note('tokens', name, await tryFault(all));
  }
}

async function start(more) {
  const world = await startSite({ onLine, withRedis: true, redisFolder: folder, ...more });
  // A spent token whose answer came too late is forgiven for a minute: else the shop itself ends the session.
  await world.control('POST', 'settings', { rateLimits: false, refreshGraceSeconds: 60 });
  return world;
}

try {
  const world = await start({});
  const address = await findAddress(await signIn(world), world);
  if (isWanted('redis')) await tryRedis(world, address);
  if (isWanted('discovery')) await tryDiscovery(world);
  if (isWanted('graphql')) await tryGraphql(world, address);
  if (isWanted('tokens')) {
    const shortLived = { TOKEN_LIFETIME_SECONDS: String(tokenLifeMs / 1000) };
    await tryTokens(await start({ withRedis: false, shopEnv: shortLived }), address);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const groups = Map.groupBy(rows, ({ group }) => group);
const sum = (all, key) => all.reduce((total, one) => total + one[key], 0);
const toRow = ([group, all]) => [
  group,
  { faults: all.length, tries: sum(all, 'tries'), survived: sum(all, 'survived') },
];
console.table(Object.fromEntries([...groups].map(toRow)));
const leaks = logged.filter((line) => secrets.some((secret) => secret.test(line)));
console.log(
  `${logged.length} lines of log, ${leaks.length} with a secret, a person or words of the shop`,
);
for (const leak of leaks.slice(0, 5)) console.log(leak.slice(0, 300));
const isKept = rows.every(({ tries, survived }) => tries === survived) && leaks.length === 0;
process.exit(isKept ? 0 : 1);
