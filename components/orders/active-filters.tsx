import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { getFormats } from '@/lib/i18n/get-formats';
import { isFiltered, type OrderFilters, toOrdersParams } from '@/lib/orders/order-filters';
import { routes } from '@/lib/routes';
import { Foreign } from './foreign';

/** What narrows the list, each with a link that takes it away again. */
export async function ActiveFilters({ filters }: { filters: OrderFilters }) {
  if (!isFiltered(filters)) return null;
  const [t, formats] = await Promise.all([getTranslations('orders'), getFormats()]);
  const { search, shipment, from, to } = filters;
  const texts = {
    search: search && t('active.search', { text: search }),
    shipment: shipment && t(`search.shipmentStatus.${shipment}`),
    from: from && t('active.from', { date: formats.date(from) }),
    to: to && t('active.to', { date: formats.date(to) }),
  };
  const chips = Object.entries(texts).filter(([, text]) => text);
  return (
    <ul aria-label={t('active.label')} className="mb-4 flex flex-wrap items-center gap-2">
      {chips.map(([name, text]) => (
        <li key={name} className="min-w-0 max-w-full">
          <Link
            href={routes.orders(toOrdersParams({ ...filters, [name]: '' }))}
            prefetch={false}
            aria-label={t('active.remove', { filter: text })}
            className="inline-flex min-h-touch max-w-full items-center gap-2 rounded-full border border-line-strong bg-surface px-4 text-sm hover:border-ink hover:bg-sunken"
          >
            <Foreign>{text}</Foreign>
            <svg
              aria-hidden="true"
              viewBox="0 0 16 16"
              fill="none"
              className="size-4 shrink-0 text-muted"
            >
              <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={routes.orders(
            toOrdersParams({ ...filters, search: '', shipment: '', from: '', to: '' }),
          )}
          prefetch={false}
          className="inline-flex min-h-touch items-center px-2 font-medium text-brand text-sm underline underline-offset-4"
        >
          {t('active.clear')}
        </Link>
      </li>
    </ul>
  );
}
