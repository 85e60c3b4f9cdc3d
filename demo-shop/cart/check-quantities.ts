import {
  checkQuantity,
  type QuantityIssue,
  termsOf,
} from '../world/company-catalogs/quantities.ts';
import { type CartDraft, fail } from './cart-draft.ts';
import type { CartRecord } from './cart-records.ts';
import { countVariant, getCartTerms } from './cart-terms.ts';
import type { CartTools } from './price-cart.ts';

/** In the words of `CartErrorCode`. */
const MESSAGES: Readonly<Record<QuantityIssue, string>> = {
  INVALID_INCREMENT: 'The quantity must be a multiple of the specified increment.',
  MAXIMUM_EXCEEDED: 'The quantity must be below the specified maximum for the item.',
  MINIMUM_NOT_MET: 'The quantity must be above the specified minimum for the item.',
};

export type TouchedLine = { variantId: string; field: string[] };

/** Refuses lines which the buyer's catalog does not publish, or not in such a quantity. */
export function checkQuantities(draft: CartDraft, touched: readonly TouchedLine[]): void {
  const { catalog } = getCartTerms(draft.cart, draft.tools);
  for (const { field, variantId } of touched) {
    const quantity = countVariant(draft.cart, variantId);
    if (quantity <= 0) continue;
    const found = catalog.variantById(variantId);
    // https://shopify.dev/changelog/storefront-api-cart-now-exposes-invalid-merchandise-configuration-error
    if (!found) {
      const message = 'Item cannot be purchased as configured.';
      fail(draft, 'MERCHANDISE_NOT_APPLICABLE', [...field, 'merchandiseId'], message);
      continue;
    }
    const issue = checkQuantity(termsOf(found.variant).rule, quantity);
    if (issue) fail(draft, issue, [...field, 'quantity'], MESSAGES[issue]);
  }
}

/** Whether the whole cart keeps the rules: those of a location may come after its lines. */
export function keepsQuantityRules(cart: CartRecord, tools: CartTools): boolean {
  const { catalog } = getCartTerms(cart, tools);
  return cart.lines.every(({ variantId }) => {
    const found = catalog.variantById(variantId);
    return !found || !checkQuantity(termsOf(found.variant).rule, countVariant(cart, variantId));
  });
}
