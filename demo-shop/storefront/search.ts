import type { CatalogProduct } from '../world/catalog.ts';
import { listCollections, listFilters } from './collections.ts';
import { type PageArgs, paginate } from './connection.ts';
import type { StorefrontWorld } from './context.ts';
import {
  filterProducts,
  findProducts,
  isAvailable,
  type ProductFilterInput,
  sortProducts,
} from './product-list.ts';

type Unavailable = 'SHOW' | 'HIDE' | 'LAST';

type SearchArgs = PageArgs & {
  query: string;
  prefix?: 'LAST' | 'NONE' | null;
  productFilters?: ProductFilterInput[] | null;
  sortKey?: string | null;
  types?: string[] | null;
  unavailableProducts?: Unavailable | null;
};

type PredictiveArgs = {
  query: string;
  limit?: number | null;
  limitScope?: 'ALL' | 'EACH' | null;
  types?: string[] | null;
  unavailableProducts?: Unavailable | null;
};

const LIMIT_DEFAULT = 10;

export function createSearch(world: StorefrontWorld) {
  return {
    search: (args: SearchArgs) => {
      const query = args.prefix === 'LAST' ? toPrefix(args.query) : args.query;
      const found = args.types && !args.types.includes('PRODUCT') ? [] : search(world, query);
      const shown = placeUnavailable(filterProducts(found, args.productFilters), args);
      const sorted = sortProducts(shown, args.sortKey);
      return {
        ...paginate(sorted, args, (product) => product.id),
        totalCount: sorted.length,
        productFilters: listFilters(found),
      };
    },
    predictiveSearch: (args: PredictiveArgs) => {
      const wants = (type: string) => !args.types?.length || args.types.includes(type);
      const limit = Math.min(Math.max(args.limit ?? LIMIT_DEFAULT, 0), LIMIT_DEFAULT);
      const products = wants('PRODUCT')
        ? placeUnavailable(search(world, toPrefix(args.query)), args).slice(0, limit)
        : [];
      const left = args.limitScope === 'EACH' ? limit : limit - products.length;
      const start = args.query.trim().toLowerCase();
      const collections = listCollections().filter(
        ({ handle }) => wants('COLLECTION') && start && handle.startsWith(start),
      );
      return {
        products,
        collections: collections.slice(0, left),
        articles: [],
        pages: [],
        queries: [],
      };
    },
  };
}

/** A search for nothing finds nothing, unlike a list without a `query:`. */
function search(world: StorefrontWorld, query: string): CatalogProduct[] {
  return query.trim() ? findProducts(world.catalog.products, query) : [];
}

function toPrefix(query: string): string {
  const trimmed = query.trim();
  return trimmed && !/["*)]$/.test(trimmed) ? `${trimmed}*` : trimmed;
}

function placeUnavailable(
  products: CatalogProduct[],
  { unavailableProducts }: { unavailableProducts?: Unavailable | null },
): CatalogProduct[] {
  if (unavailableProducts === 'SHOW') return products;
  const available = products.filter(isAvailable);
  if (unavailableProducts === 'HIDE') return available;
  return [...available, ...products.filter((product) => !isAvailable(product))];
}
