import { type RawAnswer, sendRaw, toText } from '../support/raw';
import { expect, test } from '../support/test';

const evil = 'evil.example';

const routes = [
  '/',
  '/account',
  '/account/login?return_to=/account/orders',
  '/account/authorize?code=c&state=s',
  '/account/logout',
  '/account/signed-out',
  '/account/sign-in-problem?reason=outage',
  '/api/orders',
  '/nowhere',
] as const;

/** Headers that say the site is somewhere else, one by one and together. */
const games: readonly Readonly<Record<string, string>>[] = [
  { host: evil },
  { host: `${evil}:80` },
  { host: `localhost@${evil}` },
  { host: `${evil}#` },
  { 'x-forwarded-host': evil },
  { 'x-forwarded-host': `localhost, ${evil}` },
  { 'x-forwarded-host': evil, 'x-forwarded-proto': 'https' },
  { 'x-forwarded-server': evil },
  { 'x-forwarded-port': '6666' },
  { 'x-forwarded-proto': 'javascript' },
  { 'x-forwarded-prefix': `//${evil}` },
  { 'x-original-url': `https://${evil}/account` },
  { 'x-rewrite-url': `https://${evil}/account` },
  { 'x-host': evil },
  { forwarded: `host=${evil};proto=https` },
  { 'x-original-host': evil },
  { referer: `https://${evil}/account` },
  { origin: `https://${evil}` },
  { host: evil, 'x-forwarded-host': evil, forwarded: `host=${evil}`, referer: `https://${evil}/` },
];

/** Status and target, without what differs from one answer to the next by itself. */
function toComparable({ status, headers }: RawAnswer, site: string): string {
  const { location } = headers;
  const target = location === undefined ? '' : new URL(location, site).href;
  return `${status} ${target.replace(/(state|nonce|code_challenge|ref)=[^&]*/g, '$1=…')}`;
}

test.describe('an answer @once', () => {
  test('T67, T24, T34: leads where it always leads, whatever host or referrer a request names', async ({
    site,
  }) => {
    test.setTimeout(120_000);
    for (const path of routes) {
      const usual = await sendRaw(site, { path });
      const expected = toComparable(usual, site);
      for (const headers of games) {
        const answer = await sendRaw(site, { path, headers });
        const where = `${path} with ${JSON.stringify(headers)}`;
        const found = toComparable(answer, site);
        // Node itself refuses some of them.
        if (answer.status !== 400) expect(found, where).toBe(expected);
        expect(toText(answer), where).not.toContain(evil);
      }
    }
  });

  test('T67: takes nothing from a request line with a whole URL in it', async ({ site }) => {
    for (const path of routes) {
      const answer = await sendRaw(site, { path: `http://${evil}${path}` });
      const usual = await sendRaw(site, { path });
      expect(toComparable(answer, site), path).toBe(toComparable(usual, site));
      expect(toText(answer), path).not.toContain(evil);
    }
  });

  test('T34: the language switch goes back to a page of ours, wherever it was pressed', async ({
    site,
  }) => {
    for (const referer of [`https://${evil}/x`, `https://${evil}//${evil}/`, `//${evil}`, 'x']) {
      const { status, headers } = await sendRaw(site, {
        method: 'POST',
        path: '/locale',
        headers: {
          referer,
          origin: site,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'locale=de',
      });
      expect(status).toBe(303);
      expect(new URL(headers.location ?? '').origin).toBe(site);
    }
  });

  test('T73: has no header that a line break in a request has made', async ({ site }) => {
    const breaks = ['%0d%0a', '%0a', '%E5%98%8A%E5%98%8D', '%00%0d%0a', '%250d%250a'];
    for (const lineBreak of breaks) {
      const smuggled = `/account${lineBreak}Set-Cookie:%20evil=1${lineBreak}X-Evil:%201`;
      for (const path of [
        `/account/login?return_to=${smuggled}&locale=${lineBreak}X-Evil:%201`,
        `/account/sign-in-problem?reason=${smuggled}&return_to=${smuggled}`,
        `/account/refresh?return_to=${smuggled}`,
        smuggled,
      ]) {
        const { status, headers } = await sendRaw(site, { path });
        expect(status, path).toBeLessThan(500);
        expect(headers['x-evil'], path).toBeUndefined();
        expect(String(headers['set-cookie'] ?? ''), path).not.toContain('evil=1');
      }
    }
  });

  test('T58: repeats no markup of a query', async ({ site }) => {
    const markup = '"><svg/onload=alert(1)>';
    const value = encodeURIComponent(markup);
    for (const path of [
      `/?q=${value}`,
      `/account/sign-in-problem?reason=${value}&return_to=${value}&ref=${value}`,
      `/account/signed-out?notice=${value}`,
      `/account/unavailable?ref=${value}&return_to=${value}`,
      `/products/${value}`,
      `/nowhere/${value}`,
    ]) {
      const { status, body } = await sendRaw(site, { path });
      expect(status, path).toBeLessThan(500);
      expect(body, path).not.toContain(markup);
      expect(body, path).not.toContain('<svg/onload');
    }
  });
});
