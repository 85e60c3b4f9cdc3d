import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdminClient } from '../testing/admin-client.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

const email = 'mia.lindqvist@example.com';

let app: WebhookReceiver;
let shop: TestShop;
let admin: ReturnType<typeof createAdminClient>;

beforeEach(async () => {
  app = await startWebhookReceiver();
  shop = await startTestShop({ WEBHOOK_URL: app.url });
  admin = createAdminClient(shop);
});
afterEach(async () => {
  app.stop();
  await shop.stop();
});

const findMia = () => shop.server.world.findCustomerByEmail(email);
const idOfMia = () => findMia()?.id ?? '';

describe('the client-credentials grant', () => {
  it('answers a token for a day less a second, with its scopes', async () => {
    const { body, status } = await admin.authenticate();
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^shpat_[0-9a-f]{32}$/),
      scope: expect.stringContaining('write_customers'),
      expires_in: 86399,
    });
  });

  it.each([
    [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ client_id: 'wrong' }, 401, 'invalid_client'],
    [{ grant_type: 'authorization_code' }, 400, 'unsupported_grant_type'],
  ])('refuses %o', async (changes, status, error) => {
    const answer = await admin.authenticate(changes as Record<string, string>);
    expect(answer).toMatchObject({ status, body: { error } });
  });

  it('refuses shops of another organisation', async () => {
    const foreign = await startTestShop({ ADMIN_SHOP_PERMITTED: 'false' });
    const answer = await createAdminClient(foreign).authenticate();
    expect(answer).toMatchObject({ status: 400, body: { error: 'shop_not_permitted' } });
    await foreign.stop();
  });

  it('gives tokens that end', async () => {
    let ms = Date.now();
    const aging = await startTestShop({}, () => new Date(ms));
    const token = (await createAdminClient(aging).authenticate()).body.access_token;
    ms += 86_398_000;
    expect(
      (
        await createAdminClient(aging).ask(
          '{ webhookSubscriptions(first: 1) { nodes { id } } }',
          {},
          { token },
        )
      ).status,
    ).toBe(200);
    ms += 2_000;
    expect(
      (
        await createAdminClient(aging).ask(
          '{ webhookSubscriptions(first: 1) { nodes { id } } }',
          {},
          { token },
        )
      ).status,
    ).toBe(401);
    await aging.stop();
  });
});

describe('the Admin API', () => {
  it('refuses without a token, in its own words', async () => {
    const { body, status } = await admin.ask('{ __typename }', {}, { token: 'shpat_wrong' });
    expect(status).toBe(401);
    expect(body.errors).toMatch(/Invalid API key or access token/);
  });

  it('names the served version and tells its own bucket', async () => {
    const query =
      'query ($id: ID!) { customer(id: $id) { email: displayName defaultPhoneNumber { phoneNumber smsMarketingConsent { state } } } }';
    const { body, headers } = await admin.ask(query, { id: idOfMia() }, { version: '2025-01' });
    expect(headers.get('x-shopify-api-version')).toBe('2026-01');
    expect(body.data.customer.defaultPhoneNumber.smsMarketingConsent.state).toBe('PENDING');
    const { cost } = body.extensions;
    expect(cost.throttleStatus).toMatchObject({ maximumAvailable: 2000, restoreRate: 100 });
    expect(cost.requestedQueryCost).toBeGreaterThan(0);
  });

  it('throttles with HTTP 200 once the bucket is empty', async () => {
    const still = new Date();
    const busy = await startTestShop({}, () => still);
    const token = (await createAdminClient(busy).authenticate()).body.access_token;
    const mutation = `mutation { ${Array.from({ length: 90 }, (_, index) => `a${index}: customerCancelDataErasure(customerId: "x") { userErrors { code } }`).join(' ')} }`;
    const first = await createAdminClient(busy).ask(mutation, {}, { token });
    expect(first.body.errors).toBeUndefined();
    let last = first;
    for (let count = 0; count < 3 && !last.body.errors; count += 1) {
      last = await createAdminClient(busy).ask(mutation, {}, { token });
    }
    expect(last.status).toBe(200);
    expect(last.body.errors[0].extensions.code).toBe('THROTTLED');
    await busy.stop();
  });

  it('denies what no scope was granted for, and leaves null', async () => {
    const narrow = await startTestShop({ ADMIN_SCOPES: 'read_orders' });
    const { body } = await createAdminClient(narrow).ask(
      '{ customer(id: "gid://shopify/Customer/1") { id } }',
    );
    expect(body.data.customer).toBeNull();
    expect(body.errors[0].extensions).toMatchObject({
      code: 'ACCESS_DENIED',
      requiredAccess: '`read_customers` access scope.',
    });
    await narrow.stop();
  });
});

const SMS = `mutation ($input: CustomerSmsMarketingConsentUpdateInput!) {
  customerSmsMarketingConsentUpdate(input: $input) {
    customer { defaultPhoneNumber { marketingState } } userErrors { code field message } } }`;

describe('customerSmsMarketingConsentUpdate', () => {
  const update = async (customerId: string, marketingState: string) => {
    const input = { customerId, smsMarketingConsent: { marketingState } };
    return (await admin.ask(SMS, { input })).body.data.customerSmsMarketingConsentUpdate;
  };

  it('changes the consent that the customer sees, and fires its topic', async () => {
    const payload = await update(idOfMia(), 'SUBSCRIBED');
    expect(payload).toEqual({
      customer: { defaultPhoneNumber: { marketingState: 'SUBSCRIBED' } },
      userErrors: [],
    });
    expect(findMia()?.phone?.smsState).toBe('SUBSCRIBED');
    const [{ body, headers } = { body: '', headers: {} }] = await app.waitFor(1);
    expect(headers['x-shopify-topic']).toBe('customers_marketing_consent/update');
    expect(JSON.parse(body)).toMatchObject({ sms_marketing_consent: { state: 'subscribed' } });
  });

  it('refuses states that are not for apps to set, unknown customers and those without a phone', async () => {
    const without = shop.server.world.findCustomerByEmail('first-visit@example.com')?.id ?? '';
    for (const [id, state] of [
      [idOfMia(), 'REDACTED'],
      ['gid://shopify/Customer/1', 'SUBSCRIBED'],
      [without, 'SUBSCRIBED'],
    ]) {
      const { customer, userErrors } = await update(id ?? '', state ?? '');
      expect(customer).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
    }
  });
});

describe('erasure', () => {
  const act = async (name: string, customerId = idOfMia()) => {
    const query = `mutation ($id: ID!) { ${name}(customerId: $id) { customerId userErrors { code } } }`;
    return (await admin.ask(query, { id: customerId })).body.data[name];
  };
  const hasten = () => shop.control('POST', '/webhooks/behaviour', { clockFactor: 10_000_000 });

  it('tells customers/redact when its day comes, then forgets the person and keeps the sums', async () => {
    const mia = findMia();
    const [before] = mia?.orders ?? [];
    const lines = JSON.stringify(before?.lines.map(({ unitPrice }) => unitPrice));
    expect(await act('customerRequestDataErasure')).toEqual({
      customerId: mia?.id,
      userErrors: [],
    });
    expect(app.received).toEqual([]);
    await hasten();
    const [{ body, headers } = { body: '', headers: {} }] = await app.waitFor(1);
    expect(headers['x-shopify-topic']).toBe('customers/redact');
    expect(JSON.parse(body)).toMatchObject({ customer: { email } });
    await expect.poll(() => findMia()).toBeNull();
    expect(mia).toMatchObject({ firstName: null, phone: null, addresses: [] });
    expect(JSON.stringify(mia)).not.toMatch(/Lindqvist|Götgatan|46701740612/);
    expect(JSON.stringify(before?.lines.map(({ unitPrice }) => unitPrice))).toBe(lines);
  });

  it('is called off by customerCancelDataErasure', async () => {
    await act('customerRequestDataErasure');
    expect(await act('customerCancelDataErasure')).toMatchObject({ userErrors: [] });
    await hasten();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(findMia()?.firstName).toBe('Mia');
    expect(app.received).toEqual([]);
    expect(await act('customerCancelDataErasure')).toEqual({
      customerId: null,
      userErrors: [{ code: 'NOT_BEING_ERASED' }],
    });
  });

  it('of somebody unknown is refused', async () => {
    const answer = await act('customerRequestDataErasure', 'gid://shopify/Customer/1');
    expect(answer).toEqual({ customerId: null, userErrors: [{ code: 'DOES_NOT_EXIST' }] });
  });
});
