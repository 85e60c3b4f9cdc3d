import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { numberOf, startWebhookShop, topicsOf, type WebhookShop } from '../testing/webhook-shop.ts';

const MIA = 'mia.lindqvist@example.com';
const JONAS = 'jonas.weber@example.com';
const LENA = 'lena.petersen@example.com';
const HELENA = 'helena.vogt@example.com';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

const merge = (body: object) =>
  shop.control<Record<string, unknown>>('POST', '/customers/merge', body);

/** A customer whom nothing keeps from being merged, made by signing in. */
async function signUp(email: string) {
  await shop.control('POST', '/tokens', { email });
  await shop.take(1);
  return shop.customerOf(email);
}

describe('two customers that are merged', () => {
  it('are one, with the purchases and addresses of both, and the subscribers know who is gone', async () => {
    const gone = await signUp('mia.second@example.com');
    const kept = shop.customerOf(MIA);
    const { orders } = shop.customerOf(JONAS);
    const order = orders[0];
    if (order) gone.orders.push(order);
    const before = kept.orders.length;
    const { access_token } = await shop.control<{ access_token: string }>('POST', '/tokens', {
      email: gone.email,
    });
    const answer = await merge({ customerOne: gone.email, customerTwo: MIA });
    expect(answer).toMatchObject({ keptId: kept.id, deletedId: gone.id, status: 'completed' });
    const told = await shop.take(2);
    expect(topicsOf(told)).toEqual(['customers/merge', 'customers/update']);
    expect(told[0]?.payload).toEqual({
      admin_graphql_api_customer_kept_id: kept.id,
      admin_graphql_api_customer_deleted_id: gone.id,
      admin_graphql_api_job_id: answer.jobId,
      status: 'completed',
      errors: [],
    });
    expect(told[1]?.payload.id).toBe(numberOf(kept.id));
    expect(kept.orders).toHaveLength(before + 1);
    expect(kept.orders.every(({ customerId }) => customerId === kept.id)).toBe(true);
    expect(kept.orders.map(({ createdAt }) => createdAt)).toEqual(
      kept.orders.map(({ createdAt }) => createdAt).toSorted(),
    );
    expect(shop.server.world.findCustomerByEmail(gone.email)).toBeNull();
    const response = await fetch(shop.url('/customer/api/2026-10/graphql'), {
      method: 'POST',
      headers: { authorization: access_token, 'content-type': 'application/json' },
      body: '{"query":"{ customer { id } }"}',
    });
    expect(response.status).toBe(401);
  });

  it.each([
    ['whose e-mail was chosen', { emailToKeep: 'two@example.com' }, 'two@example.com'],
    ['who agreed to mail', {}, 'one@example.com'],
  ])('leave the one %s', async (_why, choice, expected) => {
    const one = await signUp('one@example.com');
    await signUp('two@example.com');
    one.emailMarketingState = 'SUBSCRIBED';
    const both = { customerOne: 'one@example.com', customerTwo: 'two@example.com' };
    const { keptId } = await merge({ ...both, ...choice });
    expect(keptId).toBe(shop.customerOf(expected).id);
  });

  it('leave the second where nothing else decides', async () => {
    await signUp('one@example.com');
    const two = await signUp('two@example.com');
    const { keptId } = await merge({ customerOne: 'one@example.com', customerTwo: two.email });
    expect(keptId).toBe(two.id);
  });
});

describe('a merge', () => {
  it.each([
    ['a company contact', HELENA, 'company_contact'],
    ['a subscriber', LENA, 'subscriptions'],
  ])('of %s fails, and the subscribers are told why', async (_who, email, field) => {
    const gone = await signUp('other@example.com');
    const merging = merge({ customerOne: gone.email, customerTwo: email });
    await expect(merging).rejects.toThrow(/^(Error: )?409/);
    const [told] = await shop.take(1);
    expect(told).toMatchObject({
      topic: 'customers/merge',
      payload: {
        status: 'failed',
        errors: expect.arrayContaining([
          {
            customer_ids: [numberOf(shop.customerOf(email).id)],
            field,
            message: expect.stringMatching(/\.$/),
          },
        ]),
      },
    });
    expect(shop.customerOf('other@example.com').id).toBe(gone.id);
  });

  it('needs two customers who exist', async () => {
    await expect(merge({ customerOne: MIA, customerTwo: 'x@y.z' })).rejects.toThrow(
      /^(Error: )?404/,
    );
    await expect(merge({ customerOne: MIA, customerTwo: MIA })).rejects.toThrow(/^422/);
    const strange = { customerOne: MIA, customerTwo: JONAS, emailToKeep: 'x@y.z' };
    await expect(merge(strange)).rejects.toThrow(/^422.*of neither/);
    expect(await shop.take(0)).toEqual([]);
  });
});

describe('a customer who is deleted', () => {
  it('is gone, signed out, and told so; who ordered is kept', async () => {
    const gone = await signUp('short.stay@example.com');
    await shop.control('DELETE', `/customers/${gone.email}`);
    const [told] = await shop.take(1);
    expect(told).toMatchObject({ topic: 'customers/delete' });
    expect(told?.payload).toEqual({
      id: numberOf(gone.id),
      admin_graphql_api_id: gone.id,
      tax_exemptions: [],
    });
    await expect(shop.control('DELETE', `/customers/${gone.email}`)).rejects.toThrow(
      /^(Error: )?404/,
    );
    await expect(shop.control('DELETE', `/customers/${JONAS}`)).rejects.toThrow(/^(Error: )?409/);
  });
});

describe('a new customer', () => {
  it('is told once, at the first sign-in of an unknown e-mail', async () => {
    const email = 'somebody.new@example.com';
    await shop.signIn(shop.browser(), shop.authorizeUrl(), email);
    const [told] = await shop.take(1);
    expect(told).toMatchObject({
      topic: 'customers/create',
      payload: { id: numberOf(shop.customerOf(email).id), email, addresses: [] },
    });
    await shop.signIn(shop.browser(), shop.authorizeUrl(), email);
    await shop.signIn(shop.browser(), shop.authorizeUrl(), MIA);
    expect(await shop.take(0)).toEqual([]);
  });
});

describe('the customer account settings', () => {
  it('are told when the shop switches its accounts off and on, and at no other change', async () => {
    await shop.control('POST', '/settings', { customerAccounts: false });
    await shop.control('POST', '/settings', { plan: 'plus' });
    await shop.control('POST', '/settings', { customerAccounts: false });
    await shop.control('DELETE', '/settings');
    const told = await shop.take(2);
    expect(topicsOf(told)).toEqual(Array(2).fill('customer_account_settings/update'));
    expect(told.map(({ payload }) => payload)).toEqual([
      {
        url: null,
        customer_accounts_version: 'classic',
        login_required_at_checkout: false,
        login_links_visible_on_storefront_and_checkout: false,
      },
      {
        url: shop.url('/68817354321/account'),
        customer_accounts_version: 'new_customer_accounts',
        login_required_at_checkout: false,
        login_links_visible_on_storefront_and_checkout: true,
      },
    ]);
  });
});

describe('a customer who is disabled', () => {
  const getCustomer = (authorization: string) =>
    fetch(shop.url('/customer/api/2026-10/graphql'), {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{"query":"{ customer { id } }"}',
    });
  const toTokens = () =>
    shop.control<{ access_token: string }>('POST', '/tokens', { email: JONAS });

  it('has no tokens any more, gets no new ones, and the subscribers are told', async () => {
    const { access_token } = await toTokens();
    await shop.control('POST', `/customers/${JONAS}/disable`);
    const [told] = await shop.take(1);
    expect(told).toMatchObject({
      topic: 'customers/disable',
      payload: { id: numberOf(shop.customerOf(JONAS).id) },
    });
    expect((await getCustomer(access_token)).status).toBe(401);
    expect((await getCustomer((await toTokens()).access_token)).status).toBe(401);
  });

  it('is let in again when enabled', async () => {
    await shop.control('POST', `/customers/${JONAS}/disable`, { tellsNobody: true });
    await shop.control('POST', `/customers/${JONAS}/enable`);
    expect(topicsOf(await shop.take(1))).toEqual(['customers/enable']);
    expect((await getCustomer((await toTokens()).access_token)).status).toBe(200);
  });
});
