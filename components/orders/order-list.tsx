'use client';

import { useEffect, useState } from 'react';
import type { OrderRowsPage } from '@/lib/orders/order-row';
import type { GrowingOrderList } from './growing-order-list';
import { wasGrown } from './grown-lists';
import { OrderRow } from './order-row';
import { OrdersPager, type PagerLabels, type PagerStops } from './orders-pager';

export type OrderListProps = {
  firstPage: OrderRowsPage;
  /** Tells lists apart: the person, the filters, the cursor and the language. */
  listKey: string;
  label: string;
  labels: PagerLabels;
  stops: PagerStops;
};

type Growing = { List: typeof GrowingOrderList; startsWithMore: boolean };

/**
 * The orders, and below them the way to more. Without JavaScript these are the server's rows and links
 * that turn the page. React Query, which appends to them, is fetched by whoever first wants more: most
 * people look at the latest order and go.
 */
export function OrderList(props: OrderListProps) {
  const { firstPage, listKey, label, labels, stops } = props;
  const [growing, setGrowing] = useState<Growing | null>(null);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');

  const grow = async (startsWithMore: boolean) => {
    setState('loading');
    try {
      const { GrowingOrderList: List } = await import('./growing-order-list');
      setGrowing({ List, startsWithMore });
    } catch {
      setState('failed');
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: on the way back from an order, once
  useEffect(() => {
    if (wasGrown(listKey)) void grow(false);
  }, []);

  if (growing) {
    return <growing.List {...props} startsWithMore={growing.startsWithMore} />;
  }
  return (
    <>
      <ol
        aria-label={label}
        className="divide-y divide-line overflow-clip rounded-xl border border-line bg-surface shadow-sm"
      >
        {firstPage.rows.map((row) => (
          <OrderRow key={row.id} row={row} />
        ))}
      </ol>
      <OrdersPager
        labels={labels}
        newerHref={firstPage.newerHref}
        olderHref={firstPage.olderHref}
        announcement=""
        isLoading={state === 'loading'}
        failure={state === 'failed' ? 'failed' : null}
        stops={stops}
        onMore={() => void grow(true)}
      />
    </>
  );
}
