import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stylesheet } from '../pages/stylesheet.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { orderTotals } from '../world/order-totals.ts';
import { buyAtShop, HELENA, SOFIA, TOM } from './company-testing.ts';

const now = new Date('2026-11-24T10:00:00Z');

let shop: TestShop;
const {
  ask,
  askCustomer,
  createCart,
  getLocation,
  getVariant,
  ordersOf,
  pay,
  toBuyer,
  toLocation,
} = buyAtShop(() => shop);

beforeAll(async () => {
  shop = await startTestShop({}, () => now);
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

describe('the checkout of a company location', () => {
  it('takes an order on account: nothing paid, due by its terms, with the company’s own number', async () => {
    const cart = await createCart(HELENA, 'Nordlicht Hamburg', 'everyday-bowl', 24, 'Ink');
    const { page } = await pay(cart.checkoutUrl, { poNumber: ' NL-2026-0099 ' });
    for (const text of ['Net 30', 'PO number', '€282.00', 'To pay later']) {
      expect(page.html).toContain(text);
    }
    expect(page.html).toContain('<label class="check"><input type="radio" name="payment"');
    expect(stylesheet).toMatch(/\.check input \{ width: 1\.25rem/);
    const order = ordersOf(HELENA).at(-1);
    expect(order).toMatchObject({
      poNumber: 'NL-2026-0099',
      financialStatus: 'PENDING',
      transactions: [],
      // Prices of the list come without tax: it is on top.
      taxesIncluded: false,
      paymentTerms: { name: 'Net 30', dueAt: '2026-12-24T10:00:00Z' },
      billingAddress: { company: 'Nordlicht Hotels' },
    });
    // Six and more of the shop’s tableware are 15 % off, for companies too.
    const lines = 24 * 1175 * 0.85;
    const tax = Math.round(lines * 0.19) + Math.round(490 * 0.19);
    expect(order && orderTotals(order)).toMatchObject({
      subtotal: lines,
      tax,
      total: lines + 490 + tax,
      outstanding: lines + 490 + tax,
    });
  });

  it('shows the order to the contact and at the location, with its payment terms', async () => {
    const cart = await createCart(HELENA, 'Nordlicht Hamburg', 'linen-napkins', 10);
    await pay(cart.checkoutUrl);
    const { id } = getLocation('Nordlicht Hamburg');
    const order = ordersOf(HELENA).at(-1);
    const data = await askCustomer(
      HELENA,
      toLocation(
        id,
        `orders(first: 1, sortKey: PROCESSED_AT, reverse: true) { nodes { name financialStatus
          subtotal { amount } lineItems(first: 1) { nodes { price { amount } } }
          purchasingEntity { ... on PurchasingCompany { contact { customer { displayName } } location { id } } }
          paymentInformation { paymentStatus paymentTerms { paymentTermsName nextDueAt overdue } } } }`,
      ),
    );
    expect(data.companyLocation.orders.nodes).toMatchObject([
      {
        name: order?.name,
        financialStatus: 'PENDING',
        subtotal: { amount: '214.0' },
        lineItems: { nodes: [{ price: { amount: '21.4' } }] },
        purchasingEntity: { location: { id } },
        paymentInformation: {
          paymentTerms: { paymentTermsName: 'Net 30', nextDueAt: '2026-12-24T10:00:00Z' },
        },
      },
    ]);
  });

  it('shows what an ordering-only contact bought to the location’s admin too', async () => {
    const cart = await createCart(TOM, 'Nordlicht Brooklyn', 'everyday-bowl', 12, 'Ink');
    await pay(cart.checkoutUrl, { poNumber: 'NYC-200' });
    const { id } = getLocation('Nordlicht Brooklyn');
    for (const email of [TOM, HELENA]) {
      const query = toLocation(
        id,
        'orders(first: 1, sortKey: PROCESSED_AT, reverse: true) { nodes { poNumber } }',
      );
      const { companyLocation } = await askCustomer(email, query);
      expect(companyLocation.orders.nodes).toEqual([{ poNumber: 'NYC-200' }]);
    }
  });

  it('takes the deposit at once, and dates the rest when the goods leave', async () => {
    const cart = await createCart(TOM, 'Nordlicht Brooklyn', 'everyday-bowl', 12, 'Ink');
    await pay(cart.checkoutUrl);
    const order = ordersOf(TOM).at(-1);
    const { total } = order ? orderTotals(order) : { total: 0 };
    const deposit = Math.round(total / 4);
    expect(order).toMatchObject({
      currencyCode: 'USD',
      financialStatus: 'PARTIALLY_PAID',
      transactions: [{ kind: 'SALE', amount: deposit }],
      paymentTerms: { name: 'Due on fulfillment', dueAt: null },
    });
    expect(order && orderTotals(order).outstanding).toBe(total - deposit);
    await shop.control('POST', `/orders/${order?.id.split('/').at(-1)}/advance`, { to: 'shipped' });
    expect(order?.paymentTerms?.dueAt).not.toBeNull();
  });

  it('is paid at once where the buyer wants that, or the location has to', async () => {
    const cart = await createCart(HELENA, 'Nordlicht Hamburg', 'linen-napkins', 1);
    await pay(cart.checkoutUrl, { payment: 'now' });
    expect(ordersOf(HELENA).at(-1)).toMatchObject({ financialStatus: 'PAID', paymentTerms: null });
    const london = await createCart(SOFIA, 'Nordlicht London', 'linen-napkins', 1);
    const { page } = await pay(london.checkoutUrl, { payment: 'later' });
    expect(page.html).not.toContain('name="payment"');
    expect(ordersOf(SOFIA).at(-1)).toMatchObject({ financialStatus: 'PAID', paymentTerms: null });
  });

  it('asks nobody else for a purchase order number or terms', async () => {
    const { data } = await ask(
      'mutation ($input: CartInput) { cartCreate(input: $input) { cart { checkoutUrl } } }',
      { input: { lines: [{ merchandiseId: getVariant('linen-napkins').id }] } },
    );
    const page = await shop.browser().follow(data.cartCreate.cart.checkoutUrl);
    expect(page.html).not.toContain('poNumber');
    expect(page.html).not.toContain('name="payment"');
  });

  it('sells nothing at a company’s prices to a browser that cannot show its right', async () => {
    const cart = await createCart(HELENA, 'Nordlicht Hamburg', 'linen-napkins', 1);
    const stranger = new URL(cart.checkoutUrl);
    stranger.searchParams.delete('auth');
    const page = await shop.browser().follow(stranger.href);
    expect(page.html).toContain('€29.00');
    expect(page.html).not.toContain('Nordlicht');
    expect((await shop.browser().follow(cart.checkoutUrl)).html).toContain('€24.65');
  });

  it('sells no quantity against the rules of a location that came after the lines', async () => {
    const { data } = await ask(
      'mutation ($input: CartInput) { cartCreate(input: $input) { cart { id checkoutUrl } } }',
      { input: { lines: [{ merchandiseId: getVariant('everyday-bowl').id, quantity: 5 }] } },
    );
    const { id } = data.cartCreate.cart;
    const changed = await ask(
      'mutation ($id: ID!, $buyer: CartBuyerIdentityInput!) { cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: $buyer) { cart { checkoutUrl } userErrors { code } } }',
      { id, buyer: await toBuyer(HELENA, 'Nordlicht Hamburg') },
    );
    const before = ordersOf(HELENA).length;
    const { done } = await pay(changed.data.cartBuyerIdentityUpdate.cart.checkoutUrl);
    expect(done.html).toContain('Some quantities are not allowed');
    expect(ordersOf(HELENA)).toHaveLength(before);
  });

  it('leaves out what the location’s catalog does not publish', async () => {
    const lines = ['cooks-apron', 'linen-napkins'].map((handle) => ({
      merchandiseId: getVariant(handle).id,
    }));
    const { data } = await ask(
      'mutation ($input: CartInput) { cartCreate(input: $input) { cart { id } } }',
      { input: { lines } },
    );
    const changed = await ask(
      'mutation ($id: ID!, $buyer: CartBuyerIdentityInput!) { cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: $buyer) { cart { checkoutUrl } } }',
      { id: data.cartCreate.cart.id, buyer: await toBuyer(HELENA, 'Nordlicht Hamburg') },
    );
    const { page } = await pay(changed.data.cartBuyerIdentityUpdate.cart.checkoutUrl);
    expect(page.html).toContain('was left out');
    expect(
      ordersOf(HELENA)
        .at(-1)
        ?.lines.map(({ title }) => title),
    ).toEqual(['Linen Napkins, Set of Four']);
  });
});
