import { toMoney } from '../../world/money.ts';
import { sum } from '../../world/order-totals.ts';
import { allocateDiscounts } from '../../world/subscriptions/prices.ts';
import type {
  ContractRecord,
  SubscriptionDiscountRecord,
  SubscriptionLineRecord,
} from '../../world/subscriptions/records.ts';
import { type ConnectionArgs, toIdConnection } from '../connection.ts';
import { defineType } from './define.ts';

type LineInContract = { id: string; contract: ContractRecord; line: SubscriptionLineRecord };
type DiscountInContract = {
  id: string;
  contract: ContractRecord;
  discount: SubscriptionDiscountRecord;
};

/** A line together with its contract, which has the currency and the discounts. */
export function toLineInContract(
  contract: ContractRecord,
  line: SubscriptionLineRecord,
): LineInContract {
  return { id: line.id, contract, line };
}

export function toDiscountInContract(
  contract: ContractRecord,
  discount: SubscriptionDiscountRecord,
): DiscountInContract {
  return { id: discount.id, contract, discount };
}

function listLinesOf({ contract, discount }: DiscountInContract): LineInContract[] {
  if (discount.targetType === 'SHIPPING_LINE') return [];
  return contract.lines
    .filter(({ id }) => discount.lineIds?.includes(id) ?? true)
    .map((line) => toLineInContract(contract, line));
}

const allocationsOf = ({ contract, line }: LineInContract) =>
  allocateDiscounts(contract).get(line.id) ?? [];

export const subscriptionLineResolvers = {
  SubscriptionDiscount: defineType<DiscountInContract>({
    appliesToAllLines: ({ discount }) =>
      discount.targetType === 'LINE_ITEM' && discount.lineIds === null,
    lines: (source, args: ConnectionArgs) => toIdConnection(listLinesOf(source), args),
    recurringCycleLimit: ({ discount }) => discount.recurringCycleLimit,
    targetType: ({ discount }) => discount.targetType,
    title: ({ discount }) => discount.title,
    type: ({ discount }) => discount.type,
    usageCount: ({ discount }) => ({ count: discount.usageCount, precision: 'EXACT' }),
    value: ({ contract: { currencyCode }, discount: { value } }) =>
      'percentage' in value
        ? { __typename: 'SubscriptionDiscountPercentageValue', percentage: value.percentage }
        : {
            __typename: 'SubscriptionDiscountFixedAmountValue',
            amount: toMoney(value.minor, currencyCode),
            appliesOnEachItem: false,
          },
  }),
  SubscriptionLine: defineType<LineInContract>({
    currentPrice: ({ contract, line }) => toMoney(line.unitPrice, contract.currencyCode),
    customAttributes: ({ line }) => line.attributes,
    discountAllocations: (source) =>
      allocationsOf(source).map(({ amount, discount }) => ({
        amount: toMoney(amount, source.contract.currencyCode),
        discount: toDiscountInContract(source.contract, discount),
      })),
    image: ({ line }) => line.image,
    lineDiscountedPrice: (source) => {
      const { contract, line } = source;
      const off = sum(allocationsOf(source).map(({ amount }) => amount));
      return toMoney(line.unitPrice * line.quantity - off, contract.currencyCode);
    },
    name: ({ line }) => line.title,
    onlineStoreUrl: ({ line }, _args, { shopOrigin }) => `${shopOrigin}/products/${line.handle}`,
    quantity: ({ line }) => line.quantity,
    requiresShipping: ({ line }) => line.requiresShipping,
    sku: ({ line }) => line.sku,
    taxable: ({ line }) => line.taxable,
    title: ({ line }) => line.title,
    variantImage: ({ line }) => line.image,
    variantTitle: ({ line }) => line.variantTitle,
  }),
};
