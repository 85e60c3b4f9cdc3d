import type { PurchasingRecord } from '../companies/records.ts';
import type { DiscountRecord, ShippingRecord, TaxLineRecord } from '../order-records.ts';
import type { AddressRecord, LineRecord } from '../records.ts';

/** A line of a draft: typed by the merchant, a variant, or a bundle of other lines. */
export type DraftLineRecord = LineRecord & {
  taxable: boolean;
  weightGrams: number;
  /** What a bundle consists of; their sums are the bundle's. Empty for plain lines. */
  components: DraftLineRecord[];
};

export type DraftOrderStatus = 'COMPLETED' | 'INVOICE_SENT' | 'OPEN';

/** All amounts in `currencyCode`; all times RFC 3339. */
export type DraftOrderRecord = {
  /** `gid://shopify/DraftOrder/…` */
  id: string;
  number: number;
  /** For example `#D12`. */
  name: string;
  status: DraftOrderStatus;
  /** Asked for in the online store; the merchant has not looked at it yet. */
  inReview: boolean;
  createdAt: string;
  updatedAt: string;
  /** When the invoice was mailed; null for a draft that became an order without one. */
  invoiceSentAt: string | null;
  customerId: string;
  purchasing?: PurchasingRecord;
  /** The order it became. */
  orderId: string | null;
  source: string;
  tags: string[];
  currencyCode: string;
  taxesIncluded: boolean;
  taxExempt: boolean;
  lines: DraftLineRecord[];
  discounts: DiscountRecord[];
  taxLines: TaxLineRecord[];
  shipping: ShippingRecord | null;
  hasTerms: boolean;
  /** Percent to be paid at checkout when there are terms. */
  deposit: number | null;
  invoiceToken: string;
  poNumber: string | null;
  email: string | null;
  phone: string | null;
  billingAddress: AddressRecord | null;
  shippingAddress: AddressRecord | null;
};
