import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askStorefrontOf } from '../testing/ask-storefront.ts';
import { numberOf, startWebhookShop, topicsOf, type WebhookShop } from '../testing/webhook-shop.ts';

const JONAS = 'jonas.weber@example.com';
const HELENA = 'helena.vogt@example.com';
const SOFIA = 'sofia.marchetti@example.com';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

const { ask, getVariant, toBuyer } = askStorefrontOf(() => shop);

async function createCart(handle: string, quantity: number, input: object = {}): Promise<string> {
  const lines = [{ merchandiseId: getVariant(handle).id, quantity }];
  const { data } = await ask(
    'mutation ($input: CartInput) { it: cartCreate(input: $input) { cart { checkoutUrl } userErrors { code } } }',
    { input: { lines, ...input } },
  );
  expect(data.it.userErrors).toEqual([]);
  return data.it.cart.checkoutUrl;
}

/** Types what the page asks for, once more if that changed the total, and pays. */
async function pay(checkoutUrl: string, typed: Record<string, string> = {}) {
  const browser = shop.browser();
  let page = await browser.follow(checkoutUrl);
  for (let tries = 0; tries < 2 && !page.url.endsWith('/thank-you'); tries += 1) {
    const total = /name="total" value="(\d+)"/.exec(page.html)?.[1] ?? '';
    page = await browser.follow(page.url, { ...typed, total });
  }
  expect(page.url).toMatch(/\/thank-you$/);
}

describe('the checkout', () => {
  it('tells the order, each payment, and that all of it is paid', async () => {
    const codes = { discountCodes: ['WELCOME10'], giftCardCodes: ['HEARTHGIFT07H3XM'] };
    const buyerIdentity = await toBuyer(JONAS);
    await pay(await createCart('stoneware-mug', 2, { buyerIdentity, ...codes }));
    const told = await shop.take(4);
    expect(topicsOf(told)).toEqual([
      'orders/create',
      'order_transactions/create',
      'order_transactions/create',
      'orders/paid',
    ]);
    expect(new Set(told.map(({ eventId }) => eventId)).size).toBe(1);
    const order = shop.customerOf(JONAS).orders.at(-1);
    expect(told[0]?.payload).toMatchObject({
      admin_graphql_api_id: order?.id,
      name: order?.name,
      email: JONAS,
      financial_status: 'paid',
      fulfillment_status: null,
      total_outstanding: '0.00',
      discount_codes: [{ code: 'WELCOME10', type: 'percentage' }],
      customer: { id: numberOf(shop.customerOf(JONAS).id) },
      line_items: [{ quantity: 2, fulfillable_quantity: 2 }],
    });
    const amounts = told.slice(1, 3).map(({ payload }) => Number(payload.amount));
    expect(amounts[0]).toBe(7.25);
    expect(amounts.reduce((one, other) => one + other, 0)).toBeCloseTo(
      Number(told[0]?.payload.total_price),
      2,
    );
    expect(told[3]?.payload).toEqual(told[0]?.payload);
  });

  it('tells a new customer before the order, and a known one not', async () => {
    const typed = {
      email: 'new.guest@example.com',
      firstName: 'Nele',
      lastName: 'Gast',
      address1: 'Deichstraße 1',
      city: 'Hamburg',
      zip: '20459',
      countryCode: 'DE',
    };
    await pay(await createCart('stoneware-mug', 1), typed);
    const told = await shop.take(4);
    expect(topicsOf(told)).toEqual([
      'customers/create',
      'orders/create',
      'order_transactions/create',
      'orders/paid',
    ]);
    expect(told[1]?.payload.customer.id).toBe(told[0]?.payload.id);
    await pay(await createCart('stoneware-mug', 1), typed);
    expect(topicsOf(await shop.take(3))[0]).toBe('orders/create');
  });

  it('tells an order on account as one that is still to be paid', async () => {
    const buyerIdentity = await toBuyer(HELENA, 'Nordlicht Hamburg');
    await pay(await createCart('linen-napkins', 12, { buyerIdentity }));
    const told = await shop.take(1);
    expect(told).toMatchObject([
      {
        topic: 'orders/create',
        payload: {
          financial_status: 'pending',
          payment_terms: { payment_terms_name: 'Net 30', due_in_days: 30 },
          company: { location_id: expect.any(Number) },
        },
      },
    ]);
    expect(told[0]?.payload.total_outstanding).toBe(told[0]?.payload.total_price);
  });

  it('tells a draft where orders are looked at first, and the order once it is agreed to', async () => {
    const buyerIdentity = await toBuyer(SOFIA, 'Atelier Zürich');
    await pay(await createCart('dome-table-lamp', 2, { buyerIdentity }));
    const [draft] = await shop.take(1);
    expect(draft).toMatchObject({
      topic: 'draft_orders/create',
      payload: { status: 'open', 'b2b?': true, order_id: null, line_items: [{ quantity: 2 }] },
    });
    const path = `/draft-orders/${draft?.payload.id}/advance`;
    await shop.control('POST', path);
    await shop.control('POST', path);
    const told = await shop.take(3);
    expect(topicsOf(told)).toEqual(['draft_orders/update', 'draft_orders/update', 'orders/create']);
    expect(told[2]?.payload.total_price).toBe(draft?.payload.total_price);
  });
});

describe('the page that collects what is owed', () => {
  it('tells the payment', async () => {
    const order = shop
      .customerOf(JONAS)
      .orders.find((each) => each.financialStatus === 'PARTIALLY_PAID');
    const path = `/checkouts/collect/${numberOf(order?.id ?? '')}`;
    await shop.browser().visit(path, {});
    const told = await shop.take(3);
    expect(topicsOf(told)).toEqual(['order_transactions/create', 'orders/paid', 'orders/updated']);
    expect(told[1]?.payload).toMatchObject({
      id: numberOf(order?.id ?? ''),
      total_outstanding: '0.00',
    });
  });
});
