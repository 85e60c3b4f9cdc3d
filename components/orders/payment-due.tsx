import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { getFormats } from '@/lib/i18n/get-formats';
import { toNonZero } from '@/lib/orders/decimal';
import type { OrderDetail } from '@/lib/orders/get-order';

/** What is still to pay, and by when; nothing when the bill is settled. */
export async function PaymentDue({
  order,
  payHref,
}: {
  order: OrderDetail['order'];
  payHref: string | null;
}) {
  const { paymentInformation, cancelledAt } = order;
  const due = toNonZero(paymentInformation?.totalOutstandingAmount ?? null);
  if (!due || cancelledAt) return null;
  const [t, formats] = await Promise.all([getTranslations('order.due'), getFormats()]);
  const { nextDueAt, overdue } = paymentInformation?.paymentTerms ?? {};
  return (
    <div className="mb-6 print:hidden">
      <Alert tone="warning" title={t('title', { amount: formats.money(due) })}>
        {nextDueAt ? (
          <p>{t(overdue ? 'overdue' : 'until', { date: formats.date(nextDueAt, 'long') })}</p>
        ) : null}
        {payHref ? (
          <>
            <p>{t('text')}</p>
            <ButtonLink href={payHref} external className="mt-2 sm:self-start">
              {t('pay')}
            </ButtonLink>
          </>
        ) : null}
      </Alert>
    </div>
  );
}
