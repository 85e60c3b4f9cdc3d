import { seeded, toNewEmail } from '../support/customers';
import { type RawRequest, sendRaw } from '../support/raw';
import type { Shop } from '../support/shop';
import { expect, test } from '../support/test';
import { createVisitor } from '../support/visitor';
import { startWithoutProxy } from '../support/without-proxy';

const pages = [
  '/account',
  '/account/orders',
  '/account/profile',
  '/account/addresses',
  '/account/addresses/new',
  '/account/marketing',
] as const;

/** The same page, asked for in ways that a guard by path or header might take for something else. */
const toDetours = (path: string): RawRequest[] => [
  { path },
  { path, method: 'HEAD' },
  { path: `${path}.rsc` },
  { path: `${path}.segments/_tree.segment.rsc` },
  { path: `/_next/data/build${path}.json` },
  { path: path.toUpperCase() },
  { path: path.replace('account', '%61ccount') },
  { path: path.replace('account', 'a%2563count') },
  { path: `/${path}` },
  { path: `/.${path}` },
  { path: `/x/..${path}` },
  { path: path.replace('/account', '/account/.') },
  { path: `${path}/` },
  { path: `${path}.` },
  { path: `${path};x` },
  { path: `${path}%20` },
  { path: `${path}%00` },
  { path: `/en${path}` },
  { path: `/de${path}` },
  { path: `${path}?nxtPid=1&nxtIid=1&__nextLocale=en` },
  { path: `${path}?_rsc=x`, headers: { rsc: '1' } },
  { path, headers: { rsc: '1', 'next-router-prefetch': '1' } },
  { path, headers: { rsc: '1', 'next-router-segment-prefetch': '/_full' } },
  { path, headers: { 'x-nextjs-data': '1' } },
  { path, headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' } },
  { path, headers: { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware' } },
  { path, headers: { 'x-middleware-next': '1' } },
  { path: '/', headers: { 'x-middleware-rewrite': path } },
  { path: '/', headers: { 'x-matched-path': path, 'x-now-route-matches': '1=x' } },
  { path: '/', headers: { 'x-invoke-path': path, 'x-invoke-status': '200' } },
  { path: '/', headers: { 'x-original-url': path, 'x-rewrite-url': path } },
  { path, headers: { 'next-resume': '1' }, method: 'POST' },
  { path, headers: { 'sec-fetch-dest': 'empty', accept: '*/*' } },
  { path, headers: { 'x-foyer-inner': '1', 'x-foyer-peer': '127.0.0.1', 'x-foyer-path': '/' } },
  { path, headers: { cookie: 'foyer-session.0=x; __Host-foyer-session.0=x; foyer-session=x' } },
];

const readHeading = (body: string) => /<h1[^>]*>([^<]+)<\/h1>/.exec(body)?.[1] ?? '';

/** As a document or as data of Next's router. The frame around it is nobody's. */
const shows = (body: string, heading: string) =>
  body.includes(`>${heading}</h1>`) ||
  new RegExp(`"h1",[^\\]]{0,400}"children":"${heading}"`).test(body);

/** A frame may be on its way already when the page that asked for a session sends away. */
const sendsAway = (body: string) => /NEXT_REDIRECT;[a-z]+;[^;]*\/account\/login/.test(body);

type Shown = { readonly path: string; readonly heading: string };

/** The pages as somebody signed in sees them: what is not to be found by anybody else. */
async function listShown(site: string, shop: Shop): Promise<Shown[]> {
  const visitor = createVisitor(site);
  await visitor.signIn(shop, toNewEmail('detour'));
  const shown: Shown[] = [];
  for (const path of pages) {
    const heading = readHeading((await visitor.ask({ path })).body);
    expect(heading, path).not.toBe('');
    const { body } = await visitor.ask({ path: `${path}?_rsc=x`, headers: { rsc: '1' } });
    if (body) expect(shows(body, heading), `${path} as data`).toBe(true);
    shown.push({ path, heading });
  }
  return shown;
}

async function expectNothingShown(origin: string, shown: readonly Shown[]): Promise<void> {
  for (const { path, heading } of shown) {
    const detours = toDetours(path);
    const answers = await Promise.all(detours.map((request) => sendRaw(origin, request)));
    for (const [index, answer] of answers.entries()) {
      const where = JSON.stringify(detours[index]);
      expect(shows(answer.body, heading) && !sendsAway(answer.body), where).toBe(false);
      expect(answer.status, where).toBeLessThan(500);
    }
  }
  const json = await sendRaw(origin, { path: '/api/orders' });
  expect(json.status).toBe(401);
}

test.describe('whoever is not signed in @once', () => {
  test('T70: is shown no account page by any detour', async ({ site, shop }) => {
    test.setTimeout(120_000);
    await expectNothingShown(site, await listShown(site, shop));
  });

  test('T70: is shown none either by a server that has lost its proxy.ts', async ({
    site,
    shop,
  }) => {
    test.setTimeout(180_000);
    const server = await startWithoutProxy(shop.origin);
    try {
      // The proxy gives every page its policy: without it there is none, so it is really gone.
      const { headers } = await sendRaw(server.siteOrigin, { path: '/' });
      expect(headers['content-security-policy']).toBeUndefined();
      await expectNothingShown(server.siteOrigin, await listShown(site, shop));
    } finally {
      await server.stop();
    }
  });
});

test.describe('internal headers from outside @once', () => {
  const internal: readonly Readonly<Record<string, string>>[] = [
    { 'next-resume': '1' },
    { 'x-matched-path': '/nowhere' },
    { 'x-now-route-matches': '1=x&nxtPid=1' },
    { 'x-invoke-path': '/nowhere' },
    { 'x-invoke-output': '/nowhere' },
    { 'x-invoke-status': '500' },
    { 'x-invoke-error': '{"message":"evil"}' },
    { 'x-invoke-query': '%7B%22a%22%3A1%7D' },
    { 'x-middleware-override-headers': 'cookie', 'x-middleware-request-cookie': '' },
    { 'x-middleware-set-cookie': 'evil=1' },
    { 'x-next-cache-tags': 'evil' },
    { 'x-prerender-revalidate': 'evil' },
    { 'x-action-forwarded': '1' },
    { 'x-foyer-request-id': 'evil', 'x-foyer-path': '//evil.example', 'x-foyer-response': 'evil' },
    { 'content-security-policy': "script-src 'nonce-evil'", 'x-nonce': 'evil' },
  ];

  test('T71: change no page, for nobody and for somebody signed in', async ({ site, shop }) => {
    test.setTimeout(120_000);
    const visitor = createVisitor(site);
    await visitor.signIn(shop, toNewEmail('internal'));
    for (const path of ['/', '/account/profile', '/account/signed-out', '/nowhere']) {
      const usual = await visitor.ask({ path });
      for (const headers of internal) {
        const answer = await visitor.ask({ path, headers });
        const where = `${path} with ${JSON.stringify(headers)}`;
        expect([answer.status, readHeading(answer.body)], where).toEqual([
          usual.status,
          readHeading(usual.body),
        ]);
        expect(answer.body, where).not.toContain('evil');
        expect(JSON.stringify(answer.headers), where).not.toContain('evil');
      }
    }
  });

  test('T71: an action that nobody has made runs nothing and hangs nobody', async ({
    site,
    shop,
  }) => {
    const visitor = createVisitor(site);
    await visitor.signIn(shop, seeded.oneOrder);
    for (const action of ['x', 'a'.repeat(40), '0'.repeat(42), '__proto__', '$ACTION_ID_x']) {
      const { status } = await visitor.ask({
        method: 'POST',
        path: '/account/profile',
        headers: { origin: site, 'next-action': action, 'content-type': 'text/plain' },
        body: '[]',
      });
      expect(status, action).toBeGreaterThanOrEqual(400);
      expect(status, action).toBeLessThan(600);
    }
    expect((await visitor.ask({ path: '/account/profile' })).status).toBe(200);
  });
});
