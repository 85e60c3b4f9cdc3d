import type { CatalogImage } from './catalog.ts';
import type { Minor } from './money.ts';
import type { ReturnReason } from './returns/reasons.ts';

export type ReturnStatus = 'CANCELED' | 'CLOSED' | 'DECLINED' | 'OPEN' | 'REQUESTED';

export type ReturnLineRecord = {
  id: string;
  lineId: string;
  quantity: number;
  reason: ReturnReason;
  /** `gid://shopify/ReturnReasonDefinition/…`; null for returns from before the library. */
  definitionId: string | null;
  /** The shopper's words. */
  note: string | null;
  /** False while nobody has checked which line the parcel's goods belong to. */
  verified: boolean;
};

export type ExchangeRecord = {
  id: string;
  productId: string;
  variantId: string;
  title: string;
  variantTitle: string | null;
  sku: string;
  image: CatalogImage | null;
  quantity: number;
  /** Taken off again before it left. */
  removed: boolean;
};

export type ReverseDeliveryRecord = {
  id: string;
  createdAt: string;
  updatedAt: string;
  /** False if the shop made the label. */
  customerLabel: boolean;
  tracking: { company: string; number: string; url: string } | null;
};

export type ReturnRecord = {
  id: string;
  name: string;
  status: ReturnStatus;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  lines: ReturnLineRecord[];
  exchanges: ExchangeRecord[];
  deliveries: ReverseDeliveryRecord[];
  /** What was kept back when its goods were paid back. */
  fees?: { restocking: Minor; shipping: Minor };
  decline: { reason: 'FINAL_SALE' | 'OTHER' | 'RETURN_PERIOD_ENDED'; note: string } | null;
};

/** A buyer's wish to have units taken off the order. */
export type EditRequestRecord = {
  /** `gid://shopify/RequestedOrderEdit/…` */
  id: string;
  status: 'DECLINED' | 'REQUESTED' | 'RESOLVED';
  createdAt: string;
  lines: { lineId: string; quantity: number }[];
  /** What came off once it was granted: less than was asked for, if some of it had left by then. */
  taken?: { lineId: string; quantity: number }[];
  /** Of `@idempotent`; the same key finds this request again. */
  key: string | null;
};
