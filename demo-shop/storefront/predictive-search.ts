import type { GraphQLResolveInfo } from 'graphql';
import type { CatalogProduct } from '../world/catalog.ts';
import { ARTICLES } from '../world/content/articles.ts';
import { COLLECTIONS } from '../world/content/collections.ts';
import { PAGES } from '../world/content/pages.ts';
import { toPlainText } from '../world/content/text.ts';
import { type StorefrontContext, type StorefrontWorld, toBuyer } from './context.ts';
import { badRequest } from './errors.ts';
import { isAvailable } from './product-list.ts';
import { suggestQueries } from './suggest-queries.ts';
import { getVisibleCatalog } from './visible-catalog.ts';

type PredictiveArgs = {
  query: string;
  limit?: number | null;
  limitScope?: 'ALL' | 'EACH' | null;
  searchableFields?: string[] | null;
  types?: string[] | null;
  unavailableProducts?: 'SHOW' | 'HIDE' | 'LAST' | null;
};

const MOST = 10;
const MOST_FIELDS = 250;
/** `QueryRoot.predictiveSearch`, `searchableFields`. */
const DEFAULT_FIELDS: readonly string[] = ['TITLE', 'PRODUCT_TYPE', 'VARIANTS_TITLE', 'VENDOR'];

/** What each `SearchableField` is of a product. */
function textOf(product: CatalogProduct, field: string): string[] {
  const ofVariants = (pick: (variant: CatalogProduct['variants'][number]) => string | null) =>
    product.variants.flatMap((variant) => pick(variant) ?? []);
  switch (field) {
    case 'TITLE':
      return [product.title, product.titleDe];
    case 'BODY':
      return [product.description, product.descriptionDe];
    case 'PRODUCT_TYPE':
      return [product.productType];
    case 'TAG':
      return product.tags;
    case 'VENDOR':
      return [product.vendor];
    case 'VARIANTS_BARCODE':
      return ofVariants(({ barcode }) => barcode);
    case 'VARIANTS_SKU':
      return ofVariants(({ sku }) => sku);
    case 'VARIANTS_TITLE':
      return ofVariants(({ title }) => title);
    default:
      return [];
  }
}

const toWords = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Every word of the query is a word there, the last one maybe only begun. */
function matches(query: readonly string[], texts: readonly string[]): boolean {
  const words = texts.flatMap(toWords);
  return query.every((wanted, at) =>
    words.some((word) => (at === query.length - 1 ? word.startsWith(wanted) : word === wanted)),
  );
}

/** Results while somebody still types: up to ten of each kind, or of all kinds together. */
export function createPredictiveSearch(world: StorefrontWorld) {
  return (args: PredictiveArgs, context: StorefrontContext, info: GraphQLResolveInfo) => {
    const catalog = getVisibleCatalog(world, context);
    const { limitScope, searchableFields, types, unavailableProducts } = args;
    if (searchableFields && searchableFields.length > MOST_FIELDS) {
      throw badRequest(`The input array size of ${searchableFields.length} is greater than 250.`);
    }
    const fields = searchableFields?.length ? searchableFields : DEFAULT_FIELDS;
    const query = toWords(args.query);
    const limit = Math.min(Math.max(args.limit ?? MOST, 1), MOST);
    let left = limit;
    function take<Item extends object>(type: string, items: () => readonly Item[]) {
      const isWanted = query.length > 0 && (!types?.length || types.includes(type));
      const taken = isWanted ? items().slice(0, limitScope === 'EACH' ? limit : left) : [];
      left -= taken.length;
      const begun = encodeURIComponent(args.query);
      return taken.map((item, index) => ({
        ...item,
        trackingParameters: `_pos=${index + 1}&_psq=${begun}&_ss=e&_v=1.0`,
      }));
    }

    return {
      products: take('PRODUCT', () => {
        const found = catalog.products.filter((product) =>
          matches(
            query,
            fields.flatMap((field) => textOf(product, field)),
          ),
        );
        if (unavailableProducts === 'SHOW') return found;
        const soldOut = found.filter((product) => !isAvailable(product));
        const offered = found.filter(isAvailable);
        return unavailableProducts === 'HIDE' ? offered : [...offered, ...soldOut];
      }),
      collections: take('COLLECTION', () =>
        COLLECTIONS.filter(({ title }) => matches(query, [title.en, title.de])),
      ),
      pages: take('PAGE', () =>
        PAGES.filter(({ body, title }) =>
          matches(query, [
            ...(fields.includes('TITLE') ? [title.en, title.de] : []),
            ...(fields.includes('BODY') ? [toPlainText(body.en), toPlainText(body.de)] : []),
          ]),
        ),
      ),
      articles: take('ARTICLE', () =>
        ARTICLES.filter(({ author, body, tags, title }) =>
          matches(query, [
            ...(fields.includes('TITLE') ? [title.en, title.de] : []),
            ...(fields.includes('BODY') ? [toPlainText(body.en), toPlainText(body.de)] : []),
            ...(fields.includes('AUTHOR') ? [`${author.firstName} ${author.lastName}`] : []),
            ...(fields.includes('TAG') ? tags : []),
          ]),
        ),
      ),
      queries: take('QUERY', () => suggestQueries(catalog, args.query, toBuyer(info).language)),
    };
  };
}
