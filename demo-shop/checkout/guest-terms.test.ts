import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { orderTotals } from '../world/order-totals.ts';
import { buyAtShop, HELENA, SOFIA, TOM } from './company-testing.ts';

let shop: TestShop;
const { ask, createCart, getVariant, ordersOf, payAsGuest } = buyAtShop(() => shop);

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

/** The newest order of the e-mail's owner: by a guest, and for the total that the page showed. */
function expectAsShown(email: string, before: number, shown: number) {
  const orders = ordersOf(email);
  const order = orders.at(-1);
  expect(orders).toHaveLength(before + 1);
  expect(shown).toBeGreaterThan(0);
  expect(order && orderTotals(order).total).toBe(shown);
  expect(order).toMatchObject({ byGuest: true, email, financialStatus: 'PAID' });
  return order;
}

describe('an e-mail that a guest types', () => {
  it.each([
    [HELENA, 'Nordlicht Hamburg', 'linen-napkins', undefined, 10, {}],
    [TOM, 'Nordlicht Brooklyn', 'everyday-bowl', 'Ink', 12, { zip: '11201', zoneCode: 'NY' }],
    [SOFIA, 'Atelier Zürich', 'dome-table-lamp', undefined, 2, { zip: '8001' }],
  ])(
    'of %s buys nothing at the prices or in the name of %s',
    async (email, place, handle, title, many, there) => {
      const before = ordersOf(email).length;
      const cart = await createCart(email, place, handle, many, title);
      const { done, shown } = await payAsGuest(cart.checkoutUrl, email, there);
      expect(done.url).toMatch(/\/thank-you$/);
      const order = expectAsShown(email, before, shown);
      expect(order?.purchasing).toBeUndefined();
      expect(order).toMatchObject({ lines: [{ quantity: many }], paymentTerms: null });
    },
  );

  it('brings no discount that only its owner has', async () => {
    const email = 'jonas.weber@example.com';
    const before = ordersOf(email).length;
    const lines = [{ merchandiseId: getVariant('linen-napkins').id, quantity: 3 }];
    const { data } = await ask(
      'mutation ($input: CartInput) { cartCreate(input: $input) { cart { checkoutUrl } } }',
      { input: { lines, discountCodes: ['REGULARS'] } },
    );
    const { shown } = await payAsGuest(data.cartCreate.cart.checkoutUrl, email);
    expect(expectAsShown(email, before, shown)?.discounts).toEqual([]);
  });
});
