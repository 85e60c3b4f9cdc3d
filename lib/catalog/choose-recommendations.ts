import type { ProductCard } from './product-card';

const wanted = 4;

/**
 * The first four that can be bought and are not what the customer has just ordered, each once: what
 * goes with it first, then what is like it, then what sells best.
 */
export function chooseRecommendations(
  sources: readonly (readonly ProductCard[])[],
  ownedProductIds: readonly string[],
): readonly ProductCard[] {
  const seen = new Set(ownedProductIds);
  const chosen: ProductCard[] = [];
  for (const product of sources.flat()) {
    if (chosen.length === wanted) break;
    if (!product.isAvailable || seen.has(product.id)) continue;
    seen.add(product.id);
    chosen.push(product);
  }
  return chosen;
}
