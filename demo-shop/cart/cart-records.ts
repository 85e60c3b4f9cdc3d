import type { AddressFields } from '../world/records.ts';

export type CartAttribute = { key: string; value: string };

export type CartLineRecord = {
  /** `gid://shopify/CartLine/{uuid}?cart={token}` */
  id: string;
  variantId: string;
  quantity: number;
  attributes: CartAttribute[];
  sellingPlanId: string | null;
  /** The line this one hangs on: a warranty, an add-on. */
  parentId: string | null;
};

export type CartAddressRecord = {
  /** `gid://shopify/CartSelectableAddress/{uuid}` */
  id: string;
  fields: AddressFields;
  selected: boolean;
  oneTimeUse: boolean;
};

export type CartPreferencesRecord = {
  delivery?: {
    coordinates?: { countryCode: string; latitude: number; longitude: number } | null;
    deliveryMethod?: string[] | null;
    pickupHandle?: string[] | null;
  } | null;
  wallet?: string[] | null;
};

export type CartBuyerRecord = {
  customerId: string | null;
  /** The Customer Account API token that named the customer; the checkout asks whether it still lives. */
  accessToken: string | null;
  /** Made anew at each change of the buyer: an older checkout address then proves nothing. */
  authorization: string | null;
  /** When that right was made. */
  authorizedAtMs?: number;
  companyLocationId: string | null;
  countryCode: string;
  email: string | null;
  phone: string | null;
  preferences: CartPreferencesRecord | null;
};

export type CartMetafieldRecord = {
  id: string;
  key: string;
  type: string;
  value: string;
  createdAt: string;
  updatedAt: string;
};

export type CartRecord = {
  token: string;
  /** Whoever has it may read and change the cart: half of the id, never shown elsewhere. */
  key: string;
  createdAt: string;
  updatedAt: string;
  lines: CartLineRecord[];
  note: string;
  attributes: CartAttribute[];
  /** As typed, in the order given. */
  discountCodes: string[];
  /** Ids of gift cards, in the order in which they pay. */
  giftCardIds: string[];
  buyer: CartBuyerRecord;
  addresses: CartAddressRecord[];
  /** Chosen option's handle, by delivery group. */
  deliveryHandles: Record<string, string>;
  metafields: CartMetafieldRecord[];
  /** The order or draft order that came of it: then it is no cart any more. */
  completedAs: string | null;
};

export type CartIssue = { code: string; field: string[] | null; message: string };
export type CartWarning = { code: string; message: string; target: string };

/** What a change of a cart says: errors leave the cart as it was, warnings do not. */
export type CartOutcome = {
  cart: CartRecord | null;
  userErrors: CartIssue[];
  warnings: CartWarning[];
};
