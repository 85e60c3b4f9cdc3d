import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createCarts } from '../cart/carts.ts';
import { completeCart } from '../cart/complete-cart.ts';
import { SHOP_DISCOUNTS } from '../cart/discount-codes.ts';
import type { CustomerAccountContext } from '../customer-account/context.ts';
import { createCustomerAccountSchema } from '../customer-account/schema.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { createRandom } from '../world/random.ts';
import { buildOrder } from '../world/seed/build-order.ts';
import { addDays, SEED_NOW } from '../world/seed/clock.ts';
import { createWorld } from '../world/world.ts';
import { anyLife, anySteps, type Step } from './any-order.ts';
import { checkOrder } from './check-order.ts';
import { readOrder } from './order-facts.ts';
import { takeStep } from './take-step.ts';

// Hundreds of whole orders take their time on a busy machine.
vi.setConfig({ testTimeout: 30 * 60_000 });

const shopOrigin = 'http://localhost:4000';
const world = createWorld({ shopOrigin, shopId: '68817354321' });
const schema = createCustomerAccountSchema(world, { orderEdits: true });
const now = () => new Date(SEED_NOW);
const customer = world.createCustomer({ email: 'anybody@example.com', now: now() });
const context: CustomerAccountContext = {
  ...{ world, shopOrigin, now, customerId: customer.id, language: 'EN', country: 'DE' },
  selfServe: { returns: true, orderEdits: 'resolve' },
};
const { catalog, companies, customers } = world;
const variants = catalog.products
  .flatMap((product) => product.variants)
  .filter(({ availableForSale }) => availableForSale)
  .map(({ id }) => id);

/** Looks at the order as its customer, before and after each step; returns the states it was in. */
async function live(order: OrderRecord, steps: readonly Step[]): Promise<string[]> {
  customer.orders = [order];
  let facts = await readOrder(schema, order.id, context);
  checkOrder(facts, order);
  const states = [facts.financialStatus, facts.fulfillmentStatus];
  for (const step of steps) {
    await takeStep(schema, order, step, facts, context);
    facts = await readOrder(schema, order.id, context);
    checkOrder(facts, order);
    states.push(facts.financialStatus, facts.fulfillmentStatus);
  }
  return states;
}

it('an order adds up for its customer after everything that can be done to it', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyLife, fc.string(), anySteps, async (life, seed, steps) => {
      const tools = { catalog, ids: world.ids, random: createRandom(seed) };
      const order = buildOrder(life, addDays(SEED_NOW, -12), 9_000_001, customer, null, tools);
      for (const state of await live(order, steps)) seen.add(state);
    }),
  );
  // The steps lead everywhere, or the property would say little.
  const states = ['PAID', 'PARTIALLY_FULFILLED', 'PARTIALLY_REFUNDED', 'REFUNDED'];
  expect([...seen]).toEqual(expect.arrayContaining(states));
});

it('an order that was a cart adds up likewise, gift cards and discount codes in it', async () => {
  const anyLine = fc.tuple(fc.constantFrom(...variants), fc.integer({ min: 1, max: 9 }));
  const anyCart = fc.record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 6 }),
    codes: fc.subarray(SHOP_DISCOUNTS.flatMap(({ code }) => code ?? [])),
    country: fc.constantFrom('DE', 'FI', 'JP', 'US', 'CA', 'NO', 'KW'),
    cards: fc.subarray([0, 37].map((at) => `gid://shopify/AppliedGiftCard/${532710000001 + at}`)),
  });
  await fc.assert(
    fc.asyncProperty(anyCart, anySteps, async ({ cards, codes, country, lines }, steps) => {
      const carts = createCarts({ catalog, companies, customers, now, lifetimeSeconds: 60 });
      const cart = carts.store.create();
      Object.assign(cart.buyer, { countryCode: country, customerId: customer.id });
      Object.assign(cart, { discountCodes: codes, giftCardIds: cards });
      cart.lines = lines.map(([variantId, quantity], index) => ({
        ...{ id: String(index), variantId, quantity },
        ...{ attributes: [], parentId: null, sellingPlanId: null },
      }));
      const shopper = { customer, email: customer.email, address: null };
      world.stock.reset();
      const completed = completeCart(world, cart, carts, shopper, customer);
      if (!('order' in completed)) throw new Error('Nobody asked for a draft');
      await live(completed.order, steps);
    }),
  );
});
