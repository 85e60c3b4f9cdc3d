import 'server-only';
import { getMarket } from '@/lib/choices';
import type { Locale } from '@/lib/i18n/locale';
import { settle } from '@/lib/shopify/errors';
import { storefront } from '@/lib/shopify/storefront';
import { chooseRecommendations } from './choose-recommendations';
import { type ProductCard, toProductCard } from './product-card';
import { RecommendationsDocument } from './recommendations.storefront.generated';

/** Nobody came for these: they get a second, then the page goes on without. */
const deadlineMs = 1_000;

/**
 * Up to four products to go with the ones given (the first of them asks Shopify's
 * `productRecommendations`), filled up with best sellers; with no product at all, best sellers. One call.
 * @param productIds GIDs, the most important first; they are never recommended themselves
 * @returns null when the shop fails or is too slow: this part may be missing, it must not break a page
 */
export async function getRecommendations(
  productIds: readonly string[],
  locale: Locale,
): Promise<readonly ProductCard[] | null> {
  const [productId = null] = productIds;
  const variables = {
    productId,
    hasProduct: productId !== null,
    bestSellers: 4 + Math.min(productIds.length, 8),
    ...(await getMarket(locale)),
  };
  const answer = await settle(storefront(RecommendationsDocument, variables, { deadlineMs }));
  if (!answer.ok) return null;
  const { complementary, related, bestSelling } = answer.data;
  const sources = [complementary ?? [], related ?? [], bestSelling.nodes];
  return chooseRecommendations(
    sources.map((products) => products.map(toProductCard)),
    productIds,
  );
}
