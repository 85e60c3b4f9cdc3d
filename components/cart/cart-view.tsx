import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import type { CartView as View } from '@/lib/cart';
import type { FormAction } from '@/lib/forms/form-state';
import { getFormats } from '@/lib/i18n/get-formats';
import { sumAmounts } from '@/lib/orders/decimal';
import { routes } from '@/lib/routes';
import { CartLine } from './cart-line';
import { CartWarnings } from './cart-warnings';

type CartViewProps = {
  view: View;
  /** When it is a company's. Foreign text. */
  location: string | null;
  /** Just changed: then what could not be put in is worth a word. */
  isNew: boolean;
  changeQuantity: (lineId: string) => FormAction;
  /** Codes, gift cards and the note. */
  extras: ReactNode;
};

/** The cart as the shop has it now, and the way to its checkout. */
export async function CartView({ view, location, isNew, changeQuantity, extras }: CartViewProps) {
  const [t, formats] = await Promise.all([getTranslations('cart'), getFormats()]);
  const { cart, told } = view;
  const { nodes, pageInfo } = cart.lines;
  const { subtotalAmount } = cart.cost;
  const saved = sumAmounts(
    cart.discountAllocations.map(({ discountedAmount }) => discountedAmount.amount),
  );
  return (
    <>
      {isNew ? <CartWarnings told={told} /> : null}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Card as="section">
          <CardHeader title={t('items', { count: cart.totalQuantity })} />
          <ul className="divide-y divide-line">
            {nodes.map((line) => (
              <CartLine key={line.id} line={line} action={changeQuantity(line.id)} />
            ))}
          </ul>
          {pageInfo.hasNextPage ? <p className="mt-4 text-muted">{t('more')}</p> : null}
        </Card>
        <div className="flex flex-col gap-6 xl:row-span-2">
          <Card as="section" className="flex flex-col gap-4">
            {location ? (
              <p className="font-medium">
                <Bidi>{t('forCompany', { location })}</Bidi>
              </p>
            ) : null}
            <div>
              {Number(saved) > 0 ? (
                <p className="flex flex-wrap justify-between gap-x-4 text-muted">
                  <span>{t('discount.saved')}</span>
                  <span className="tabular-nums">
                    −{formats.money({ ...subtotalAmount, amount: saved })}
                  </span>
                </p>
              ) : null}
              <p className="flex flex-wrap justify-between gap-x-4 font-semibold text-lg">
                <span>{t('subtotal')}</span>
                <span className="tabular-nums">{formats.money(subtotalAmount)}</span>
              </p>
              <p className="text-muted text-sm">{t('subtotalHint')}</p>
            </div>
            <ButtonLink href={routes.checkout()} reload fullWidth>
              {t('checkout')}
            </ButtonLink>
          </Card>
          {extras}
        </div>
      </div>
    </>
  );
}
