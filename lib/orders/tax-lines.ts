import type { Money } from '@/lib/i18n/formats';
import { isSameAmount, isZeroAmount, sumAmounts } from './decimal';
import type { OrderQuery } from './order.customer-account.generated';

type Agreements = NonNullable<OrderQuery['order']>['agreements'];

export type TaxLine = {
  readonly title: string;
  /** 19 for 19 %. */
  readonly ratePercentage: number | null;
  readonly amount: Money;
};

/**
 * The taxes by name and rate, or an empty list when they cannot be trusted: Shopify keeps tax lines on
 * the sales of each agreement, and after an edit or a return those of the purchase are no longer the
 * order's. They are shown only when they add up to the order's tax.
 */
export function toTaxLines(agreements: Agreements, totalTax: Money | null): TaxLine[] {
  const sales = agreements.nodes[0]?.sales;
  if (!sales || sales.pageInfo.hasNextPage || !totalTax) return [];
  const byKind = new Map<string, TaxLine>();
  for (const { amount, taxLine } of sales.nodes.flatMap((sale) => sale.taxes)) {
    if (isZeroAmount(amount.amount)) continue;
    const kind = JSON.stringify([taxLine.title, taxLine.ratePercentage]);
    const sum = sumAmounts([byKind.get(kind)?.amount.amount ?? '0', amount.amount]);
    byKind.set(kind, { ...taxLine, amount: { amount: sum, currencyCode: amount.currencyCode } });
  }
  const lines = [...byKind.values()];
  const sum = sumAmounts(lines.map((line) => line.amount.amount));
  return isSameAmount(sum, totalTax.amount) ? lines : [];
}

/** The tax of the purchase itself, whatever was returned since; null when its sales go on beyond what was asked. */
export function toAgreedTax(agreements: Agreements): Money | null {
  const sales = agreements.nodes[0]?.sales;
  if (!sales || sales.pageInfo.hasNextPage) return null;
  const amounts = sales.nodes.flatMap((sale) => sale.taxes.map(({ amount }) => amount));
  const [first] = amounts;
  return first ? { ...first, amount: sumAmounts(amounts.map(({ amount }) => amount)) } : null;
}
