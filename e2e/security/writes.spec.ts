import { addGermanAddress } from '../support/addresses';
import { toNewEmail } from '../support/customers';
import { sendRaw } from '../support/raw';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';
import { createVisitor } from '../support/visitor';

/** Everything that a form of ours is sent to. */
const routes = [
  '/account/profile',
  '/account/addresses/new',
  '/account/addresses',
  '/account/marketing',
  '/account/logout',
  '/locale',
] as const;

const sites = ['same-origin', 'same-site', 'cross-site', 'none', undefined] as const;
const bodies = [
  ['application/x-www-form-urlencoded', 'firstName=Eve'],
  [
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="firstName"\r\n\r\nEve\r\n--b--\r\n',
  ],
  ['text/plain', 'firstName=Eve'],
  ['application/json', '{"firstName":"Eve"}'],
] as const;

const toOrigins = (ours: string) => {
  const { protocol, hostname, port } = new URL(ours);
  return [
    ours,
    'https://evil.example',
    'null',
    `${protocol}//sub.${hostname}:${port}`,
    `https://${hostname}:${port}`,
    `${protocol}//${hostname}:1`,
    undefined,
  ];
};

const isOurs = (ours: string, origin: string | undefined, site: string | undefined) =>
  origin === undefined ? site === 'same-origin' : origin === ours;

test.describe('a write @once', () => {
  test('T53: comes in from our own pages only, whatever it is sent to and as what', async ({
    site,
    shop,
  }) => {
    test.setTimeout(180_000);
    const email = toNewEmail('csrf');
    const visitor = createVisitor(site);
    await visitor.signIn(shop, email);
    const cookie = visitor.cookieHeader();
    let refused = 0;
    for (const path of routes) {
      for (const origin of toOrigins(site)) {
        for (const fetchSite of sites) {
          const ours = isOurs(site, origin, fetchSite);
          const answers = await Promise.all(
            bodies.map(([type, body]) =>
              sendRaw(site, {
                method: 'POST',
                path,
                body,
                headers: {
                  'content-type': type,
                  ...(origin === undefined ? {} : { origin }),
                  ...(fetchSite === undefined ? {} : { 'sec-fetch-site': fetchSite }),
                  // Those that come in would sign the visitor out, or use up what a browser may write.
                  ...(ours ? {} : { cookie }),
                },
              }),
            ),
          );
          for (const { status } of answers) {
            if (!ours) refused += 1;
            expect(status === 403, `${path} from ${origin}, ${fetchSite}: ${status}`).toBe(!ours);
          }
        }
      }
    }
    expect(refused).toBe(routes.length * bodies.length * (5 * 5 + 4));
    const writes = (await shop.listRequests()).filter(
      (request) => request.email === email && request.operationName?.startsWith('WhoAmI') === false,
    );
    expect(
      writes.filter(({ operationName }) => /update|create|delete|set/i.test(operationName ?? '')),
    ).toEqual([]);
    expect((await visitor.ask({ path: '/account/profile' })).body).toContain(email);
  });

  test('T54: by another method, or in disguise, is none', async ({ site }) => {
    for (const path of routes) {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
        const { status, headers } = await sendRaw(site, { method, path });
        expect([status, headers.allow], `${method} ${path}`).toEqual([405, 'GET, HEAD, POST']);
      }
      for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
        const origin = 'https://evil.example';
        const headers = { [name]: 'POST', origin };
        const get = await sendRaw(site, { path: `${path}?_method=POST`, headers });
        expect(get.headers['set-cookie'], `${name} ${path}`).toBeUndefined();
        expect(get.status).toBeLessThan(500);
      }
    }
  });
});

test.describe('what came of a form @once', () => {
  test.use({ javaScriptEnabled: false });

  test('T89: is told to whoever is signed in as its maker, and to nobody else', async ({
    page,
    shop,
  }) => {
    const email = toNewEmail('told-to-nobody');
    await signIn(page, email);
    for (const line of ['Weg 1', 'Weg 2']) await addGermanAddress(page, line, false);
    await page.locator('a[href$="/delete"]').first().click();
    await page.waitForURL(/\/delete$/);
    const path = new URL(page.url()).pathname;
    const form = await page
      .locator('form')
      .filter({ has: page.locator('input[name="formKey"]') })
      .first()
      .evaluate((element) => Object.fromEntries(new FormData(element as HTMLFormElement)));
    const multipart = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, String(value)]),
    );
    const post = async () => {
      const options = {
        multipart,
        maxRedirects: 0,
        headers: { origin: new URL(page.url()).origin },
      };
      const { location } = (await page.request.post(path, options)).headers();
      return location;
    };
    const told = await post();
    expect(told).toContain('notice=');
    expect(await post()).toBe(told);
    await page.context().clearCookies();
    expect(await post()).toMatch(/\/account\/login/);
    await signIn(page, toNewEmail('somebody-else'));
    expect(await post()).toContain('notice=other-person');
    const sent = (await shop.listRequests()).filter(
      (one) => one.email === email && one.operationName === 'DeleteAddress',
    );
    expect(sent).toHaveLength(1);
  });
});
