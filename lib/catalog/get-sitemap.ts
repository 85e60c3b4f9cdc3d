import 'server-only';
import { storefront } from '@/lib/shopify/storefront';
import { getInCommon } from './common-cache';
import { SitemapDocument } from './sitemap.storefront.generated';

export type SitemapItem = { readonly handle: string; readonly updatedAt: string };
export type Sitemap = {
  readonly products: readonly SitemapItem[];
  readonly collections: readonly SitemapItem[];
};

/** A sitemap holds 50,000 addresses (sitemaps.org); Shopify gives up to 250 at a time. */
const maxItems = { PRODUCT: 45_000, COLLECTION: 4_900 } as const;
const maxPages = 400;

/** Pages may be empty without being the last ("Storefront API, Sitemap.resources"). */
async function listItems(type: keyof typeof maxItems): Promise<SitemapItem[]> {
  const items: SitemapItem[] = [];
  for (let page = 1; page <= maxPages && items.length < maxItems[type]; page += 1) {
    const { sitemap } = await storefront(SitemapDocument, { type, page });
    items.push(...(sitemap.resources?.items ?? []));
    if (!sitemap.resources?.hasNextPage) break;
  }
  return items.slice(0, maxItems[type]);
}

/**
 * Handles of everything the shop sells, the same for everybody, so kept in common for an hour.
 * @throws {Error} when the shop cannot be asked and never answered before
 */
export async function requireSitemap(): Promise<Sitemap> {
  const found = await getInCommon('sitemap', async () => ({
    collections: await listItems('COLLECTION'),
    products: await listItems('PRODUCT'),
  }));
  if (!found) throw new Error('The shop gave no sitemap.');
  return found;
}
