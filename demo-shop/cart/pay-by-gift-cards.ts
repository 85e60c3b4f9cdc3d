import { fromEuro, type Minor, toDecimal, toEuroCents } from '../world/money.ts';
import type { CartRecord } from './cart-records.ts';
import type { GiftCardRecord, GiftCards } from './gift-cards.ts';

/** `used` in the cart's currency, `usedEuroCents` in the card's; `left` is what stays on the card. */
export type PaidByCard = { card: GiftCardRecord; used: Minor; usedEuroCents: Minor };

export function isSpendable(card: GiftCardRecord, now: Date): boolean {
  const isOver = card.expiresOn !== null && card.expiresOn < now.toISOString().slice(0, 10);
  return card.balance > 0 && !isOver;
}

/** Lets the cart's cards pay `amount`, one after the other, each as far as it goes. */
export function payByGiftCards(
  cart: Pick<CartRecord, 'giftCardIds'>,
  amount: Minor,
  currencyCode: string,
  { giftCards, now }: { giftCards: GiftCards; now: () => Date },
): PaidByCard[] {
  let left = amount;
  return cart.giftCardIds.flatMap((id) => {
    const card = giftCards.getById(id);
    if (!card || !isSpendable(card, now())) return [];
    const worth = fromEuro(toDecimal(card.balance, 'EUR'), currencyCode);
    const used = Math.min(left, worth);
    left -= used;
    const cents = used === worth ? card.balance : toEuroCents(used, currencyCode);
    return [{ card, used, usedEuroCents: Math.min(card.balance, cents) }];
  });
}
