import { type CartDraft, fail } from './cart-draft.ts';
import type { CartLineRecord, CartRecord } from './cart-records.ts';

/** The line a new one hangs on: one of the cart by id, or one of the same request by merchandise. */
export function findParent(
  draft: CartDraft,
  wanted: { lineId?: string | null; merchandiseId?: string | null },
  added: readonly CartLineRecord[],
  field: string[],
): string | null {
  const at = [...field, 'parent'];
  const parent = wanted.lineId
    ? draft.cart.lines.find(({ id }) => id === wanted.lineId)
    : added.find(({ variantId }) => variantId === wanted.merchandiseId);
  if (parent?.parentId) {
    fail(draft, 'PARENT_LINE_NESTING_TOO_DEEP', at, 'A child line cannot have children.');
  } else if (!parent) {
    const isInCart = draft.cart.lines.some(({ variantId }) => variantId === wanted.merchandiseId);
    if (isInCart) {
      const message = 'Cannot reference existing parent lines by variant_id.';
      fail(draft, 'PARENT_LINE_INVALID_REFERENCE', at, message);
    } else fail(draft, 'PARENT_LINE_NOT_FOUND', at, 'The parent line was not found.');
  }
  return parent?.id ?? null;
}

/** Children go with their parent. */
export function removeOrphans(cart: CartRecord): void {
  const ids = new Set(cart.lines.map(({ id }) => id));
  cart.lines = cart.lines.filter(({ parentId }) => parentId === null || ids.has(parentId));
}
