import { getTranslations } from 'next-intl/server';
import { getFormats } from '@/lib/i18n/get-formats';
import type { Promised } from '@/lib/orders/promise';

/** The day things should come ("tomorrow"), or should have come; then in amber, and in words. */
export async function PromisedDay({ promised, now }: { promised: Promised; now: Date }) {
  const [t, formats] = await Promise.all([getTranslations('order.state'), getFormats()]);
  const date =
    promised.kind === 'late'
      ? formats.date(promised.at, 'long')
      : formats.relativeDay(promised.at, now);
  return (
    <p className={promised.kind === 'late' ? 'font-semibold text-warning' : 'font-semibold'}>
      <time dateTime={promised.at}>{t(promised.kind, { date })}</time>
    </p>
  );
}
