import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { numberOf, startWebhookShop, topicsOf, type WebhookShop } from '../testing/webhook-shop.ts';
import { listKnownTopics } from './payloads/to-payload.ts';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

const send = (body: object) => shop.control<{ eventId: string }>('POST', '/webhooks', body);

describe('a webhook sent by hand', () => {
  it('can have every known topic, about one of the seeded customers', async () => {
    const emails = shop.server.world.describeCustomers().map(({ email }) => email);
    const unsent: string[] = [];
    for (const topic of listKnownTopics()) {
      const sendAbout = (email: string) =>
        send({ topic, email })
          .then(() => true)
          .catch(() => false);
      let isSent = false;
      for (const email of emails) isSent ||= await sendAbout(email);
      if (!isSent) unsent.push(topic);
    }
    expect(unsent).toEqual([]);
    const told = await shop.take(listKnownTopics().length);
    expect(topicsOf(told)).toEqual(listKnownTopics());
  });

  it('changes nothing in the shop', async () => {
    const { companies, customers, draftOrders, ids, storeCredit, subscriptions } =
      shop.server.world;
    const look = () => {
      const all = [companies, customers, draftOrders].map((map) => [...map.values()]);
      const credit = [...customers.keys()].map((id) => storeCredit.listOf(id));
      return JSON.stringify([...all, subscriptions.list(), credit]);
    };
    const types = ['Job', 'SubscriptionBillingAttempt'];
    const takeNumbers = () => types.map((type) => numberOf(ids.take(type)));
    const [before, first] = [look(), takeNumbers()];
    await send({
      topic: ['customers/merge', 'orders/cancelled', 'subscription_billing_attempts/failure'],
      email: 'lena.petersen@example.com',
    });
    await shop.take(3);
    expect(look()).toBe(before);
    // Whatever is made next has the number it would have had anyway.
    expect(takeNumbers()).toEqual(first.map((number) => number + 37));
  });

  it('is refused in words where there is nothing to tell', async () => {
    const refused = send({ topic: 'companies/update', email: 'mia.lindqvist@example.com' });
    await expect(refused).rejects.toThrow(
      /^Error: 422|^422.*Nothing to tell under companies\/update/,
    );
  });
});

describe('the form for it on the control page', () => {
  const fill = (fields: object) =>
    shop.browser().visit('/_demo/webhooks', {
      _at: 'webhooks',
      email: 'jonas.weber@example.com',
      'duplicates:number': '0',
      ...fields,
    });

  it('offers every topic that can be told, and everybody it can be about', async () => {
    const { html } = await shop.browser().visit('/_demo');
    const [form = ''] =
      /<form method="post" action="\/_demo\/webhooks">.*?<\/form>/s.exec(html) ?? [];
    for (const topic of listKnownTopics()) expect(form).toContain(`<option value="${topic}">`);
    for (const { email } of shop.server.world.describeCustomers()) {
      expect(form).toMatch(new RegExp(`<option value="${email}"[^>]*>[^<]`));
    }
  });

  it('sends what was chosen, as often as was asked, and shows what became of it', async () => {
    const page = await fill({ topic: 'orders/updated', 'duplicates:number': '2' });
    expect([page.status, page.location]).toEqual([303, shop.url('/_demo#webhooks')]);
    const { html } = await shop.browser().visit('/_demo');
    expect(html).toMatch(/orders\/updated<\/td><td>delivered<\/td>/);
    const told = await shop.take(3);
    expect(topicsOf(told)).toEqual(Array(3).fill('orders/updated'));
  });

  it.each([
    [{ topic: 'orders/burned' }, 400, 'There is no such topic.'],
    [{ topic: 'companies/update' }, 422, 'Nothing to tell under companies/update.'],
    [{ topic: 'products/update' }, 422, 'Nothing to tell under products/update.'],
  ])('says on a page what was wrong with %o', async (fields, status, words) => {
    const page = await fill(fields);
    expect(page.status).toBe(status);
    expect(page.html).toContain(words);
    expect(page.html).toContain('href="/_demo"');
    expect(await shop.take(0)).toEqual([]);
  });

  it('says that nobody listens, where nobody does', async () => {
    const subscriptions = await shop.control<{ id: string; topic: string }[]>(
      'GET',
      '/webhooks/subscriptions',
    );
    const own = subscriptions.find(({ topic }) => topic === 'orders/paid');
    await shop.control('DELETE', `/webhooks/subscriptions/${own?.id.split('/').at(-1)}`);
    const page = await fill({ topic: 'orders/paid' });
    expect(page.status).toBe(409);
    expect(page.html).toContain('Nobody subscribes to orders/paid.');
  });
});
