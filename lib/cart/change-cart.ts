import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import type { UserError } from '@/lib/shopify/user-errors';
import {
  CartDiscountCodesDocument,
  CartGiftCardAddDocument,
  CartGiftCardRemoveDocument,
  CartLinesUpdateDocument,
  CartNoteDocument,
} from './cart-change.storefront.generated';
import type { KeptCart } from './cart-cookie';
import { type CartProblem, type LineProblem, toChangeProblem } from './cart-outcome';
import { type DiscountProblem, toDiscountProblem } from './discount-problem';

/** A change that says how it shall be, so that sent twice it does no harm. */
export type CartChange =
  | { readonly kind: 'quantity'; readonly lineId: string; readonly quantity: number }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'add-discount'; readonly code: string; readonly present: readonly string[] }
  | { readonly kind: 'remove-discount'; readonly code: string; readonly present: readonly string[] }
  | { readonly kind: 'add-gift-card'; readonly code: string }
  | { readonly kind: 'remove-gift-card'; readonly id: string };

export type CartChanged =
  | { readonly kind: 'changed'; readonly warnings: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly problem: CartProblem | LineProblem | DiscountProblem | 'giftCard' | 'noteTooLong';
    }
  /** Bought already, or lain too long. */
  | { readonly kind: 'gone' };

type Payload = {
  readonly cart: { readonly id: string } | null;
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly { readonly code: string }[];
};

function toOutcome(payload: Payload | null | undefined, kind: CartChange['kind']): CartChanged {
  const { cart = null, userErrors = [], warnings = [] } = payload ?? {};
  const [error] = userErrors;
  if (error) {
    const problem = toChangeProblem(error, kind);
    // Shopify says "INVALID" of the cart's own id when it no longer knows it.
    return !cart && error.field?.includes('cartId')
      ? { kind: 'gone' }
      : { kind: 'refused', problem };
  }
  if (!cart) return { kind: 'gone' };
  return { kind: 'changed', warnings: [...new Set(warnings.map(({ code }) => code))] };
}

const isCode = (code: string) => (other: string) => other.toLowerCase() === code.toLowerCase();

/** A code that does not apply is taken off again, so that none lies in the cart of which nobody knows why. */
async function addDiscount(
  cartId: string,
  code: string,
  present: readonly string[],
  language: string,
) {
  const set = async (discountCodes: readonly string[]) => {
    const variables = { cartId, discountCodes: [...discountCodes], language };
    return (await storefront(CartDiscountCodesDocument, variables)).cartDiscountCodesUpdate;
  };
  const others = present.filter((other) => !isCode(code)(other));
  const payload = await set([...others, code]);
  const outcome = toOutcome(payload, 'add-discount');
  const applied = payload?.cart?.discountCodes.find((one) => isCode(code)(one.code));
  if (outcome.kind !== 'changed' || applied?.applicable) return outcome;
  await set(others);
  return { kind: 'refused', problem: toDiscountProblem(outcome.warnings) } as const;
}

async function removeDiscount(
  cartId: string,
  code: string,
  present: readonly string[],
  language: string,
) {
  const discountCodes = present.filter((other) => !isCode(code)(other));
  const variables = { cartId, discountCodes, language };
  const { cartDiscountCodesUpdate } = await storefront(CartDiscountCodesDocument, variables);
  return toOutcome(cartDiscountCodesUpdate, 'remove-discount');
}

/**
 * Changes the cart as asked.
 * @throws {ShopifyError}
 */
export async function changeCart(
  { id: cartId }: KeptCart,
  change: CartChange,
  locale: Locale,
): Promise<CartChanged> {
  const language = toLanguageCode(locale);
  const { kind } = change;
  switch (kind) {
    case 'quantity': {
      const lines = [{ id: change.lineId, quantity: change.quantity }];
      const answer = await storefront(CartLinesUpdateDocument, { cartId, lines, language });
      return toOutcome(answer.cartLinesUpdate, kind);
    }
    case 'note': {
      const answer = await storefront(CartNoteDocument, { cartId, note: change.note, language });
      return toOutcome(answer.cartNoteUpdate, kind);
    }
    case 'add-discount':
      return addDiscount(cartId, change.code, change.present, language);
    case 'remove-discount':
      return removeDiscount(cartId, change.code, change.present, language);
    case 'add-gift-card': {
      const variables = { cartId, giftCardCodes: [change.code], language };
      return toOutcome(
        (await storefront(CartGiftCardAddDocument, variables)).cartGiftCardCodesAdd,
        kind,
      );
    }
    case 'remove-gift-card': {
      const variables = { cartId, appliedGiftCardIds: [change.id], language };
      const answer = await storefront(CartGiftCardRemoveDocument, variables);
      return toOutcome(answer.cartGiftCardCodesRemove, kind);
    }
  }
}
