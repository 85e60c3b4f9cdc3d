import { listCollections } from './collections.ts';
import type { StorefrontWorld } from './context.ts';

const PAGE_SIZE = 250;

/** Everything of one kind that search engines may list, 250 a page, pages counted from 1. */
export function toSitemap(world: StorefrontWorld, type: string) {
  const items = listItems(world, type);
  return {
    pagesCount: { count: Math.ceil(items.length / PAGE_SIZE), precision: 'EXACT' },
    resources: ({ page }: { page: number }) => ({
      hasNextPage: items.length > page * PAGE_SIZE,
      items: page < 1 ? [] : items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    }),
  };
}

function listItems(world: StorefrontWorld, type: string) {
  const toItem = (handle: string, title: string, updatedAt: string) => ({
    __typename: 'SitemapResource',
    ...{ handle, title, updatedAt, image: null },
  });
  if (type === 'PRODUCT') {
    return world.catalog.products.map(({ handle, title, publishedAt }) =>
      toItem(handle, title, publishedAt),
    );
  }
  if (type === 'COLLECTION') {
    return listCollections().map(({ handle, title }) =>
      toItem(handle, title, '2026-11-06T08:00:00Z'),
    );
  }
  return [];
}
