import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { Bidi } from '@/components/ui/bidi';
import type { CartView } from '@/lib/cart';

const known = [
  'PRODUCT_UNAVAILABLE_IN_BUYER_LOCATION',
  'MERCHANDISE_SELLING_PLAN_NOT_APPLICABLE_ON_COMPANY_LOCATION',
  'PAYMENTS_GIFT_CARDS_UNAVAILABLE',
] as const;

const ofStock = ['MERCHANDISE_NOT_ENOUGH_STOCK', 'MERCHANDISE_OUT_OF_STOCK'];

/** The shop's warnings in our words; those about stock only where no line by name says the same. */
function toKeys({ short, warnings }: CartView['told']) {
  const keys = warnings.flatMap((code) => {
    if (ofStock.includes(code)) return short.length > 0 ? [] : (['stock'] as const);
    return [known.find((each) => each === code) ?? ('other' as const)];
  });
  return [...new Set(keys)];
}

/** What of the last change could not be done: said once, with the cart it left. */
export async function CartWarnings({ told }: Pick<CartView, 'told'>) {
  const t = await getTranslations('cart');
  const keys = toKeys(told);
  if (told.short.length === 0 && keys.length === 0) return null;
  return (
    <Alert tone="warning" title={told.short.length > 0 ? t('short.title') : undefined}>
      {told.short.length > 0 ? (
        <ul className="list-disc ps-5">
          {told.short.map(({ title, wanted, got }) => (
            <li key={title}>
              <Bidi>{t(got > 0 ? 'short.some' : 'short.none', { title, wanted, got })}</Bidi>
            </li>
          ))}
        </ul>
      ) : null}
      {keys.map((key) => (
        <p key={key}>{t(`warning.${key}`)}</p>
      ))}
    </Alert>
  );
}
