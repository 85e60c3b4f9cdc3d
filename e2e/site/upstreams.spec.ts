import { readFileSync } from 'node:fs';
import { seeded, toNewEmail } from '../support/customers';
import { type OwnSite, startOwnSite } from '../support/own-site';
import type { RawAnswer } from '../support/raw';
import { expect, test } from '../support/test';
import { createVisitor } from '../support/visitor';

type Visitor = ReturnType<typeof createVisitor>;
/** What somebody sees: the page; one that says what cannot be had, with a way on; or, instead of the shop’s, our own. */
type Outcome = 'works' | 'says so' | 'works here' | `status ${number}`;

const document = {
  'sec-fetch-dest': 'document',
  'sec-fetch-mode': 'navigate',
  accept: 'text/html',
};
const outage =
  /can’t reach your account right now|very busy right now|can’t check who you are right now|closed at the moment/;

function toOutcome({ status, headers, body }: RawAnswer): Outcome {
  const { location = '' } = headers;
  if (status === 503 || location.includes('/account/sign-in-problem')) return 'says so';
  if (location.endsWith('/account/signed-out')) return 'works here';
  if (status >= 300 && status < 400 && !location.includes('/account/login')) return 'works';
  if (status !== 200) return `status ${status}`;
  return outage.test(body) ? 'says so' : 'works';
}

const get = (path: string) => async (person: Visitor) =>
  toOutcome(await person.ask({ path, headers: document }));

const signOut = async (person: Visitor, { siteOrigin }: OwnSite) => {
  const headers = { ...document, origin: siteOrigin };
  return toOutcome(
    await person.ask({ method: 'POST', path: '/account/logout', headers, body: '' }),
  );
};

async function signIn(_person: Visitor, own: OwnSite): Promise<Outcome> {
  try {
    await createVisitor(own.siteOrigin).signIn(own.shop, toNewEmail('matrix'));
    return 'works';
  } catch (error) {
    if (String(error).includes('/account/sign-in-problem')) return 'says so';
    throw error;
  }
}

/** The upstreams, and how each of them is taken away. */
const columns = [
  'Customer Account API',
  'sign-in',
  'Storefront API',
  'Redis',
  'Redis, seen lately',
];
const paths = [
  ['/customer/api/', '/.well-known/customer-account-api'],
  ['/authentication/oauth/token', '/.well-known/openid-configuration'],
  ['/api/'],
  [],
  [],
];

type Row = readonly [
  page: string,
  visit: (person: Visitor, own: OwnSite) => Promise<Outcome>,
  outcomes: readonly Outcome[],
];
type Places = { readonly order: string; readonly address: string; readonly product: string };

const always: readonly Outcome[] = ['works', 'works', 'works', 'works', 'works'];
const shopPage: readonly Outcome[] = ['works', 'works', 'says so', 'works', 'works'];
const ownPage: readonly Outcome[] = ['says so', 'works', 'works', 'says so', 'works'];

/** Signing out stands last, since it ends the session that the others are asked with. */
const listRows = ({ order, address, product }: Places): readonly Row[] => [
  ['home', get('/'), shopPage],
  ['a product', get(product), shopPage],
  ['collections', get('/collections'), shopPage],
  ['a collection', get('/collections/tableware'), shopPage],
  ['search', get('/search?q=tea'), shopPage],
  ['signing in', signIn, ['works', 'says so', 'works', 'says so', 'says so']],
  ['what went wrong with a sign-in', get('/account/sign-in-problem?reason=outage'), always],
  ['overview', get('/account'), ownPage],
  ['orders', get('/account/orders'), ownPage],
  ['an order', get(order), ownPage],
  ['what of it can go back', get(`${order}/return`), ownPage],
  ['addresses', get('/account/addresses'), ownPage],
  ['a new address', get('/account/addresses/new'), ownPage],
  ['an address', get(address), ownPage],
  ['profile', get('/account/profile'), ownPage],
  ['store credit', get('/account/store-credit'), ownPage],
  ['about you', get('/account/details'), ownPage],
  ['more', get('/account/more'), ['works', 'works', 'works', 'says so', 'works']],
  ['news and offers', get('/account/marketing'), ownPage],
  ['asking to sign out', get('/account/sign-out'), always],
  ['signed out', get('/account/signed-out'), always],
  ['`/.well-known/security.txt`', get('/.well-known/security.txt'), always],
  ['`/healthz`', get('/healthz'), always],
  ['`/readyz`, once ready', get('/readyz'), always],
  ['signing out', signOut, ['works', 'works here', 'works', 'works here', 'works']],
];

async function findPlaces(person: Visitor): Promise<Places> {
  const find = async (path: string, pattern: RegExp) => {
    const { body } = await person.ask({ path, headers: document });
    return pattern.exec(body)?.[1] ?? '';
  };
  return {
    order: await find('/account/orders', /href="(\/account\/orders\/\d+)"/),
    address: await find('/account/addresses', /href="(\/account\/addresses\/\d+)"/),
    product: await find('/', /href="(\/products\/[^"]+)"/),
  };
}

test.describe('one upstream away @once', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let own: OwnSite;
  test.beforeAll(async () => {
    own = await startOwnSite();
  });
  test.afterAll(() => own.stop());

  for (const [at, upstream] of columns.entries()) {
    test(`T101: without ${upstream}, the other pages work`, async () => {
      const person = createVisitor(own.siteOrigin);
      await person.signIn(own.shop, seeded.manyOrders);
      const places = await findPlaces(person);
      // What an instance remembers would hide what is away.
      await own.restart();
      const isReady = async () => (await person.ask({ path: '/readyz' })).status;
      await expect.poll(isReady).toBe(200);
      if (upstream === 'Redis, seen lately') await person.ask({ path: '/account' });
      for (const path of paths[at] ?? []) {
        const fault = { type: 'status', code: 503 };
        await own.control('POST', 'faults', { match: { path }, fault });
      }
      if (upstream.startsWith('Redis')) own.freezeRedis();
      try {
        const found: [string, Outcome][] = [];
        const wanted: [string, Outcome][] = [];
        for (const [page, visit, outcomes] of listRows(places)) {
          found.push([page, await visit(person, own)]);
          wanted.push([page, outcomes[at] ?? 'works']);
        }
        expect(found).toEqual(wanted);
      } finally {
        own.thawRedis();
        await own.control('DELETE', 'faults');
      }
    });
  }
});

test('T101: docs/security.md says of each page what was found @once', () => {
  const doc = readFileSync('docs/security.md', 'utf8');
  const cells = (line: string) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1);
  const lines = doc.split('\n').map((line) => cells(line).join(' | '));
  const table = listRows({ order: '', address: '', product: '' }).map(([page, , outcomes]) =>
    [page, ...outcomes].join(' | '),
  );
  const start = lines.indexOf(['without', ...columns].join(' | '));
  expect(lines.slice(start + 2, start + 2 + table.length)).toEqual(table);
});
