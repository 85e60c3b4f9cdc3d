import { getTranslations } from 'next-intl/server';
import { OrdersIcon } from '@/components/layout/icons';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { isFiltered, type OrdersSearch, toOrdersParams } from '@/lib/orders/order-filters';
import { routes } from '@/lib/routes';

/** No rows: nothing bought yet, nothing that matches, or a page beyond the end. Each has a way on. */
export async function OrdersEmpty({ filters, cursor }: OrdersSearch) {
  const t = await getTranslations('orders');
  if (cursor) {
    return (
      <EmptyState
        title={t('noneHere.title')}
        action={
          <ButtonLink href={routes.orders(toOrdersParams(filters))}>
            {t('noneHere.action')}
          </ButtonLink>
        }
      />
    );
  }
  if (isFiltered(filters)) {
    return (
      <EmptyState
        title={t('noMatch.title')}
        action={<ButtonLink href={routes.orders()}>{t('active.clear')}</ButtonLink>}
      >
        <p>{t('noMatch.text')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('empty.title')}
      illustration={<OrdersIcon />}
      action={<ButtonLink href={routes.home()}>{t('empty.action')}</ButtonLink>}
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}
