import type { CatalogImage } from '../catalog.ts';
import type { Minor } from '../money.ts';
import type { AddressFields } from '../records.ts';

export type SubscriptionInterval = 'DAY' | 'MONTH' | 'WEEK' | 'YEAR';

/** Where in its interval a date falls; `dayOfWeek` 1 is Monday, a month too short gives its last day. */
export type AnchorRecord =
  | { type: 'MONTHDAY'; dayOfMonth: number }
  | { type: 'WEEKDAY'; dayOfWeek: number }
  | { type: 'YEARDAY'; month: number; dayOfMonth: number };

export type PolicyRecord = {
  interval: SubscriptionInterval;
  intervalCount: number;
  anchors: AnchorRecord[];
};

export type BillingPolicyRecord = PolicyRecord & {
  minCycles: number | null;
  maxCycles: number | null;
};

export type ContractStatus = 'ACTIVE' | 'CANCELLED' | 'EXPIRED' | 'FAILED' | 'PAUSED' | 'STALE';
export type BillingErrorType = 'CUSTOMER_ERROR' | 'INVENTORY_ERROR' | 'OTHER' | 'PAYMENT_ERROR';

/** `unitPrice` is what a unit costs on this contract, the selling plan's reduction included. */
export type SubscriptionLineRecord = {
  id: string;
  title: string;
  variantTitle: string | null;
  handle: string;
  sku: string | null;
  image: CatalogImage | null;
  variantId: string;
  unitPrice: Minor;
  quantity: number;
  requiresShipping: boolean;
  taxable: boolean;
  attributes: { key: string; value: string | null }[];
};

export type SubscriptionDiscountRecord = {
  id: string;
  title: string;
  type: 'AUTOMATIC_DISCOUNT' | 'CODE_DISCOUNT' | 'MANUAL';
  targetType: 'LINE_ITEM' | 'SHIPPING_LINE';
  value: { percentage: number } | { minor: Minor };
  /** Null: all lines. */
  lineIds: string[] | null;
  /** Null: for ever. */
  recurringCycleLimit: number | null;
  usageCount: number;
};

export type DeliveryMethodRecord =
  | { kind: 'LOCAL_DELIVERY'; address: AddressFields; phone: string; instructions: string | null }
  | { kind: 'PICKUP'; locationId: string }
  | { kind: 'SHIPPING'; address: AddressFields; optionCode: string };

/** What somebody changed about one cycle; the others follow the policy. */
export type CycleChange = { skipped: boolean; billingDate: string | null };

/** All amounts in `currencyCode`; all times RFC 3339. */
export type ContractRecord = {
  /** `gid://shopify/SubscriptionContract/…` */
  id: string;
  customerId: string;
  status: ContractStatus;
  createdAt: string;
  updatedAt: string;
  currencyCode: string;
  note: string | null;
  attributes: { key: string; value: string | null }[];
  billing: BillingPolicyRecord;
  delivery: PolicyRecord;
  /** Null for what nobody has to carry. */
  deliveryMethod: DeliveryMethodRecord | null;
  deliveryPrice: Minor;
  lines: SubscriptionLineRecord[];
  discounts: SubscriptionDiscountRecord[];
  /** Oldest first; the first one is where the contract began. */
  orderIds: string[];
  /** Indexes of the cycles that were paid for. */
  billedCycles: number[];
  changes: Map<number, CycleChange>;
  lastPaymentStatus: 'FAILED' | 'SUCCEEDED' | null;
  lastBillingErrorType: BillingErrorType | null;
  revision: number;
};
