import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { getFormats } from '@/lib/i18n/get-formats';
import type { Payment, PaymentMethod } from '@/lib/orders/payments';
import { Amount } from './amount';
import { Foreign } from './foreign';

/** Four dots are for the eye; ears get the sentence. */
function Ending({ shown, spoken }: { shown: string; spoken: string }) {
  return (
    <>
      <span aria-hidden="true" className="tabular-nums">
        <Foreign>{shown}</Foreign>
      </span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </>
  );
}

async function Method({ method }: { method: PaymentMethod }) {
  const t = await getTranslations('order.payment.method');
  if (method.kind === 'named') return <Foreign>{method.name}</Foreign>;
  if (method.kind === 'card') {
    const { brand, last4 } = method;
    if (!last4) return <Foreign>{brand}</Foreign>;
    return <Ending shown={t('cardShort', { brand, last4 })} spoken={t('card', { brand, last4 })} />;
  }
  if (method.kind === 'giftCard' && method.last4) {
    const { last4 } = method;
    return <Ending shown={t('giftCardShort', { last4 })} spoken={t('giftCardEnding', { last4 })} />;
  }
  return t(method.kind);
}

type PaymentListProps = {
  payments: readonly Payment[];
  /** Nobody will pay for the order any more: then it is worth saying that nobody did. */
  isOver: boolean;
};

/** How it was paid, and what went back: each movement as it stands on a statement. */
export async function PaymentList({ payments, isOver }: PaymentListProps) {
  const isUncharged = isOver && !payments.some(({ kind }) => kind === 'paid');
  if (payments.length === 0 && !isUncharged) return null;
  const [t, formats] = await Promise.all([getTranslations('order.payment'), getFormats()]);
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      {isUncharged ? <p className="font-medium">{t('nothing')}</p> : null}
      <ul className={clsx('flex flex-col gap-3', isUncharged && 'mt-3 empty:hidden')}>
        {payments.map(({ id, kind, method, money, at }) => (
          <li key={id} className="flex justify-between gap-4">
            <div className="min-w-0">
              <p>
                <Method method={method} />
              </p>
              <p className="text-muted text-sm">{t(`kind.${kind}`, { date: formats.date(at) })}</p>
              {method.kind === 'giftCard' && method.balance ? (
                <p className="text-muted text-sm">
                  {t('balance', { amount: formats.money(method.balance) })}
                </p>
              ) : null}
            </div>
            <p className={clsx('shrink-0', kind === 'released' && 'text-muted')}>
              <Amount>
                {formats.money(
                  kind === 'refunded' ? { ...money, amount: `-${money.amount}` } : money,
                )}
              </Amount>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
