import { describe, expect, it } from 'vitest';
import { delivery, openShop } from './cart-testing.ts';

describe('discount codes', () => {
  it.each([
    ['NOSUCHCODE', 'DISCOUNT_NOT_FOUND'],
    ['SUMMER25', 'DISCOUNT_CURRENTLY_INACTIVE'],
    ['HUNDRED15', 'DISCOUNT_PURCHASE_NOT_IN_RANGE'],
    ['FOURPIECES', 'DISCOUNT_QUANTITY_NOT_IN_RANGE'],
    ['FIRST100', 'DISCOUNT_USAGE_LIMIT_REACHED'],
    ['REGULARS', 'DISCOUNT_ELIGIBLE_CUSTOMER_MISSING'],
  ])('%s is not applicable: %s', async (code, warning) => {
    const { create, mug } = openShop();
    const { cart, userErrors, warnings } = await create({
      lines: [{ merchandiseId: mug }],
      discountCodes: [code],
    });
    expect(userErrors).toEqual([]);
    expect(cart.discountCodes).toEqual([{ code, applicable: false }]);
    expect(warnings).toMatchObject([{ code: warning, target: cart.id }]);
    expect(cart.cost.totalAmount.amount).toBe('18.0');
  });

  it('know the customer: only for some, only once', async () => {
    const { create, mug, world } = openShop();
    const ask = async (email: string, code: string) => {
      const buyerIdentity = { customerAccessToken: `good:${email}` };
      const lines = [{ merchandiseId: mug }];
      return (await create({ lines, buyerIdentity, discountCodes: [code] })).warnings;
    };
    expect(await ask('jonas.weber@example.com', 'REGULARS')).toEqual([]);
    expect(await ask('mia.lindqvist@example.com', 'REGULARS')).toMatchObject([
      { code: 'DISCOUNT_CUSTOMER_NOT_ELIGIBLE' },
    ]);
    expect(await ask('mia.lindqvist@example.com', 'ONLYONCE')).toEqual([]);
    const mia = world.findCustomerByEmail('mia.lindqvist@example.com');
    const used = {
      title: 'ONLYONCE',
      kind: 'CODE',
      description: null,
      value: { percentage: 1 },
    } as const;
    const how = {
      allocationMethod: 'ACROSS',
      targetSelection: 'ALL',
      targetType: 'LINE_ITEM',
    } as const;
    mia?.orders[0]?.discounts.push({ ...used, ...how });
    expect(await ask('mia.lindqvist@example.com', 'ONLYONCE')).toMatchObject([
      { code: 'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED' },
    ]);
  });

  it('reduce the order, a line, the way there; in any case of letters', async () => {
    const { create, mug } = openShop();
    const { cart, warnings } = await create({
      lines: [{ merchandiseId: mug, quantity: 2 }],
      discountCodes: ['welcome10', 'TABLE20', 'FREESHIP', 'FIVEOFF'],
      delivery,
    });
    expect(warnings).toEqual([]);
    // 36.00 less a fifth is 28.80; less a tenth 25.92; less five 20.92; delivery for nothing.
    expect(cart.cost).toMatchObject({
      subtotalAmount: { amount: '28.8' },
      totalAmount: { amount: '20.92' },
    });
    expect(cart.lines.nodes[0].cost.totalAmount.amount).toBe('28.8');
    expect(cart.deliveryGroups.nodes[0].discountAllocations).toEqual([
      { discountedAmount: { amount: '4.9' } },
    ]);
    expect(cart.discountApplications).toHaveLength(4);
  });

  it('do not stand beside one that stands alone', async () => {
    const { create, mug } = openShop();
    const { cart, warnings } = await create({
      lines: [{ merchandiseId: mug }],
      discountCodes: ['WELCOME10', 'ALONE30'],
    });
    expect(cart.discountCodes.map((one: { applicable: boolean }) => one.applicable)).toEqual([
      true,
      false,
    ]);
    expect(warnings).toMatchObject([{ code: 'DISCOUNT_CODE_NOT_HONOURED' }]);
  });

  it('come by themselves where the shop says so', async () => {
    const { create, mug } = openShop();
    const { cart } = await create({ lines: [{ merchandiseId: mug, quantity: 6 }] });
    expect(cart.lines.nodes[0].discountAllocations).toMatchObject([
      { __typename: 'CartAutomaticDiscountAllocation', discountedAmount: { amount: '16.2' } },
    ]);
  });
});

describe('gift cards', () => {
  it('pay as far as they go, in the order given, and can be taken away', async () => {
    const { change, create, mug } = openShop();
    const { cart } = await create({
      lines: [{ merchandiseId: mug }],
      giftCardCodes: ['hearth gift 07-h3xm', 'HEARTHGIFT507KQ2'],
    });
    expect(cart.cost.totalAmount.amount).toBe('18.0');
    expect(cart.appliedGiftCards).toMatchObject([
      { lastCharacters: 'H3XM', amountUsed: { amount: '7.25' }, balance: { amount: '0.0' } },
      { lastCharacters: '7KQ2', amountUsed: { amount: '10.75' }, balance: { amount: '39.25' } },
    ]);
    const less = await change(
      'cartGiftCardCodesRemove',
      '$cartId: ID!, $appliedGiftCardIds: [ID!]!',
      {
        cartId: cart.id,
        appliedGiftCardIds: [cart.appliedGiftCards[0].id],
      },
    );
    expect(less.cart.appliedGiftCards).toHaveLength(1);
    const set = await change(
      'cartGiftCardCodesUpdate',
      '$cartId: ID!, $giftCardCodes: [String!]!',
      {
        cartId: cart.id,
        giftCardCodes: [],
      },
    );
    expect(set.cart.appliedGiftCards).toEqual([]);
  });

  it.each(['NOSUCHCARD', 'HEARTHGIFT00P9WD', 'HEARTHGIFTOLD4T8'])('%s is refused', async (code) => {
    const { change, create } = openShop();
    const { cart } = await create({});
    const answer = await change(
      'cartGiftCardCodesAdd',
      '$cartId: ID!, $giftCardCodes: [String!]!',
      {
        cartId: cart.id,
        giftCardCodes: [code],
      },
    );
    expect(answer.userErrors).toMatchObject([{ code: 'INVALID', field: ['giftCardCodes', '0'] }]);
  });
});
