import 'server-only';
import type { Money } from '@/lib/i18n/formats';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { isSameAmount, isZeroAmount, negateAmount, sumAmounts } from '@/lib/orders/decimal';
import { customerAccount } from '@/lib/shopify/customer-account';
import { settle } from '@/lib/shopify/errors';
import { toGid } from '@/lib/shopify/gid';
import { CalculateReturnDocument } from './calculate-return.customer-account.generated';
import type { WantedLine } from './return-input';

/** `key` is one under `returns.sums`; fees are negative, and the last row is what comes back. */
export type ReturnSum = {
  readonly key: 'goods' | 'tax' | 'restockingFee' | 'shippingFee' | 'total';
  readonly money: Money;
};

export type ReckonedReturn =
  | { readonly kind: 'sums'; readonly sums: readonly ReturnSum[] }
  /** The shop does not let the app ask: the return can be sent all the same. */
  | { readonly kind: 'untold' }
  /** A line cannot go back any more; the query has no userErrors to say which. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' };

/** What these lines would bring, reckoned by the shop (`returnCalculate`). */
export async function reckonReturn(
  dangerousOrderId: string,
  lines: readonly WantedLine[],
  locale: Locale,
): Promise<ReckonedReturn> {
  const asked = await settle(calculateReturn(dangerousOrderId, lines, locale));
  if (asked.ok) return asked.data ? { kind: 'sums', sums: asked.data } : { kind: 'failed' };
  if (asked.error.code === 'denied') return { kind: 'untold' };
  return { kind: asked.error.code === 'graphql' ? 'refused' : 'failed' };
}

async function calculateReturn(
  dangerousOrderId: string,
  lines: readonly WantedLine[],
  locale: Locale,
): Promise<readonly ReturnSum[] | null> {
  const orderId = toGid('Order', dangerousOrderId);
  if (!orderId) return null;
  const returnLineItems = lines.map(({ lineId, quantity }) => ({
    lineItemId: `gid://shopify/LineItem/${lineId}`,
    quantity,
  }));
  const { returnCalculate } = await customerAccount(CalculateReturnDocument, {
    input: { orderId, returnLineItems },
    language: toLanguageCode(locale),
  });
  if (!returnCalculate) return null;
  const summary = returnCalculate.financialSummary;
  const minus = (money: Money): Money => ({ ...money, amount: negateAmount(money.amount) });
  const total = summary.returnTotalSet.presentmentMoney;
  const fees: ReturnSum[] = [
    { key: 'restockingFee', money: minus(summary.restockingFeeSubtotalSet.presentmentMoney) },
    { key: 'shippingFee', money: minus(summary.returnShippingFeeSubtotalSet.presentmentMoney) },
  ];
  const goods = summary.returnSubtotalWithCartDiscountSet.presentmentMoney;
  const rows: ReturnSum[] = [{ key: 'goods', money: goods }, ...fees];
  const sum = sumAmounts(rows.map(({ money }) => money.amount));
  // Shopify says nowhere whether taxes are in the prices: then the goods and the fees make up the total.
  const tax: ReturnSum[] = isSameAmount(sum, total.amount)
    ? []
    : [{ key: 'tax', money: summary.returnTotalTaxSet.presentmentMoney }];
  return [
    { key: 'goods', money: goods },
    ...[...tax, ...fees].filter(({ money }) => !isZeroAmount(money.amount)),
    { key: 'total', money: total },
  ];
}
