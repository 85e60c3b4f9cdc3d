import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import type { DraftDetail } from '@/lib/drafts';
import { toDraftDue, toDraftState } from '@/lib/drafts/draft-state';
import { getFormats } from '@/lib/i18n/get-formats';
import { isZeroAmount } from '@/lib/orders/decimal';
import { routes } from '@/lib/routes';
import { toId } from '@/lib/shopify/gid';

type DraftPaymentProps = {
  detail: DraftDetail;
  /** The shop's checkout for this draft; null while it cannot be paid. */
  payHref: string | null;
};

async function Way({ detail, payHref }: DraftPaymentProps) {
  const t = await getTranslations('drafts.due');
  const { draft, shop } = detail;
  if (payHref) {
    const isLater = isZeroAmount(draft.amountDueNow.amount);
    return (
      <div className="mt-4 flex flex-col items-start gap-2">
        <ButtonLink href={payHref} external>
          {t(isLater ? 'order' : 'pay')}
        </ButtonLink>
        <p className="text-muted text-sm">{t('checkout')}</p>
      </div>
    );
  }
  if (toDraftState(draft) === 'inReview') return null;
  return (
    <p className="mt-4 text-muted text-sm">{t('noLink', { shop: clipText(shop.name, 80) })}</p>
  );
}

/** What is due now and later, and the way to pay it; of what has been ordered, the way to the order. */
export async function DraftPayment({ detail, payHref }: DraftPaymentProps) {
  const [t, formats] = await Promise.all([getTranslations('drafts'), getFormats()]);
  const { draft } = detail;
  const due = toDraftDue(draft);
  const state = toDraftState(draft);
  const deposit = draft.deposit?.percentage;
  if (!due) {
    return (
      <Card as="section">
        <CardHeader title={t('due.heading')} />
        <p>{t(`stateText.${state}`)}</p>
        {draft.order ? (
          <div className="mt-4">
            <ButtonLink href={routes.order(toId(draft.order.id))} variant="secondary">
              {t('due.seeOrder', { name: clipText(draft.order.name, 40) })}
            </ButtonLink>
          </div>
        ) : null}
      </Card>
    );
  }
  return (
    <Card as="section">
      <CardHeader title={t('due.heading')} />
      <p className="mb-4">{t(`stateText.${state}`)}</p>
      <dl className="flex flex-col gap-2">
        <div className="flex justify-between gap-4 font-semibold text-lg">
          <dt>{t('due.now')}</dt>
          <dd className="text-end">
            {isZeroAmount(due.now.amount) ? (
              t('due.nothingNow')
            ) : (
              <Amount>{formats.money(due.now)}</Amount>
            )}
          </dd>
        </div>
        {due.later ? (
          <div className="flex justify-between gap-4">
            <dt className="min-w-0">{t('due.later')}</dt>
            <dd className="text-end">
              <Amount>{formats.money(due.later)}</Amount>
            </dd>
          </div>
        ) : null}
      </dl>
      {due.later && deposit ? (
        <p className="mt-2 text-muted text-sm">
          {t('due.deposit', { percentage: formats.number(deposit) })}
        </p>
      ) : null}
      {due.later ? null : <p className="mt-2 text-muted text-sm">{t('due.all')}</p>}
      <Way detail={detail} payHref={payHref} />
    </Card>
  );
}
