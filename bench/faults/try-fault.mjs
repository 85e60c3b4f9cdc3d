// One fault, tried on every page, every form and the way in; and what has to be so during it and after it.
import { setTimeout as wait } from 'node:timers/promises';
import { readForms } from '../site/read-forms.mjs';
import { canary } from './lists.mjs';

/** Words of the shop that would be noticed on a page. */
const upstreamWords = new RegExp(
  `${canary}|Access token request error|Looks like something went wrong|"?Throttled"?|ECONN|<title>Shop</title>`,
);
const healMs = 90_000;
const atOnce = 7;
const isLogin = (url) => new URL(url).pathname === '/account/login';

function judge({ status, text, headers, hops = [] }) {
  if (hops.some(isLogin) || isLogin(new URL(headers.get('location') ?? '/', 'http://localhost'))) {
    return 'signed out';
  }
  if (upstreamWords.test(text)) return 'words of the shop';
  return [200, 303, 503].includes(status) ? null : `status ${status}`;
}

const fits = {
  name: ({ fields }) => 'firstName' in fields && !('territoryCode' in fields),
  address: ({ fields }) => 'territoryCode' in fields,
  consent: ({ fields }) => fields.channel === 'email',
};
let counter = 0;
const toAddress = () => ({
  ...{ lastName: 'Typed', zip: '10115', city: 'Typed-Berlin', territoryCode: 'DE' },
  address1: `Typed Lane ${++counter}`,
});

/** The forms of these pages, open as in tabs, before anything goes wrong. */
export async function openForms(browser, site, addressPath) {
  const plans = [
    { page: '/account/profile', fits: fits.name, typed: { firstName: 'Typed', lastName: 'Name' } },
    { page: '/account/addresses/new', fits: fits.address, typed: toAddress() },
    { page: addressPath, fits: fits.address, typed: toAddress() },
    { page: '/account/marketing', fits: fits.consent, typed: {} },
  ];
  return Promise.all(
    plans.map(async (plan) => {
      const page = await browser.visit(site + plan.page);
      const form = readForms(page.text).find(plan.fits);
      if (!form) throw new Error(`${plan.page} has no form (${page.status})`);
      return { ...plan, url: page.url, form };
    }),
  );
}

async function send(browser, { url, form, typed }) {
  const sent = 'territoryCode' in typed ? { ...typed, intent: 'save' } : typed;
  const answer = await browser.submit(url, form, sent);
  const problem = judge(answer);
  if (problem || answer.status === 303) return problem;
  const fields = Object.assign({}, ...readForms(answer.text).map((one) => one.fields));
  const lost = Object.entries(typed).filter(([name, value]) => fields[name] !== value);
  return lost.length > 0 ? `lost what was typed: ${lost.map(([name]) => name)}` : null;
}

/** Somebody else's try to sign in: it works, or ends on a page of ours. */
async function tryWayIn(stranger, email) {
  const end = await stranger.signIn(email);
  return upstreamWords.test(end.text) || ![200, 503].includes(end.status)
    ? `sign-in: ${end.status} at ${end.url.split('?')[0]}`
    : null;
}

/** Until a page is there again; `signed out` if it never comes. */
async function heal(browser, site) {
  const endAt = performance.now() + healMs;
  while (performance.now() < endAt) {
    const page = await browser.visit(`${site}/account/profile`);
    if (page.hops.some(isLogin)) return 'signed out afterwards';
    if (page.status === 200 && readForms(page.text).some(fits.name)) return null;
    await wait(300);
  }
  return 'not back afterwards';
}

/** A few at once: the app gives nobody more than eight places, and a page that got none met no fault. */
async function inTurns(list, act) {
  const done = [];
  for (let at = 0; at < list.length; at += atOnce) {
    done.push(...(await Promise.all(list.slice(at, at + atOnce).map(act))));
  }
  return done;
}

/**
 * @param pages paths to read
 * @param forms open ones
 * @param stranger a browser that is not signed in, to try the way in with; left out where the fault spares it
 * @returns every try with its problem, or null for none
 */
export async function tryFault({ world, browser, pages, forms, stranger, email, begin, end }) {
  const { site } = world;
  await begin();
  const readPage = async (path) => {
    const headers = path.startsWith('/api/') ? { accept: 'application/json' } : {};
    return [path, judge(await browser.visit(site + path, { headers }))];
  };
  const sendForm = async (one) => [`form of ${one.page}`, await send(browser, one)];
  const tries = [
    ...(await inTurns(pages, readPage)),
    ...(await inTurns(forms, sendForm)),
    ...(stranger ? [['sign-in', await tryWayIn(stranger, email)]] : []),
  ];
  await end();
  return [...tries, ['afterwards', await heal(browser, site)]];
}
