import type { Money } from '@/lib/i18n/formats';
import {
  isZeroAmount,
  multiplyAmount,
  negateAmount,
  sumAmounts,
  toPercentOf,
} from '@/lib/orders/decimal';
import type { Subscription } from './get-subscription';

/** `key` is one under `subscriptions.price`. */
export type PriceRow = {
  readonly key: 'items' | 'discounts' | 'delivery' | 'deliveryDiscount' | 'total';
  readonly money: Money;
};

type Discount = NonNullable<Subscription['discounts']>['nodes'][number];

/** How many more orders it holds for; null without end. */
export function countLeft({ recurringCycleLimit, usageCount }: Discount): number | null {
  return recurringCycleLimit === null ? null : recurringCycleLimit - (usageCount?.count ?? 0);
}

/** What is taken off the delivery of the next order; the contract's price of it is before that. */
function toDeliveryDiscount(price: string, discounts: readonly Discount[]): string {
  const amounts = discounts
    .filter((discount) => discount.targetType === 'SHIPPING_LINE' && (countLeft(discount) ?? 1) > 0)
    .map(({ value }) =>
      value.__typename === 'SubscriptionDiscountPercentageValue'
        ? toPercentOf(price, value.percentage)
        : value.amount.amount,
    );
  const off = sumAmounts(amounts);
  const isMore = sumAmounts([price, negateAmount(off)]).startsWith('-');
  return negateAmount(isMore ? price : off);
}

type Priced = Pick<Subscription, 'currencyCode' | 'deliveryPrice' | 'discounts'> & {
  readonly lines: {
    readonly nodes: readonly Pick<
      Subscription['lines']['nodes'][number],
      'currentPrice' | 'lineDiscountedPrice' | 'quantity'
    >[];
  };
};

/** What the next order of a subscription costs before taxes: the contract says nothing of those. */
export function toPriceRows({ currencyCode, deliveryPrice, discounts, lines }: Priced): PriceRow[] {
  const toMoney = (amount: string): Money => ({ amount, currencyCode });
  const gross = sumAmounts(
    lines.nodes.map(({ currentPrice, quantity }) => multiplyAmount(currentPrice.amount, quantity)),
  );
  const net = sumAmounts(lines.nodes.map(({ lineDiscountedPrice }) => lineDiscountedPrice.amount));
  const off = sumAmounts([net, negateAmount(gross)]);
  const offDelivery = toDeliveryDiscount(deliveryPrice.amount, discounts?.nodes ?? []);
  return [
    { key: 'items', money: toMoney(gross) },
    ...(isZeroAmount(off) ? [] : [{ key: 'discounts' as const, money: toMoney(off) }]),
    { key: 'delivery', money: deliveryPrice },
    ...(isZeroAmount(offDelivery)
      ? []
      : [{ key: 'deliveryDiscount' as const, money: toMoney(offDelivery) }]),
    { key: 'total', money: toMoney(sumAmounts([net, deliveryPrice.amount, offDelivery])) },
  ];
}
