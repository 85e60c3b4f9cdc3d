import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COUNTRIES } from '../storefront/countries.ts';
import { sum, sumAllocations } from '../world/order-totals.ts';
import { createWorld } from '../world/world.ts';
import { createCarts } from './carts.ts';
import { SHOP_DISCOUNTS } from './discount-codes.ts';
import { priceCart } from './price-cart.ts';
import { toLineNet, toLineTotal } from './price-lines.ts';

const world = createWorld({ shopOrigin: 'http://localhost:4000', shopId: '1' });
const now = () => new Date('2026-11-23T09:00:00Z');
const { catalog, companies, customers } = world;
const variants = catalog.products.flatMap(({ variants: all }) => all.map(({ id }) => id));
const plan = 'gid://shopify/SellingPlan/690512000001';
const cardIds = [0, 37, 74, 111].map(
  (step) => `gid://shopify/AppliedGiftCard/${532_710_000_001 + step}`,
);

const anyCart = fc.record({
  lines: fc.array(
    fc.record({
      variantId: fc.constantFrom(...variants),
      quantity: fc.integer({ min: 1, max: 99 }),
      isPlan: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
  codes: fc.subarray(
    SHOP_DISCOUNTS.flatMap(({ code }) => code ?? []),
    { minLength: 0 },
  ),
  country: fc.constantFrom(...COUNTRIES.map(({ isoCode }) => isoCode)),
  customerId: fc.constantFrom(null, ...customers.keys()),
  giftCardIds: fc.shuffledSubarray(cardIds),
  handle: fc.constantFrom('standard', 'express', 'pickup-hamburg'),
});

/** Any cart a buyer could put together. */
function build(from: Parameters<Parameters<typeof anyCart.map>[0]>[0]) {
  const carts = createCarts({ catalog, companies, customers, now, lifetimeSeconds: 60 });
  const cart = carts.store.create();
  cart.lines = from.lines.map(({ isPlan, quantity, variantId }, index) => ({
    ...{ quantity, variantId, attributes: [], parentId: null, id: String(index) },
    sellingPlanId: isPlan ? plan : null,
  }));
  cart.discountCodes = from.codes;
  cart.giftCardIds = from.giftCardIds;
  Object.assign(cart.buyer, { countryCode: from.country, customerId: from.customerId });
  for (const group of [1, 2]) {
    cart.deliveryHandles[`gid://shopify/CartDeliveryGroup/${cart.token}-${group}`] = from.handle;
  }
  return { cart, carts, priced: priceCart(cart, carts.tools) };
}

it('adds up, whatever is in the cart, wherever it goes', () => {
  fc.assert(
    fc.property(anyCart, (from) => {
      const { priced } = build(from);
      const delivery = sum(
        priced.groups.map(
          ({ allocations, selected }) => selected.cost - sumAllocations(allocations),
        ),
      );
      expect(priced.subtotal).toBe(sum(priced.lines.map(toLineTotal)));
      expect(priced.total).toBe(sum(priced.lines.map(toLineNet)) + delivery);
      for (const line of priced.lines) {
        expect(line.subtotal).toBe(line.unit * line.line.quantity);
        expect(toLineNet(line)).toBeGreaterThanOrEqual(0);
        expect(toLineNet(line)).toBeLessThanOrEqual(line.subtotal);
      }
      expect(priced.includedTax ?? 0).toBeLessThanOrEqual(priced.total);
      const used = sum(priced.giftCards.map((card) => card.used));
      expect(used).toBeLessThanOrEqual(priced.total);
      for (const { card, usedEuroCents } of priced.giftCards) {
        expect(usedEuroCents).toBeLessThanOrEqual(card.balance);
      }
    }),
  );
});

it('says of every code whether it applies, and warns of each that does not', () => {
  fc.assert(
    fc.property(anyCart, (from) => {
      const { priced } = build(from);
      expect(priced.codes.map(({ code }) => code)).toEqual(from.codes);
      const refused = priced.codes.filter(({ applicable }) => !applicable);
      expect(priced.warnings).toHaveLength(refused.length);
    }),
  );
});
