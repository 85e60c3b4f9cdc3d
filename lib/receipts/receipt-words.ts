import type { getTranslations } from 'next-intl/server';
import type { Formats } from '@/lib/i18n/formats';
import { toDiscounts } from '@/lib/orders/discounts';
import { isRealVariant, listProperties, toLinePrices } from '@/lib/orders/lines';
import { toMoneyLabel } from '@/lib/orders/money-label';
import { findConclusion, isAside, type MoneyRow } from '@/lib/orders/money-row';
import type { OrderLineFieldsFragment } from '@/lib/orders/order-lines.customer-account.generated';
import type { Payment, PaymentMethod } from '@/lib/orders/payments';
import type { ReceiptItem, ReceiptSum } from './receipt';

/** Everything under `order`. */
export type Translate = Awaited<ReturnType<typeof getTranslations<'order'>>>;
/** Everything under `order.money`. */
export type TranslateMoney = Awaited<ReturnType<typeof getTranslations<'order.money'>>>;

function listDetails(line: OrderLineFieldsFragment, t: Translate, formats: Formats): string[] {
  const { each } = toLinePrices(line);
  const refunded = line.quantity - line.refundableQuantity;
  const discounts = toDiscounts(line.discountAllocations).map(({ name, amount }) => {
    const label = name ? t('items.discount', { name }) : t('items.discountUnnamed');
    return `${label} ${formats.money({ ...amount, amount: `-${amount.amount}` })}`;
  });
  return [
    ...(isRealVariant(line.variantTitle) ? [line.variantTitle] : []),
    ...(line.group ? [t('items.bundle', { name: line.group.title })] : []),
    ...listProperties(line).map(({ key, value }) => `${key}: ${value}`),
    ...(each ? [t('items.each', { price: formats.money(each) })] : []),
    ...discounts,
    ...(line.giftCard ? [t('items.giftCard')] : []),
    ...(refunded > 0 ? [t('items.refunded', { count: refunded })] : []),
  ];
}

export function toReceiptItem(
  line: OrderLineFieldsFragment,
  t: Translate,
  formats: Formats,
): ReceiptItem {
  const { total } = toLinePrices(line);
  return {
    title: line.title,
    details: listDetails(line, t, formats),
    quantity: formats.number(line.quantity),
    amount: total ? formats.money(total) : '',
  };
}

/** The bill, top to bottom. */
export function toReceiptSums(
  rows: readonly MoneyRow[],
  t: TranslateMoney,
  formats: Formats,
): ReceiptSum[] {
  const conclusion = findConclusion(rows);
  return rows.map((row) => ({
    label: toMoneyLabel(row, t, formats),
    amount: row.key === 'shippingFree' ? t('free') : formats.money(row.money),
    isConclusion: row.key === conclusion,
    isAside: isAside(row),
  }));
}

function toMethodName(method: PaymentMethod, t: Translate): string {
  if (method.kind === 'named') return method.name;
  if (method.kind === 'card') {
    const { brand, last4 } = method;
    return last4 ? t('payment.method.card', { brand, last4 }) : brand;
  }
  if (method.kind === 'giftCard' && method.last4)
    return t('payment.method.giftCardEnding', { last4: method.last4 });
  return t(`payment.method.${method.kind}`);
}

export function toReceiptPayment(
  { kind, method, money, at }: Payment,
  t: Translate,
  formats: Formats,
): ReceiptSum {
  const when = t(`payment.kind.${kind}`, { date: formats.date(at) });
  const amount = kind === 'refunded' ? { ...money, amount: `-${money.amount}` } : money;
  return { label: `${toMethodName(method, t)} · ${when}`, amount: formats.money(amount) };
}
