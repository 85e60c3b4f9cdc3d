import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderTotals, sum } from '../world/order-totals.ts';
import { createWorld } from '../world/world.ts';
import { createCarts } from './carts.ts';
import { previewOrder } from './complete-cart.ts';
import { SHOP_DISCOUNTS } from './discount-codes.ts';

const world = createWorld({ shopOrigin: 'http://localhost:4000', shopId: '1' });
const now = () => new Date('2026-11-23T09:00:00Z');
const { catalog, companies, customers } = world;
const customer = world.findCustomerByEmail('jonas.weber@example.com');
const variants = catalog.products.flatMap(({ variants: all }) => all.map(({ id }) => id));

it('an order costs what its cart cost, plus tax where prices come without', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...variants), fc.integer({ min: 1, max: 40 })), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.subarray(SHOP_DISCOUNTS.flatMap(({ code }) => code ?? [])),
      fc.constantFrom('DE', 'FI', 'JP', 'US', 'CA', 'NO'),
      (chosen, codes, country) => {
        const carts = createCarts({ catalog, companies, customers, now, lifetimeSeconds: 60 });
        const cart = carts.store.create();
        cart.buyer.countryCode = country;
        cart.discountCodes = codes;
        cart.giftCardIds = ['gid://shopify/AppliedGiftCard/532710000001'];
        cart.lines = chosen.map(([variantId, quantity], index) => ({
          ...{ id: String(index), variantId, quantity },
          ...{ attributes: [], parentId: null, sellingPlanId: null },
        }));
        const { order, priced } = previewOrder(cart, carts, { customer, email: '', address: null });
        const totals = orderTotals(order);
        expect(totals.total).toBe(priced.total + (order.taxesIncluded ? 0 : totals.tax));
        expect(sum(order.transactions.map(({ amount }) => amount))).toBe(totals.total);
        expect(totals.outstanding).toBe(0);
        if (priced.includedTax !== null) expect(totals.tax).toBe(priced.includedTax);
      },
    ),
  );
});

it('a company’s order costs what its cart cost, plus tax, now and later together', () => {
  const locations = [...companies.values()].flatMap((company) =>
    company.locations.map((location) => ({ company, location })),
  );
  const anyLine = fc.tuple(fc.constantFrom(...variants), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...locations),
      fc.boolean(),
      (chosen, { company, location }, paysLater) => {
        const carts = createCarts({ catalog, companies, customers, now, lifetimeSeconds: 60 });
        const cart = carts.store.create();
        const assigned = company.assignments.find((one) => one.locationId === location.id);
        const contact = company.contacts.find(({ id }) => id === assigned?.contactId);
        const buyer = customers.get(contact?.customerId ?? '') ?? null;
        Object.assign(cart.buyer, { customerId: buyer?.id, companyLocationId: location.id });
        cart.lines = chosen.map(([variantId, quantity], index) => ({
          ...{ id: String(index), variantId, quantity },
          ...{ attributes: [], parentId: null, sellingPlanId: null },
        }));
        const shopper = { customer: buyer, email: '', address: null, paysLater };
        const { order, priced } = previewOrder(cart, carts, shopper);
        const { outstanding, paid, tax, total } = orderTotals(order);
        expect(order.currencyCode).toBe(location.catalog?.currencyCode ?? 'GBP');
        expect(total).toBe(priced.total + (order.taxesIncluded ? 0 : tax));
        expect(paid + outstanding).toBe(total);
        if (location.catalog) expect(order.taxesIncluded).toBe(false);
        if (location.taxExempt) expect(tax).toBe(0);
        const isOnAccount = paysLater && location.terms !== null && !location.payNowOnly;
        const share = isOnAccount ? (location.deposit ?? 0) / 100 : 1;
        expect(paid).toBe(Math.round(total * share));
      },
    ),
  );
});
