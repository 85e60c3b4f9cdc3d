import type { getTranslations } from 'next-intl/server';
import type { Formats } from '@/lib/i18n/formats';
import type { MoneyRow } from './money-row';

type Translate = Awaited<ReturnType<typeof getTranslations<'order.money'>>>;

function toTaxLabel(row: MoneyRow, key: 'tax' | 'taxIncluded', t: Translate, formats: Formats) {
  const { name, ratePercentage } = row;
  if (!name) return t(key);
  return typeof ratePercentage === 'number'
    ? t(`${key}Rated`, { name, rate: formats.number(ratePercentage) })
    : t(`${key}Named`, { name });
}

function toRefundLabel({ name, at }: MoneyRow, t: Translate, formats: Formats): string {
  const date = at ? formats.date(at) : null;
  if (name) return date ? t('refundNamedOn', { name, date }) : t('refundNamed', { name });
  return date ? t('refundOn', { date }) : t('refund');
}

/** The words in front of a sum; foreign names (discounts, taxes, ways of shipping) go in as they came. */
export function toMoneyLabel(row: MoneyRow, t: Translate, formats: Formats): string {
  const { key, name } = row;
  switch (key) {
    case 'discount':
      return name ? t('discount', { name }) : t('discountUnnamed');
    case 'discountIncluded':
      return name ? t('discountIncluded', { name }) : t('discountIncludedUnnamed');
    case 'shipping':
    case 'shippingFree':
      return name ? t('shippingNamed', { name }) : t('shipping');
    case 'tax':
    case 'taxIncluded':
      return toTaxLabel(row, key, t, formats);
    case 'refund':
      return toRefundLabel(row, t, formats);
    default:
      return t(key);
  }
}
