import type { Money } from '@/lib/i18n/formats';
import type { QuantityRule } from './fit-quantity';

export type Picture = {
  readonly url: string;
  readonly altText: string | null;
  readonly width: number | null;
  readonly height: number | null;
};

/** Something that is not as it was, under `cart.change`. Names are foreign text. */
export type Change =
  | { readonly key: 'priceUp' | 'priceDown'; readonly before: Money; readonly now: Money }
  | { readonly key: 'currency'; readonly before: Money; readonly now: Money }
  | { readonly key: 'renamed'; readonly name: string }
  | {
      readonly key: 'minimum' | 'maximum' | 'increment';
      readonly limit: number;
      readonly quantity: number;
    }
  | { readonly key: 'stock'; readonly left: number }
  | { readonly key: 'later' | 'giftCard' | 'oneTime' | 'bundle' };

/** Why a line cannot be bought again, under `cart.unavailable`. */
export type Unavailable = 'gone' | 'replaced' | 'soldOut' | 'subscriptionOnly' | 'typedIn';

type Bought = {
  /** The last part of the GID. */
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly image: Picture | null;
  /** How many were bought. */
  readonly bought: number;
};

export type BuyableLine = Bought & {
  readonly price: Money;
  readonly quantity: number;
  readonly rule: QuantityRule;
  readonly changes: readonly Change[];
};

export type UnbuyableLine = Bought & {
  readonly reason: Unavailable;
  /** The product that is still there, though not in this version. Foreign text. */
  readonly product: { readonly handle: string; readonly title: string } | null;
};

export type ReorderLines = {
  readonly buyable: readonly BuyableLine[];
  readonly unbuyable: readonly UnbuyableLine[];
};
