// What a signed-in person reads, and what every page has to be.
import { createBrowser } from '../site/browser.mjs';
import { readForms } from '../site/read-forms.mjs';

const pages = [
  '/account',
  '/account/orders',
  '/account/profile',
  '/account/addresses',
  '/account/addresses/new',
  '/account/marketing',
  '/account/sign-out',
  '/',
];
const soft = { rsc: '1', 'sec-fetch-dest': 'empty', accept: '*/*' };
const isLogin = (url) => new URL(url).pathname === '/account/login';

/** What the shop has answered this person last. */
async function listLast({ control }, email) {
  const requests = await control('GET', 'requests');
  const calls = requests.filter((one) => one.email === email && one.operationName !== 'SoakTruth');
  return calls
    .slice(-8)
    .map(
      ({ at, path, operationName, status }) => `${at.slice(17)} ${operationName ?? path} ${status}`,
    );
}

/** Twice to be renewed on one way: the shop has refused the old tokens and the new ones, and wants a new sign-in. */
const hasCause = (hops) =>
  hops.filter((url) => new URL(url).pathname === '/account/refresh').length > 1;

export function createVisits({ world, person, ledger, dice, check }) {
  const { site, shop, instances } = world;
  const { ip } = person;
  const browser = createBrowser({ site, shop, instances, ip, pick: dice.pick, onAnswer: check });

  let expireAt = 0;
  let tag;

  async function signIn() {
    for (let tries = 0; tries < 30; tries += 1) {
      const end = await browser.signIn(person.email);
      const { pathname, searchParams } = new URL(end.url);
      if (end.url.startsWith(site) && pathname === '/account') {
        ledger.count('did', 'sign in');
        return;
      }
      const reason = searchParams.get('reason') ?? pathname;
      ledger.count('sign-ins that ended on', reason);
      if (!['outage', 'rejected', 'misconfigured'].includes(reason)) {
        ledger.breach('sign-in ends well or says why', { url: end.url });
      }
    }
    throw new Error(`${person.email} cannot sign in`);
  }

  async function noteSignOut(path, hops = []) {
    const calls = await listLast(world, person.email);
    if (hasCause(hops)) ledger.count('signed out', 'the shop refused new tokens');
    else ledger.breach('no sign-out without a cause', { path, person: person.email, hops, calls });
    await signIn();
  }

  /** One page, to the end of its redirects; null when it showed an outage, a part is missing, or it led to sign-in. */
  async function read(path, options) {
    const startedAt = performance.now();
    const answer = await browser.visit(site + path, options);
    ledger.time(performance.now() - startedAt);
    ledger.count('did', 'read a page');
    if (answer.hops.some(isLogin)) {
      await noteSignOut(path, answer.hops);
      return null;
    }
    if (answer.status === 503) return null;
    if (answer.status !== 200) ledger.breach('pages are there', { path, status: answer.status });
    return /You are still signed in|This part can’t be shown/.test(answer.text) ? null : answer;
  }

  async function readSoft(path) {
    const answer = await browser.send(`${site}${path}?_rsc=soak`, { headers: soft });
    ledger.count('did', 'read by the router');
    // 204: the router is to load the page as a document, which may have to pass the shop.
    if (![200, 204, 303, 307].includes(answer.status)) {
      ledger.breach('pages are there', { path: `${path} (RSC)`, status: answer.status });
    }
  }

  /** As the list of orders asks for more of itself: with the tag of whose it is. */
  async function readJson() {
    tag ??= /&quot;([\w-]{43})&quot;/.exec((await read('/account/profile'))?.text)?.[1];
    if (!tag) return;
    const answer = await browser.send(`${site}/api/orders?person=${tag}`, {
      headers: { accept: 'application/json' },
    });
    ledger.count('did', 'read JSON');
    if (answer.status === 401) await noteSignOut('/api/orders');
    else if (![200, 503].includes(answer.status)) {
      ledger.breach('pages are there', { path: '/api/orders', status: answer.status });
    }
  }

  /** Whether a page shows what the shop holds. */
  function compare(path, answer, { name, addresses }) {
    const forms = readForms(answer.text);
    if (path === '/account/profile') {
      const fields = forms.find((form) => 'firstName' in form.fields)?.fields ?? {};
      const shown = `${fields.firstName}|${fields.lastName}`;
      if (shown !== name) ledger.breach('pages show what is so', { path, shown, name });
    }
    if (path === '/account/addresses' && person.marker) {
      const missing = [...addresses.values()].filter((line) => !answer.text.includes(line));
      const links = new Set(answer.text.match(/\/account\/addresses\/\d+(?=")/g));
      if (missing.length > 0 || links.size !== addresses.size) {
        ledger.breach('pages show what is so', { path, missing, shown: [...links] });
      }
    }
  }

  async function readAny(truth) {
    const orders = [...person.orders].map((id) => `/account/orders/${id}`);
    const edits = [...truth.addresses.keys()].map((id) => `/account/addresses/${id}`);
    const path = dice.pick([...pages, ...pages, ...orders.slice(0, 6), ...edits.slice(0, 3)]);
    const answer = await read(path);
    if (answer) compare(path, answer, truth);
  }

  async function signOut() {
    const page = await read('/account/sign-out');
    const form = page && readForms(page.text).find(({ action }) => action === '/account/logout');
    if (!form) return;
    const spent = browser.cookieHeader();
    const end = await browser.submitAndFollow(page.url, form);
    ledger.count('did', 'sign out');
    if (new URL(end.url).pathname !== '/account/signed-out') {
      ledger.breach('signing out signs out', { url: end.url, status: end.status });
    }
    const replayed = await browser.send(`${site}/account`, { cookies: spent });
    if (replayed.status === 200) ledger.breach('a spent cookie is dead', { status: 200 });
    await signIn();
  }

  return {
    browser,
    signIn,
    read,
    readAny,
    readJson,
    readSoft: () => readSoft(dice.pick(pages)),
    readMany: async (truth) => {
      await Promise.all([readAny(truth), readSoft('/account/orders'), readJson()]);
    },
    signOut,
    /** Once a minute at most, as no shop does: two refusals in a row mean that it wants a new sign-in. */
    expire: async (truth) => {
      if (performance.now() < expireAt) return;
      expireAt = performance.now() + 61_000;
      await world.control('POST', 'expire', { email: person.email, what: 'access' });
      ledger.count('did', 'go on with an ended access token');
      await readAny(truth);
    },
    noteSignOut,
  };
}
