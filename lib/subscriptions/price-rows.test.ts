import { expect, it } from 'vitest';
import { countLeft, toPriceRows } from './price-rows';

const euro = (amount: string) => ({ amount, currencyCode: 'EUR' as const });
const discount = {
  id: 'gid://shopify/SubscriptionManualDiscount/1',
  title: 'FREESHIP',
  targetType: 'SHIPPING_LINE' as const,
  recurringCycleLimit: 3,
  usageCount: { count: 2 },
  value: { __typename: 'SubscriptionDiscountPercentageValue' as const, percentage: 100 },
};
const contract = {
  currencyCode: 'EUR' as const,
  deliveryPrice: euro('4.90'),
  discounts: { nodes: [] as (typeof discount)[] },
  lines: {
    nodes: [
      { currentPrice: euro('11.50'), lineDiscountedPrice: euro('20.70'), quantity: 2 },
      { currentPrice: euro('5'), lineDiscountedPrice: euro('5'), quantity: 1 },
    ],
  },
};

const toAmounts = (of: Parameters<typeof toPriceRows>[0]) =>
  Object.fromEntries(toPriceRows(of).map(({ key, money }) => [key, money.amount]));

it('adds up the lines, what is taken off them, and the delivery', () => {
  expect(toAmounts(contract)).toEqual({
    items: '28.00',
    discounts: '-2.30',
    delivery: '4.90',
    total: '30.60',
  });
});

it('takes off the delivery what a discount gives, as long as it holds, and never more', () => {
  expect(toAmounts({ ...contract, discounts: { nodes: [discount] } })).toMatchObject({
    deliveryDiscount: '-4.90',
    total: '25.70',
  });
  const used = { ...discount, usageCount: { count: 3 } };
  expect(toAmounts({ ...contract, discounts: { nodes: [used] } })).toMatchObject({
    total: '30.60',
  });
  expect(countLeft(used)).toBe(0);
  const value = { __typename: 'SubscriptionDiscountFixedAmountValue' as const, amount: euro('9') };
  expect(toAmounts({ ...contract, discounts: { nodes: [{ ...discount, value }] } })).toMatchObject({
    deliveryDiscount: '-4.90',
  });
});
