'use client';

import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OrderRowsPage } from '@/lib/orders/order-row';
import { rememberGrown } from './grown-lists';
import type { OrderListProps } from './order-list';
import { OrderRow } from './order-row';
import { fetchOrderRows, getQueryClient, StoppedError } from './orders-client';
import { OrdersPager } from './orders-pager';

type GrowingOrderListProps = OrderListProps & {
  /** "Show more" was pressed before this code was there: go on with it. */
  startsWithMore: boolean;
};

type Pages = InfiniteData<OrderRowsPage, string | null>;

/** Pages loaded after a first page that has changed since would leave gaps or doubles. */
function toFreshPages(known: Pages | undefined, firstPage: OrderRowsPage): Pages {
  if (known?.pages[0]?.next !== firstPage.next) return { pages: [firstPage], pageParams: [null] };
  return { ...known, pages: [firstPage, ...known.pages.slice(1)] } as Pages;
}

/** The orders as a list that grows: React Query starts from the server's first page and appends. */
export function GrowingOrderList({
  firstPage,
  listKey,
  label,
  labels,
  stops,
  startsWithMore,
}: GrowingOrderListProps) {
  const [client] = useState(getQueryClient);
  const list = useRef<HTMLOListElement>(null);
  const focusFrom = useRef<number | null>(null);
  const queryKey = ['orders', listKey];
  const query = useInfiniteQuery(
    {
      queryKey,
      queryFn: ({ pageParam, signal }) =>
        pageParam === null ? firstPage : fetchOrderRows(pageParam, signal),
      initialPageParam: null as string | null,
      initialData: { pages: [firstPage], pageParams: [null] },
      getNextPageParam: (page) => page.next,
      staleTime: Number.POSITIVE_INFINITY,
      retry: (count, error) => count < 1 && !(error instanceof StoppedError),
    },
    client,
  );
  const { pages } = query.data;
  const rows = pages.flatMap((page) => page.rows);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new answer from the server counts
  useEffect(() => {
    client.setQueryData<Pages>(queryKey, (known) => toFreshPages(known, firstPage));
  }, [firstPage, listKey]);

  const showMore = () => {
    focusFrom.current = rows.length;
    rememberGrown(listKey);
    void query.fetchNextPage();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the press that fetched this code
  useEffect(() => {
    if (startsWithMore) showMore();
  }, []);

  // The button stays where it was, far below: whoever pressed it goes on reading at the first new order.
  useEffect(() => {
    if (focusFrom.current === null || rows.length <= focusFrom.current) return;
    list.current?.children[focusFrom.current]?.querySelector('a')?.focus();
    focusFrom.current = null;
  }, [rows.length]);

  return (
    <>
      <ol
        ref={list}
        aria-label={label}
        className="divide-y divide-line overflow-clip rounded-xl border border-line bg-surface shadow-sm"
      >
        {rows.map((row) => (
          <OrderRow key={row.id} row={row} />
        ))}
      </ol>
      <OrdersPager
        labels={labels}
        newerHref={firstPage.newerHref}
        olderHref={pages.at(-1)?.olderHref ?? null}
        announcement={pages.length > 1 ? (pages.at(-1)?.announcement ?? '') : ''}
        isLoading={query.isFetchingNextPage}
        failure={
          query.isFetchNextPageError
            ? query.error instanceof StoppedError
              ? query.error.stop
              : 'failed'
            : null
        }
        stops={stops}
        onMore={showMore}
      />
    </>
  );
}
