import type { Minor } from '../world/money.ts';

export type GiftCardRecord = {
  id: string;
  code: string;
  /** Euro cents. */
  balance: Minor;
  expiresOn: string | null;
};

export type GiftCards = {
  getByCode(dangerousCode: string): GiftCardRecord | null;
  getById(id: string): GiftCardRecord | null;
  clear(): void;
};

const CARDS: readonly [code: string, balance: Minor, expiresOn: string | null][] = [
  ['HEARTHGIFT507KQ2', 5000, null],
  ['HEARTHGIFT07H3XM', 725, '2029-12-31'],
  ['HEARTHGIFT00P9WD', 0, null],
  ['HEARTHGIFTOLD4T8', 2500, '2026-06-30'],
];

const createCards = (): GiftCardRecord[] =>
  CARDS.map(([code, balance, expiresOn], index) => ({
    id: `gid://shopify/AppliedGiftCard/${532_710_000_001 + index * 37}`,
    ...{ code, balance, expiresOn },
  }));

/** The gift cards that are out there: one full, one nearly spent, one empty, one expired. */
export function createGiftCards(): GiftCards {
  let cards = createCards();
  return {
    /** Typed from paper: case, blanks and dashes do not matter. */
    getByCode(dangerousCode) {
      const wanted = dangerousCode.replace(/[\s-]/g, '').toUpperCase();
      return cards.find(({ code }) => code === wanted) ?? null;
    },
    getById: (id) => cards.find((card) => card.id === id) ?? null,
    clear() {
      cards = createCards();
    },
  };
}

export function lastCharacters({ code }: GiftCardRecord): string {
  return code.slice(-4);
}
