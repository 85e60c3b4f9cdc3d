import type { CatalogImage } from './catalog.ts';
import type { Minor } from './money.ts';
import type { OrderRecord } from './order-records.ts';

export type AddressFields = {
  address1: string | null;
  address2: string | null;
  city: string | null;
  company: string | null;
  firstName: string | null;
  lastName: string | null;
  /** E.164. */
  phoneNumber: string | null;
  /** ISO 3166-1 alpha-2. */
  territoryCode: string | null;
  zip: string | null;
  zoneCode: string | null;
};

/** `id` is `gid://shopify/CustomerAddress/…`. */
export type AddressRecord = AddressFields & { id: string };

export type EmailMarketingState = 'NOT_SUBSCRIBED' | 'PENDING' | 'SUBSCRIBED' | 'UNSUBSCRIBED';
export type ConsentState = 'NEVER_SUBSCRIBED' | 'PENDING' | 'SUBSCRIBED' | 'UNSUBSCRIBED';

/** When an app last set a consent, and how. */
export type ConsentDetails = {
  optInLevel: 'CONFIRMED_OPT_IN' | 'SINGLE_OPT_IN' | 'UNKNOWN';
  updatedAt: string;
};

export type PhoneRecord = {
  smsConsent?: ConsentDetails;
  number: string;
  smsState: ConsentState;
  whatsAppState: ConsentState;
};

export type CustomerRecord = {
  /** `gid://shopify/Customer/…` */
  id: string;
  email: string;
  firstName: string | null;
  lastName: string | null;
  /** RFC 3339. */
  createdAt: string;
  emailMarketingState: EmailMarketingState;
  emailConsent?: ConsentDetails;
  phone: PhoneRecord | null;
  addresses: AddressRecord[];
  defaultAddressId: string | null;
  /** Oldest first. */
  orders: OrderRecord[];
  tags: string[];
  /** The merchant lets this person in no more. */
  isDisabled?: boolean;
};

export type CustomerDescription = { email: string; name: string; shows: string };

/** One purchased line. Amounts are in the order's currency, for the whole ordered quantity. */
export type LineRecord = {
  id: string;
  productId: string | null;
  variantId: string | null;
  title: string;
  variantTitle: string | null;
  options: { name: string; value: string }[];
  vendor: string;
  productType: string;
  sku: string | null;
  image: CatalogImage | null;
  unitPrice: Minor;
  quantity: number;
  requiresShipping: boolean;
  giftCard: boolean;
  attributes: { key: string; value: string | null }[];
  allocations: AllocationRecord[];
  /** One amount a tax line of the order, same positions. */
  taxes: Minor[];
  /** What a refund or an edit took off this line; null while it stands whole. */
  removed: { quantity: number; discount: Minor; taxes: Minor[] } | null;
  /** ISO time of the edit that added the line; null if it was there from the start. */
  addedAt: string | null;
  /** The bundle it is a part of. */
  group: GroupRecord | null;
};

export type GroupRecord = {
  id: string;
  title: string;
  quantity: number;
  productId: string;
  variantId: string;
};

/** `discount` is the position in the order's `discounts`. */
export type AllocationRecord = { discount: number; amount: Minor };
