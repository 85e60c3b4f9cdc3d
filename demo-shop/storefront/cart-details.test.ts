import { describe, expect, it } from 'vitest';
import { delivery, openShop } from './cart-testing.ts';

describe('a cart', () => {
  it('prices in the currency of the buyer’s country', async () => {
    const { change, create, mug } = openShop();
    const { cart } = await create({ lines: [{ merchandiseId: mug }] });
    expect(cart.cost.subtotalAmount).toEqual({ amount: '18.0', currencyCode: 'EUR' });
    const { cart: us } = await change(
      'cartBuyerIdentityUpdate',
      '$cartId: ID!, $buyerIdentity: CartBuyerIdentityInput!',
      { cartId: cart.id, buyerIdentity: { countryCode: 'US' } },
    );
    expect(us.cost.subtotalAmount).toEqual({ amount: '19.44', currencyCode: 'USD' });
    expect(us.cost.totalTaxAmount).toBeNull();
    expect(cart.cost.totalTaxAmount).toEqual({ amount: '2.87' });
  });

  it('sells by subscription, a tenth cheaper, in a delivery group of its own', async () => {
    const { create, mug, run, variant } = openShop();
    const { data } = await run(
      '{ product(handle: "house-coffee") { sellingPlanGroups(first: 1) { nodes { sellingPlans(first: 1) { nodes { id } } } } } }',
    );
    const plan = data.product.sellingPlanGroups.nodes[0].sellingPlans.nodes[0].id;
    const coffee = { merchandiseId: variant('house-coffee').id, sellingPlanId: plan };
    const { cart } = await create({ lines: [coffee, { merchandiseId: mug }], delivery });
    expect(cart.lines.nodes[0]).toMatchObject({
      sellingPlanAllocation: { sellingPlan: { id: plan } },
      cost: { totalAmount: { amount: '10.35' } },
    });
    expect(cart.deliveryGroups.nodes.map((one: { groupType: string }) => one.groupType)).toEqual([
      'ONE_TIME_PURCHASE',
      'SUBSCRIPTION',
    ]);
    const withCard = await create({ lines: [coffee], giftCardCodes: ['HEARTHGIFT507KQ2'] });
    expect(withCard.warnings).toMatchObject([{ code: 'PAYMENTS_GIFT_CARDS_UNAVAILABLE' }]);
  });

  it('keeps note, attributes, preferences and metafields', async () => {
    const { change, create, run } = openShop();
    const { cart } = await create({
      attributes: [{ key: 'gift', value: 'yes' }],
      metafields: [{ key: 'engraving', type: 'single_line_text_field', value: 'Ida' }],
      buyerIdentity: {
        preferences: { wallet: ['SHOP_PAY'], delivery: { deliveryMethod: ['PICK_UP'] } },
      },
    });
    expect(cart.attribute).toEqual({ value: 'yes' });
    expect(cart.metafield).toMatchObject({ value: 'Ida', parentResource: { id: cart.id } });
    expect(cart.buyerIdentity.preferences).toEqual({
      wallet: ['SHOP_PAY'],
      delivery: { deliveryMethod: ['PICK_UP'], pickupHandle: [] },
    });
    const long = await change('cartNoteUpdate', '$cartId: ID!, $note: String!', {
      cartId: cart.id,
      note: 'x'.repeat(5001),
    });
    expect(long.userErrors).toMatchObject([{ code: 'NOTE_TOO_LONG', field: ['note'] }]);
    const set = (key: string, type: string, value: string) =>
      run(
        `mutation ($m: [CartMetafieldsSetInput!]!) { cartMetafieldsSet(metafields: $m) { metafields { value } userErrors { code field elementIndex } } }`,
        { m: [{ ownerId: cart.id, key, type, value }] },
      );
    expect((await set('engraving', 'single_line_text_field', 'Jo')).data.cartMetafieldsSet).toEqual(
      {
        metafields: [{ value: 'Jo' }],
        userErrors: [],
      },
    );
    expect((await set('count', 'number_integer', 'x')).data.cartMetafieldsSet.userErrors).toEqual([
      { code: 'INVALID_VALUE', field: ['metafields', '0', 'value'], elementIndex: 0 },
    ]);
    const remove = () =>
      run(
        'mutation ($o: ID!) { cartMetafieldDelete(input: { ownerId: $o, key: "engraving" }) { deletedId userErrors { code } } }',
        { o: cart.id },
      );
    expect((await remove()).data.cartMetafieldDelete.deletedId).toBe(cart.metafield.id);
    expect((await remove()).data.cartMetafieldDelete.userErrors).toEqual([
      { code: 'METAFIELD_DOES_NOT_EXIST' },
    ]);
  });
});
