import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { CatalogProduct } from '../world/catalog.ts';
import { ARTICLES, type ArticleRecord } from '../world/content/articles.ts';
import type { ContentMetafields } from '../world/content/metafields.ts';
import { PAGES, type PageRecord } from '../world/content/pages.ts';
import { type PageArgs, paginate } from './connection.ts';
import { ARTICLE_RULES } from './content/articles.ts';
import { findContent } from './content/list-content.ts';
import { PAGE_RULES } from './content/pages.ts';
import { type StorefrontContext, type StorefrontWorld, toBuyer } from './context.ts';
import { listFilters } from './filters.ts';
import { createPredictiveSearch } from './predictive-search.ts';
import {
  filterProducts,
  findProducts,
  isAvailable,
  type ProductFilterInput,
  sortProducts,
} from './product-list.ts';
import { getVisibleCatalog } from './visible-catalog.ts';

export type Unavailable = 'SHOW' | 'HIDE' | 'LAST';

type SearchArgs = PageArgs & {
  query: string;
  prefix?: 'LAST' | 'NONE' | null;
  productFilters?: ProductFilterInput[] | null;
  sortKey?: string | null;
  types?: string[] | null;
  unavailableProducts?: Unavailable | null;
};

type Result = CatalogProduct | PageRecord | ArticleRecord;

export function createSearch(world: StorefrontWorld, metafields: ContentMetafields) {
  function search(args: SearchArgs, context: StorefrontContext) {
    const { now } = context;
    const { products } = getVisibleCatalog(world, context);
    const query = args.prefix === 'LAST' ? toPrefix(args.query) : args.query;
    const wants = (type: string) => Boolean(query.trim()) && (args.types?.includes(type) ?? true);
    const found = wants('PRODUCT') ? findProducts(products, query, now()) : [];
    const filtered = filterProducts(found, args.productFilters, metafields);
    const sorted = sortProducts(filtered, args.sortKey);
    const pages = wants('PAGE') ? findContent(PAGES, query, PAGE_RULES, now()) : [];
    const articles = wants('ARTICLE') ? findContent(ARTICLES, query, ARTICLE_RULES, now()) : [];
    const results = placeUnavailable<Result>(
      [...sorted, ...pages, ...articles],
      args.unavailableProducts,
    );
    const session = toSession(query);
    const page = paginate(
      results.map((result, index) => ({
        ...result,
        trackingParameters: `_pos=${index + 1}&_sid=${session}&_ss=r`,
      })),
      args,
      ({ id }) => id,
    );
    return {
      ...page,
      totalCount: results.length,
      productFilters: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
        listFilters(found, metafields, toBuyer(info).language),
    };
  }
  return { search, predictiveSearch: createPredictiveSearch(world) };
}

/** The same search has the same number here; at Shopify it is one visit's. */
function toSession(query: string): string {
  return createHash('sha256').update(query).digest('hex').slice(0, 9);
}

function toPrefix(query: string): string {
  const trimmed = query.trim();
  return trimmed && !/["*)]$/.test(trimmed) ? `${trimmed}*` : trimmed;
}

/** LAST is behind all other results, pages and articles too, and what Shopify does unless told. */
export function placeUnavailable<Item extends Result>(
  results: readonly Item[],
  rule: Unavailable | null | undefined,
): Item[] {
  if (rule === 'SHOW') return [...results];
  const isOffered = (result: Item) => !('variants' in result) || isAvailable(result);
  const offered = results.filter(isOffered);
  if (rule === 'HIDE') return offered;
  return [...offered, ...results.filter((result) => !isOffered(result))];
}
