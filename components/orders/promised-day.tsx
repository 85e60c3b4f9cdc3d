import { getTranslations } from 'next-intl/server';
import { getFormats } from '@/lib/i18n/get-formats';
import type { Promised } from '@/lib/orders/promise';

/** The day things should come, or should have come; then in amber, and in words. */
export async function PromisedDay({ promised }: { promised: Promised }) {
  const [t, formats] = await Promise.all([getTranslations('order.state'), getFormats()]);
  const text = t(promised.kind, { date: formats.date(promised.at, 'long') });
  return promised.kind === 'late' ? (
    <p className="font-semibold text-warning">{text}</p>
  ) : (
    <p className="font-semibold">{text}</p>
  );
}
