import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import type { CartView } from '@/lib/cart';
import type { FormAction } from '@/lib/forms/form-state';
import { getFormats } from '@/lib/i18n/get-formats';
import { CartRemoveForm } from './cart-remove-form';
import { CartTextForm } from './cart-text-form';

type CartExtrasProps = {
  cart: CartView['cart'];
  actions: Readonly<Record<'discount' | 'giftCard' | 'note', FormAction>> & {
    removeDiscount: (code: string) => FormAction;
    removeGiftCard: (id: string) => FormAction;
  };
};

/** What goes with a cart: codes, gift cards and a word to the shop. */
export async function CartExtras({ cart, actions }: CartExtrasProps) {
  const [t, formats] = await Promise.all([getTranslations('cart'), getFormats()]);
  const pending = t('change.updating');
  const remove = t('change.remove');
  const codes = cart.discountCodes.filter(({ applicable }) => applicable);
  return (
    <Card as="section" className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <CartTextForm
          key={codes.length}
          name="discount"
          action={actions.discount}
          maxLength={255}
          labels={{ field: t('discount.label'), submit: t('discount.submit'), pending }}
        />
        {codes.length > 0 ? (
          <ul className="flex flex-col gap-1">
            {codes.map(({ code }) => (
              <li key={code} className="flex flex-wrap items-center justify-between gap-x-4">
                <bdi className="wrap-anywhere font-medium">{code}</bdi>
                <CartRemoveForm
                  action={actions.removeDiscount(code)}
                  labels={{ remove, removeOf: t('change.removeOf', { title: code }), pending }}
                />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className="flex flex-col gap-3">
        <CartTextForm
          key={cart.appliedGiftCards.length}
          name="giftCard"
          action={actions.giftCard}
          maxLength={255}
          labels={{ field: t('giftCard.label'), submit: t('giftCard.submit'), pending }}
        />
        {cart.appliedGiftCards.length > 0 ? (
          <ul className="flex flex-col gap-1">
            {cart.appliedGiftCards.map(({ id, lastCharacters, amountUsed }) => {
              const title = t('giftCard.ending', { last: lastCharacters });
              return (
                <li key={id} className="flex flex-wrap items-center justify-between gap-x-4">
                  <span>
                    {title} <span className="text-muted">−{formats.money(amountUsed)}</span>
                  </span>
                  <CartRemoveForm
                    action={actions.removeGiftCard(id)}
                    labels={{ remove, removeOf: t('change.removeOf', { title }), pending }}
                  />
                </li>
              );
            })}
          </ul>
        ) : null}
      </div>
      <CartTextForm
        name="note"
        value={cart.note ?? ''}
        action={actions.note}
        maxLength={5_000}
        labels={{ field: t('note.label'), submit: t('note.submit'), pending }}
      />
    </Card>
  );
}
