import { type CartDraft, fail } from './cart-draft.ts';
import type { CartAttribute } from './cart-records.ts';
import { toCartId } from './cart-store.ts';
import { isSpendable } from './pay-by-gift-cards.ts';
import { priceCart } from './price-cart.ts';

const NOTE_MAX = 5_000;

export function changeNote(draft: CartDraft, note: string, field: string[]): void {
  if (note.length > NOTE_MAX) {
    fail(draft, 'NOTE_TOO_LONG', field, `The note is longer than ${NOTE_MAX} characters.`);
  }
  draft.cart.note = note;
}

/** Keys are unique; the last one wins. */
export function changeAttributes(draft: CartDraft, attributes: readonly CartAttribute[]): void {
  draft.cart.attributes = [...new Map(attributes.map((one) => [one.key, one])).values()];
}

/** Replaces all codes. A code twice is a code once, whatever its case. */
export function changeDiscountCodes(draft: CartDraft, codes: readonly string[]): void {
  const unique = new Map(
    codes.filter((code) => code.trim()).map((code) => [code.toUpperCase(), code]),
  );
  draft.cart.discountCodes = [...unique.values()];
}

/** Takes what can pay; a code that is unknown, spent or expired is an error, and nothing changes. */
export function addGiftCards(draft: CartDraft, codes: readonly string[], root: string[]): void {
  const { cart, tools, warnings } = draft;
  for (const [index, code] of codes.entries()) {
    const card = tools.giftCards.getByCode(code);
    if (!card || !isSpendable(card, tools.now())) {
      fail(draft, 'INVALID', [...root, String(index)], 'The gift card code is invalid.');
    } else if (!cart.giftCardIds.includes(card.id)) cart.giftCardIds.push(card.id);
  }
  // https://help.shopify.com/manual/products/gift-card-products: not for subscriptions.
  if (codes.length > 0 && cart.lines.some((line) => line.sellingPlanId)) {
    cart.giftCardIds = [];
    const message = 'Gift cards are not available as a payment method.';
    warnings.push({ code: 'PAYMENTS_GIFT_CARDS_UNAVAILABLE', message, target: toCartId(cart) });
  }
}

export function removeGiftCards(draft: CartDraft, ids: readonly string[]): void {
  for (const [index, id] of ids.entries()) {
    if (draft.cart.giftCardIds.includes(id)) continue;
    const field = ['appliedGiftCardIds', String(index)];
    fail(draft, 'INVALID', field, 'The gift card is not applied to this cart.');
  }
  draft.cart.giftCardIds = draft.cart.giftCardIds.filter((id) => !ids.includes(id));
}

export function selectDeliveryOptions(
  draft: CartDraft,
  choices: readonly { deliveryGroupId: string; deliveryOptionHandle: string }[],
): void {
  const { groups } = priceCart(draft.cart, draft.tools);
  for (const [index, { deliveryGroupId, deliveryOptionHandle }] of choices.entries()) {
    const field = ['selectedDeliveryOptions', String(index)];
    const group = groups.find(({ id }) => id === deliveryGroupId);
    if (!group) {
      const message = 'The delivery group was not found in the cart.';
      fail(draft, 'INVALID_DELIVERY_GROUP', [...field, 'deliveryGroupId'], message);
    } else if (!group.options.some(({ handle }) => handle === deliveryOptionHandle)) {
      const message = 'The delivery option is not valid.';
      fail(draft, 'INVALID_DELIVERY_OPTION', [...field, 'deliveryOptionHandle'], message);
    } else draft.cart.deliveryHandles[deliveryGroupId] = deliveryOptionHandle;
  }
}
