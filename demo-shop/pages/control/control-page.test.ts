import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../../testing/start-test-shop.ts';
import { startWebhookReceiver } from '../../testing/webhook-receiver.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

/** Every form of the page, as somebody without JavaScript would send it. */
async function getForms() {
  const { html } = await shop.browser().visit('/_demo');
  return [...html.matchAll(/<form method="post" action="([^"]+)">(.*?)<\/form>/gs)].map(
    ([, action = '', inner = '']) => ({
      action,
      inner,
      fields: Object.fromEntries(
        [...inner.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
          ([, name = '', value = '']) => [name, value],
        ),
      ),
    }),
  );
}

const find = async (word: string) => {
  const form = (await getForms()).find(({ inner }) => inner.includes(word));
  if (!form) throw new Error(`No form with ${word}`);
  return form;
};

it('shows customers with a way to sign in, mail and requests', async () => {
  await shop.signIn(shop.browser(), shop.authorizeUrl(), 'jonas.weber@example.com');
  const { html } = await shop.browser().visit('/_demo');
  expect(html).toContain('/account/login?login_hint=jonas.weber%40example.com');
  expect(html).toContain(await shop.code('jonas.weber@example.com'));
  expect(html).toContain('/authentication/oauth/authorize');
  expect(html).not.toContain('<script');
});

it('switches every fault on and off again', async () => {
  const switches = (await getForms()).filter(({ fields }) => fields['fault.type']);
  expect(switches.length).toBeGreaterThan(30);
  for (const { action, fields } of switches) {
    const page = await shop.browser().visit(action, fields);
    expect([page.status, page.location]).toEqual([303, shop.url('/_demo#faults')]);
  }
  expect(await shop.control('GET', '/faults')).toHaveLength(switches.length);
  const ends = (await getForms()).filter(({ inner }) => inner.includes('aria-pressed="true"'));
  expect(ends).toHaveLength(switches.length);
  for (const { action, fields } of ends) await shop.browser().visit(action, fields);
  expect(await shop.control('GET', '/faults')).toEqual([]);
});

it('sends the webhook its form begins with, or says that nobody listens', async () => {
  const { html } = await shop.browser().visit('/_demo');
  expect(html).toContain('Nobody listens to <code>orders/updated</code> yet');
  const app = await startWebhookReceiver();
  const heard = await startTestShop({ WEBHOOK_URL: app.url });
  const page = (await heard.browser().visit('/_demo')).html;
  expect(page).not.toContain('Nobody listens');
  const form = /<form method="post" action="\/_demo\/webhooks">.*?<\/form>/s.exec(page)?.[0] ?? '';
  const email = /<option value="([^"]+)" selected>/.exec(form)?.[1] ?? '';
  const topic = /name="topic"[^>]* value="([^"]+)"/.exec(form)?.[1] ?? '';
  const fields = { topic, email, 'duplicates:number': '0', _at: 'webhooks' };
  expect((await heard.browser().visit('/_demo/webhooks', fields)).status).toBe(303);
  app.stop();
  await heard.stop();
});

it('takes no number below nothing', async () => {
  const { inner } = await find('Save settings');
  const numbers = inner.match(/<input [^>]*type="number"[^>]*>/g) ?? [];
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers.filter((one) => !one.includes('min="0"'))).toEqual([]);
});

it('saves settings and goes back to the defaults', async () => {
  const { action } = await find('Save settings');
  const fields = { shopStatus: 'locked', 'rateLimits:boolean': 'false', _at: 'settings' };
  expect((await shop.browser().visit(action, fields)).status).toBe(303);
  const changed = { shopStatus: 'locked', rateLimits: false };
  expect(await shop.control('GET', '/settings')).toMatchObject(changed);
  const { html } = await shop.browser().visit('/_demo');
  expect(html).toContain('<option value="locked" selected>');
  const back = await find('Back to the defaults');
  await shop.browser().visit(back.action, back.fields);
  expect(await shop.control('GET', '/settings')).toMatchObject({ shopStatus: 'open' });
});

it('bills a subscription, well and badly, and moves a draft order on', async () => {
  for (const [word, path, shows] of [
    ['aria-label="Bill', /\/subscriptions\/\d+\/bill$/, '#subscriptions'],
    ['aria-label="Decline', /\/subscriptions\/\d+\/bill$/, '#subscriptions'],
    ['aria-label="Advance #D', /\/draft-orders\/\d+\/advance$/, '#drafts'],
  ] as const) {
    const { action, fields } = await find(word);
    expect(action).toMatch(path);
    const page = await shop.browser().visit(action, fields);
    expect([page.status, page.location]).toEqual([303, shop.url(`/_demo${shows}`)]);
  }
  const number = (await find('aria-label="Decline')).action.match(/\d+/)?.[0];
  const contract = shop.server.world.subscriptions.get(
    `gid://shopify/SubscriptionContract/${number}`,
  );
  expect(contract?.lastPaymentStatus).toBe('FAILED');
});

it('says what is wrong with a form, with the way back', async () => {
  const page = await shop.browser().visit('/_demo/settings', { shopStatus: 'burning' });
  expect(page.status).toBe(400);
  expect(page.html).toContain('shopStatus');
  expect(page.html).toContain('href="/_demo"');
});

it('resets the shop', async () => {
  await shop.control('POST', '/settings', { shopStatus: 'locked' });
  const { action, fields } = await find('Reset the shop');
  expect((await shop.browser().visit(action, fields)).status).toBe(303);
  expect(await shop.control('GET', '/settings')).toMatchObject({ shopStatus: 'open' });
});
