import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import type { CompanyChoice } from '@/lib/orders/get-orders';
import {
  isFiltered,
  type OrderFilters,
  toOrdersParams,
  toUnfiltered,
} from '@/lib/orders/order-filters';
import { routes } from '@/lib/routes';
import { Foreign } from './foreign';

type Translate = Awaited<ReturnType<typeof getTranslations<'orders'>>>;

/** By name, as far as the shop has told it. */
function toBuyerText(
  buyer: OrderFilters['buyer'],
  companies: readonly CompanyChoice[],
  t: Translate,
): string {
  if (buyer === 'me') return t('active.forMe');
  if (buyer === 'company') return t('active.forCompany');
  const [kind, id] = buyer.split('-');
  const known = kind === 'company' ? companies : companies.flatMap(({ locations }) => locations);
  const name = known.find((one) => one.id === id)?.name;
  if (name) return t('active.for', { name: clipText(name, 80) });
  return t(kind === 'company' ? 'active.forCompany' : 'active.forPlace');
}

/** What narrows the list, each with a link that takes it away again. */
export async function ActiveFilters({
  filters,
  companies,
}: {
  filters: OrderFilters;
  companies: readonly CompanyChoice[];
}) {
  if (!isFiltered(filters)) return null;
  const [t, formats] = await Promise.all([getTranslations('orders'), getFormats()]);
  const { search, field, day, buyer, shipment, from, to } = filters;
  const kind = day || 'placed';
  const texts = {
    search: search && t('active.search', { text: search }),
    field: search && field && t('active.in', { field: t(`search.fields.${field}`) }),
    shipment: shipment && t(`search.shipmentStatus.${shipment}`),
    buyer: buyer && toBuyerText(buyer, companies, t),
    from: from && t(`active.fromDay.${kind}`, { date: formats.date(from) }),
    to: to && t(`active.toDay.${kind}`, { date: formats.date(to) }),
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
          href={routes.orders(toOrdersParams(toUnfiltered(filters)))}
          prefetch={false}
          className="inline-flex min-h-touch items-center px-2 font-medium text-brand text-sm underline underline-offset-4"
        >
          {t('active.clear')}
        </Link>
      </li>
    </ul>
  );
}
