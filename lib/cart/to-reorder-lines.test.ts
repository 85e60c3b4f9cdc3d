import { describe, expect, it } from 'vitest';
import type { ReorderLineFieldsFragment } from './reorder.customer-account.generated';
import { summariseChanges } from './summarise-changes';
import { type Offers, toReorderLines, toSubscribedName, type Variant } from './to-reorder-lines';

const euro = (amount: string) => ({ amount, currencyCode: 'EUR' });

const line = (changes: Partial<ReorderLineFieldsFragment> = {}): ReorderLineFieldsFragment => ({
  id: 'gid://shopify/LineItem/1',
  productId: 'gid://shopify/Product/1',
  variantId: 'gid://shopify/ProductVariant/1',
  title: 'Mug',
  variantTitle: 'Blue',
  quantity: 2,
  giftCard: false,
  price: euro('9.5'),
  customAttributes: [],
  image: null,
  group: null,
  ...changes,
});

const variant = (changes: Partial<Variant> = {}): Variant => ({
  id: 'gid://shopify/ProductVariant/1',
  title: 'Blue',
  availableForSale: true,
  currentlyNotInStock: false,
  quantityAvailable: 20,
  price: euro('9.50'),
  quantityRule: { minimum: 1, maximum: null, increment: 1 },
  image: null,
  product: { title: 'Mug', handle: 'mug', isGiftCard: false, requiresSellingPlan: false },
  ...changes,
});

const product = { id: 'gid://shopify/Product/1', handle: 'mug', title: 'Mug' };

function reorder(
  bought: Partial<ReorderLineFieldsFragment>,
  sold: Partial<Variant> | null,
  more: Partial<Offers> = {},
) {
  const variants = new Map(sold ? [[variant().id, variant(sold)]] : []);
  const offers = { variants, products: new Map(), subscribed: new Set<string>(), ...more };
  return toReorderLines([line(bought)], offers);
}

const changesOf = (...args: Parameters<typeof reorder>) => reorder(...args).buyable[0]?.changes;

describe('what can be bought again', () => {
  it('is as it was, quantity and all, when nothing has changed', () => {
    expect(reorder({}, {})).toMatchObject({
      buyable: [{ id: '1', quantity: 2, bought: 2, changes: [] }],
      unbuyable: [],
    });
  });

  it('says what it costs now, and never compares two currencies', () => {
    expect(changesOf({}, { price: euro('11.00') })).toMatchObject([{ key: 'priceUp' }]);
    expect(changesOf({}, { price: euro('9.00') })).toMatchObject([{ key: 'priceDown' }]);
    const dollars = { amount: '9.50', currencyCode: 'USD' };
    expect(changesOf({}, { price: dollars })).toMatchObject([{ key: 'currency' }]);
  });

  it('says what it is called now', () => {
    expect(changesOf({}, { title: 'Navy' })).toEqual([{ key: 'renamed', name: 'Mug · Navy' }]);
    expect(changesOf({ variantTitle: null }, { title: 'Default Title' })).toEqual([]);
  });

  it('keeps to the shop’s rules of quantity, and says which', () => {
    const rule = { minimum: 6, maximum: null, increment: 6 };
    const { buyable } = reorder({}, { quantityRule: rule });
    expect(buyable[0]).toMatchObject({
      quantity: 6,
      changes: [{ key: 'minimum', limit: 6, quantity: 6 }],
    });
  });

  it('takes what is left, unless the shop sells on without any', () => {
    const few = reorder({ quantity: 9 }, { quantityAvailable: 4 });
    expect(few.buyable[0]).toMatchObject({ quantity: 4, changes: [{ key: 'stock', left: 4 }] });
    const later = reorder({ quantity: 9 }, { quantityAvailable: -3, currentlyNotInStock: true });
    expect(later.buyable[0]).toMatchObject({ quantity: 9, changes: [{ key: 'later' }] });
  });

  it('does without the stock where the shop does not tell it', () => {
    const unknown = reorder({ quantity: 9 }, { quantityAvailable: null });
    expect(unknown.buyable[0]).toMatchObject({ quantity: 9, changes: [] });
  });

  it('says that a subscription becomes one purchase, a gift card is one’s own, a set a piece', () => {
    const subscribed = new Set([toSubscribedName({ title: 'Mug', variantTitle: 'Blue' })]);
    expect(changesOf({}, {}, { subscribed })).toEqual([{ key: 'oneTime' }]);
    expect(changesOf({ giftCard: true }, {})).toEqual([{ key: 'giftCard' }]);
    expect(changesOf({ group: { title: 'Set' } }, {})).toEqual([{ key: 'bundle' }]);
  });

  it('is not what an edit took out of the order', () => {
    expect(reorder({ quantity: 0 }, {})).toEqual({ buyable: [], unbuyable: [] });
  });
});

describe('what cannot be bought again', () => {
  const products = new Map([[product.id, product]]);
  const reasonOf = (...args: Parameters<typeof reorder>) => reorder(...args).unbuyable[0];

  it('is sold out, or sold by subscription only', () => {
    expect(reasonOf({}, { availableForSale: false })).toMatchObject({ reason: 'soldOut' });
    const byPlan = { ...variant().product, requiresSellingPlan: true };
    expect(reasonOf({}, { product: byPlan })).toMatchObject({ reason: 'subscriptionOnly' });
  });

  it('is gone, or there in another version, or was never on sale', () => {
    expect(reasonOf({}, null)).toMatchObject({ reason: 'gone', product: null });
    expect(reasonOf({}, null, { products })).toMatchObject({ reason: 'replaced', product });
    expect(reasonOf({ variantId: null, productId: null }, null)).toMatchObject({
      reason: 'typedIn',
    });
  });
});

it('sums up what has changed, the most important first, before anybody chooses', () => {
  const rule = { minimum: 6, maximum: null, increment: 1 };
  const { buyable } = reorder({}, { price: euro('12'), quantityRule: rule });
  const { unbuyable } = reorder({}, null);
  const lines = { buyable: [...buyable, ...buyable], unbuyable };
  expect(summariseChanges(lines)).toEqual([
    { key: 'priceUp', count: 2 },
    { key: 'quantity', count: 2 },
    { key: 'unbuyable', count: 1 },
  ]);
  expect(summariseChanges({ buyable: [], unbuyable: [] })).toEqual([]);
});
