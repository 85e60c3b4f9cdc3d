import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import {
  dayKinds,
  type OrderFilters,
  orderSorts,
  searchFields,
  shipmentStatuses,
} from '@/lib/orders/order-filters';
import { routes } from '@/lib/routes';

type Translate = Awaited<ReturnType<typeof getTranslations<'orders'>>>;

type MoreFiltersProps = {
  filters: OrderFilters;
  /** For whom it was bought: known with the orders, and of use to company contacts alone. */
  buyerField: ReactNode;
  t: Translate;
};

const grid = 'grid gap-4 sm:grid-cols-2 xl:grid-cols-4';

function MoreFilters({ filters, buyerField, t }: MoreFiltersProps) {
  return (
    <div className="flex flex-col gap-4 pt-2">
      <div className={grid}>
        <SelectField
          label={t('search.in')}
          name="in"
          key={`in-${filters.field}`}
          defaultValue={filters.field}
          placeholder={t('search.anyField')}
          options={searchFields.map((field) => ({
            value: field,
            label: t(`search.fields.${field}`),
          }))}
        />
        <SelectField
          label={t('search.shipment')}
          name="shipment"
          key={`shipment-${filters.shipment}`}
          defaultValue={filters.shipment}
          placeholder={t('search.anyShipment')}
          options={shipmentStatuses.map((status) => ({
            value: status,
            label: t(`search.shipmentStatus.${status}`),
          }))}
        />
        {buyerField}
        <SelectField
          label={t('search.sort')}
          name="sort"
          key={`sort-${filters.sort}`}
          defaultValue={filters.sort}
          options={orderSorts.map((sort) => ({ value: sort, label: t(`search.sorts.${sort}`) }))}
        />
        <SelectField
          label={t('search.day')}
          name="day"
          key={`day-${filters.day}`}
          defaultValue={filters.day}
          placeholder={t('search.days.placed')}
          options={dayKinds.map((kind) => ({ value: kind, label: t(`search.days.${kind}`) }))}
        />
        <TextField
          label={t('search.from')}
          name="from"
          type="date"
          key={`from-${filters.from}`}
          defaultValue={filters.from}
        />
        <TextField
          label={t('search.to')}
          name="to"
          type="date"
          key={`to-${filters.to}`}
          defaultValue={filters.to}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" variant="secondary">
          {t('search.apply')}
        </Button>
        <p className="text-muted text-sm">{t('search.hint')}</p>
      </div>
    </div>
  );
}

/** Plain GET: the address says what is shown, so that reload, back and bookmarks keep it. */
export async function OrderFilterForm({
  filters,
  buyerField,
}: Pick<MoreFiltersProps, 'filters' | 'buyerField'>) {
  const t = await getTranslations('orders');
  const { search: _, sort, ...others } = filters;
  const isOpen = sort !== 'newest' || Object.values(others).some(Boolean);
  return (
    <search aria-label={t('search.label')} className="mb-6 block">
      <form action={routes.orders()} method="get" className="flex flex-col gap-2">
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 grow basis-56">
            <TextField
              label={t('search.field')}
              name="q"
              type="search"
              key={`q-${filters.search}`}
              defaultValue={filters.search}
              maxLength={100}
              enterKeyHint="search"
              autoComplete="off"
              dir="auto"
            />
          </div>
          <Button type="submit">{t('search.submit')}</Button>
        </div>
        <details open={isOpen} className="group">
          <summary className="inline-flex min-h-touch items-center gap-2 rounded-lg pe-2 font-medium text-brand hover:underline hover:underline-offset-4">
            {t('search.filters')}
            <svg
              aria-hidden="true"
              viewBox="0 0 20 20"
              fill="none"
              className="size-5 transition-transform group-open:rotate-180"
            >
              <path
                d="m5 7.5 5 5 5-5"
                stroke="currentColor"
                strokeWidth="1.75"
                strokeLinecap="round"
              />
            </svg>
          </summary>
          <MoreFilters filters={filters} buyerField={buyerField} t={t} />
        </details>
      </form>
    </search>
  );
}
