import type { CartIssue, CartRecord, CartWarning } from './cart-records.ts';
import type { CartTools } from './price-cart.ts';

/** A cart being changed. With errors the change is thrown away whole. */
export type CartDraft = {
  cart: CartRecord;
  tools: CartTools;
  errors: CartIssue[];
  warnings: CartWarning[];
};

export function fail(
  draft: CartDraft,
  code: string,
  field: string[] | null,
  message: string,
): void {
  draft.errors.push({ code, field, message });
}
