import type { CartDraft } from './cart-draft.ts';
import { toCartId } from './cart-store.ts';

/** Lines shrink to what is there, with a warning each. Pre-orders are not counted. */
export function limitToStock(draft: CartDraft): void {
  const { cart, tools, warnings } = draft;
  const taken = new Map<string, number>();
  for (const line of cart.lines) {
    const found = tools.catalog.variantById(line.variantId);
    if (!found) continue;
    const { product, variant } = found;
    if (!variant.availableForSale) {
      line.quantity = 0;
      warnings.push({
        code: 'MERCHANDISE_OUT_OF_STOCK',
        message: `The product '${product.title}' is already sold out.`,
        target: toCartId(cart),
      });
      continue;
    }
    if (variant.quantityAvailable === 0) continue;
    const left = variant.quantityAvailable - (taken.get(variant.id) ?? 0);
    if (line.quantity > left) {
      line.quantity = Math.max(0, left);
      warnings.push({
        code: 'MERCHANDISE_NOT_ENOUGH_STOCK',
        message: `Only ${variant.quantityAvailable} items were added to your cart due to availability.`,
        target: line.quantity > 0 ? line.id : toCartId(cart),
      });
    }
    taken.set(variant.id, (taken.get(variant.id) ?? 0) + line.quantity);
  }
  cart.lines = cart.lines.filter(({ quantity }) => quantity > 0);
}
