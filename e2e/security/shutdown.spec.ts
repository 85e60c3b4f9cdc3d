import { setTimeout as wait } from 'node:timers/promises';
import { toNewEmail } from '../support/customers';
import { sendRaw } from '../support/raw';
import { type SecondSite, startSecondSite } from '../support/second-site';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';
import { createVisitor } from '../support/visitor';

let second: SecondSite;
test.afterEach(async () => {
  second.kill('SIGKILL');
  await second.waitForExit();
});

const ask = (path: string, headers = {}) => sendRaw(second.origin, { path, headers });

test('T111: told to end, a process says so first and goes on, so that a change is made and told @once', async ({
  page,
  shop,
  site,
}) => {
  const email = toNewEmail('drained');
  second = await startSecondSite({ site, shopOrigin: shop.origin }, { SHUTDOWN_WAIT_SECONDS: '4' });
  await signIn(page, email, '/account/profile');
  // Whoever spreads the visitors sends this form to the second.
  await page.route('**/account/profile', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const url = `${second.origin}/account/profile`;
    await route.fulfill({ response: await route.fetch({ url, maxRedirects: 0 }) });
  });
  const match = { operationName: 'UpdateName', email };
  await shop.addFault({ match, fault: { type: 'delay', ms: 1_500 }, times: 1 });
  await page.getByLabel(/First name/).fill('Ada');
  await page.getByRole('button', { name: 'Save name' }).click();
  second.kill('SIGTERM');

  await expect.poll(async () => (await ask('/readyz')).status).toBe(503);
  const readiness = await ask('/readyz');
  expect(readiness.body).toBe('{"status":"stopping"}');
  expect(readiness.headers['cache-control']).toBe('no-store');
  expect(readiness.headers.connection).toBe('close');
  expect((await ask('/healthz')).status).toBe(200);

  await expect(page.getByText('Your name is saved.')).toBeVisible();
  expect(await second.waitForExit()).toBe(0);
  expect(second.readLog()).toContain('server.stopped');
});

test('T111: what is under way when the doors close is finished, and nothing else is let in @once', async ({
  site,
  shop,
}) => {
  const email = toNewEmail('under-way');
  second = await startSecondSite({ site, shopOrigin: shop.origin }, { SHUTDOWN_WAIT_SECONDS: '0' });
  const visitor = createVisitor(site);
  await visitor.signIn(shop, email);
  await shop.addFault({
    match: { operationName: 'Profile', email },
    fault: { type: 'delay', ms: 4_000 },
    times: 1,
  });
  const cookie = visitor.cookieHeader();
  const calm = await ask('/healthz', { connection: 'keep-alive' });
  // Longer than proxies keep theirs, so that none sends a request into a connection that is just being closed.
  expect(calm.headers['keep-alive']).toBe('timeout=65');
  const answer = ask('/account/profile', { cookie, connection: 'keep-alive' });
  // The shop writes a request down when it has answered it, and that would be too late.
  await wait(1_000);
  second.kill('SIGTERM');
  await expect.poll(() => ask('/healthz').catch((error) => error.code)).toBe('ECONNREFUSED');
  expect(second.isRunning()).toBe(true);
  const { status, body } = await answer;
  expect(status).toBe(200);
  expect(body).toContain(email);
  expect(await second.waitForExit()).toBe(0);
});

test('T111: a second signal ends it at once, and Ctrl+C waits for no proxy @once', async ({
  shop,
  site,
}) => {
  second = await startSecondSite(
    { site, shopOrigin: shop.origin },
    { SHUTDOWN_WAIT_SECONDS: '60' },
  );
  second.kill('SIGTERM');
  await expect.poll(async () => (await ask('/readyz')).status).toBe(503);
  second.kill('SIGTERM');
  expect(await second.waitForExit()).toBe(1);

  second = await startSecondSite(
    { site, shopOrigin: shop.origin },
    { SHUTDOWN_WAIT_SECONDS: '60' },
  );
  second.kill('SIGINT');
  expect(await second.waitForExit()).toBe(0);
});

test('T112: whether it is alive and ready depends on nothing outside, and says nothing about us @once', async ({
  shop,
  site,
}) => {
  // A shop and a Redis that nobody answers for.
  second = await startSecondSite(
    { site, shopOrigin: shop.origin },
    { PUBLIC_STORE_DOMAIN: 'http://localhost:9' },
  );
  for (const path of ['/healthz', '/readyz']) {
    const { status, headers, body } = await ask(path, { cookie: 'session=anything' });
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['set-cookie']).toBeUndefined();
    expect(Object.keys(JSON.parse(body))).toEqual(['status']);
    expect(JSON.stringify(headers)).not.toMatch(/next\.js|x-powered-by|16\./i);
  }
  second.kill('SIGKILL');
  await second.waitForExit();

  second = await startSecondSite(
    { site, shopOrigin: shop.origin },
    { REDIS_URL: 'redis://127.0.0.1:9' },
  );
  expect((await ask('/healthz')).status).toBe(200);
  const readiness = await ask('/readyz');
  expect(`${readiness.status} ${readiness.body}`).toBe('503 {"status":"store-away"}');
});
