import type { PurchasingRecord } from './companies/records.ts';
import type { Minor } from './money.ts';
import type { AddressRecord, AllocationRecord, LineRecord } from './records.ts';
import type { EditRequestRecord, ReturnRecord } from './return-records.ts';

export type { ReturnRecord } from './return-records.ts';

export type DiscountRecord = {
  kind: 'AUTOMATIC' | 'CODE' | 'MANUAL' | 'SCRIPT';
  /** The code of a code discount, the title of the others. */
  title: string;
  description: string | null;
  value: { percentage: number } | { minor: Minor };
  allocationMethod: 'ACROSS' | 'EACH';
  targetSelection: 'ALL' | 'ENTITLED' | 'EXPLICIT';
  targetType: 'LINE_ITEM' | 'SHIPPING_LINE';
};

export type TaxLineRecord = { id: string; title: string; rate: number };

export type ShippingRecord = {
  title: string;
  handle: string;
  originalPrice: Minor;
  allocations: AllocationRecord[];
  taxes: Minor[];
  /** True once a refund gave the shipping cost back. */
  refunded: boolean;
};

export type ShipmentStatus =
  | 'ATTEMPTED_DELIVERY'
  | 'CARRIER_PICKED_UP'
  | 'CONFIRMED'
  | 'DELAYED'
  | 'DELIVERED'
  | 'FAILURE'
  | 'IN_TRANSIT'
  | 'LABEL_PRINTED'
  | 'LABEL_PURCHASED'
  | 'OUT_FOR_DELIVERY'
  | 'PICKED_UP'
  | 'READY_FOR_PICKUP';

export type FulfillmentRecord = {
  id: string;
  status: 'CANCELLED' | 'ERROR' | 'FAILURE' | 'OPEN' | 'PENDING' | 'SUCCESS';
  createdAt: string;
  updatedAt: string;
  estimatedDeliveryAt: string | null;
  isPickedUp: boolean;
  requiresShipping: boolean;
  tracking: { company: string | null; number: string | null; url: string | null }[];
  events: { id: string; status: ShipmentStatus; happenedAt: string }[];
  lines: { id: string; lineId: string; quantity: number }[];
};

export type TransactionRecord = {
  id: string;
  parentId: string | null;
  kind: 'AUTHORIZATION' | 'CAPTURE' | 'REFUND' | 'SALE' | 'VOID';
  status: 'ERROR' | 'FAILURE' | 'PENDING' | 'SUCCESS';
  type:
    | 'BANK_DEPOSIT'
    | 'CARD'
    | 'CASH_ON_DELIVERY'
    | 'CUSTOM'
    | 'GIFT_CARD'
    | 'MANUAL'
    | 'MONEY_ORDER'
    | 'SHOPIFY_INSTALLMENTS'
    | 'STORE_CREDIT';
  gateway: string;
  amount: Minor;
  createdAt: string;
  processedAt: string | null;
  card: { brand: string; last4: string } | null;
  giftCard: { last4: string; balance: Minor } | null;
};

export type RefundRecord = {
  id: string;
  createdAt: string;
  amount: Minor;
  /** Set if the refund belongs to a return, e.g. `#1042-R1`. */
  returnName: string | null;
  lines: { lineId: string; quantity: number }[];
  /** The goods it pays for came off in an edit, not here. */
  forEdit?: true;
  /** What was owed and could not be paid back, because it had been given back before. */
  shortBy?: Minor;
};

/** What the shop charges besides the goods, on the order as a whole. */
export type AdditionalFeeRecord = {
  /** `gid://shopify/AdditionalFee/…` */
  id: string;
  name: string;
  amount: Minor;
  /** One amount a tax line of the order, same positions. */
  taxes: Minor[];
};

export type OrderFinancialStatus =
  | 'AUTHORIZED'
  | 'EXPIRED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

export type OrderFulfillmentStatus =
  | 'FULFILLED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'OPEN'
  | 'PARTIALLY_FULFILLED'
  | 'PENDING_FULFILLMENT'
  | 'RESTOCKED'
  | 'SCHEDULED'
  | 'UNFULFILLED';

export type OrderCancelReason = 'CUSTOMER' | 'DECLINED' | 'FRAUD' | 'INVENTORY' | 'OTHER' | 'STAFF';

/** All amounts in `currencyCode`; all times RFC 3339. */
export type OrderRecord = {
  /** `gid://shopify/Order/…` */
  id: string;
  number: number;
  name: string;
  confirmationNumber: string;
  customerId: string;
  createdAt: string;
  processedAt: string;
  updatedAt: string;
  currencyCode: string;
  /** European prices contain their tax; American ones do not. */
  taxesIncluded: boolean;
  lines: LineRecord[];
  discounts: DiscountRecord[];
  taxLines: TaxLineRecord[];
  shipping: ShippingRecord | null;
  duties: Minor;
  tip: Minor;
  additionalFees?: AdditionalFeeRecord[];
  fulfillments: FulfillmentRecord[];
  transactions: TransactionRecord[];
  refunds: RefundRecord[];
  returns: ReturnRecord[];
  editRequests: EditRequestRecord[];
  financialStatus: OrderFinancialStatus;
  fulfillmentStatus: OrderFulfillmentStatus;
  cancelledAt: string | null;
  cancelReason: OrderCancelReason | null;
  editedAt: string | null;
  note: string | null;
  poNumber: string | null;
  phone: string | null;
  email: string;
  customerLocale: string;
  locationName: string | null;
  shippingAddress: AddressRecord | null;
  billingAddress: AddressRecord | null;
  /** `dueAt` is null while payment waits for the goods to leave. */
  paymentTerms: { id: string; name: string; dueAt: string | null } | null;
  /** Placed by somebody who was not signed in, with this customer's e-mail. */
  byGuest?: boolean;
  /** The company it was bought for; a customer's own purchase has none. */
  purchasing?: PurchasingRecord;
};
