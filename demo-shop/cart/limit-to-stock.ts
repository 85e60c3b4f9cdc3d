import { fitQuantity, termsOf } from '../world/company-catalogs/quantities.ts';
import { runsOut } from '../world/stock.ts';
import type { CartDraft } from './cart-draft.ts';
import { getCartTerms } from './cart-terms.ts';

/**
 * Lines shrink to what is there, with a warning each. What is sold on without stock is not counted.
 * https://shopify.dev/docs/storefronts/headless/building-with-the-storefront-api/cart/cart-warnings
 */
export function limitToStock(draft: CartDraft): void {
  const { cart, tools, warnings } = draft;
  const terms = getCartTerms(cart, tools);
  const taken = new Map<string, number>();
  for (const line of cart.lines) {
    const found = tools.catalog.variantById(line.variantId);
    if (!found) continue;
    const { product, variant } = found;
    const target = line.id;
    if (!variant.availableForSale) {
      line.quantity = 0;
      const message = `The product '${product.title}' is already sold out.`;
      warnings.push({ code: 'MERCHANDISE_OUT_OF_STOCK', message, target });
      continue;
    }
    if (!runsOut(variant)) continue;
    const before = taken.get(variant.id) ?? 0;
    if (before + line.quantity > variant.quantityAvailable) {
      const { rule } = termsOf(terms.catalog.variantById(variant.id)?.variant ?? variant);
      const most = fitQuantity(rule, variant.quantityAvailable);
      line.quantity = Math.max(0, most - before);
      const message = `Only ${most} items were added to your cart due to availability.`;
      warnings.push({ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', message, target });
    }
    taken.set(variant.id, before + line.quantity);
  }
  cart.lines = cart.lines.filter(({ quantity }) => quantity > 0);
}
