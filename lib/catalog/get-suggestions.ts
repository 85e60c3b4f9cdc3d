import 'server-only';
import { getMarket } from '@/lib/choices';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { storefront } from '@/lib/shopify/storefront';
import { toPlainQuery } from './search-terms';
import type { Suggestion } from './suggestion';
import { SuggestionsDocument } from './suggestions.storefront.generated';

/** Whoever types has gone on by then. */
const deadlineMs = 1_500;

/**
 * What may be meant by terms that are still being typed: collections first, then products.
 * @param terms from `parseTerms`
 * @throws {ShopifyError}
 */
export async function getSuggestions(
  terms: string,
  locale: Locale,
): Promise<readonly Suggestion[]> {
  const query = toPlainQuery(terms);
  if (!query) return [];
  const variables = { query, ...(await getMarket(locale)) };
  const { predictiveSearch } = await storefront(SuggestionsDocument, variables, { deadlineMs });
  const { collections = [], products = [] } = predictiveSearch ?? {};
  return [
    ...collections.slice(0, 2).map(({ handle, title }) => ({
      kind: 'collection' as const,
      title,
      href: routes.collection(handle),
    })),
    ...products.map(({ handle, title }) => ({
      kind: 'product' as const,
      title,
      href: routes.product(handle),
    })),
  ];
}
