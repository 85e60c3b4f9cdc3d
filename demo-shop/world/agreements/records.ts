import type { Minor } from '../money.ts';
import type { RefundRecord } from '../order-records.ts';
import type { LineRecord } from '../records.ts';
import type { ReturnRecord } from '../return-records.ts';

/** As in the schema's `SaleLineType`, but for what no shop of today has: `UNKNOWN`. */
export type SaleKind =
  | 'ADDITIONAL_FEE'
  | 'ADJUSTMENT'
  | 'DUTY'
  | 'FEE'
  | 'GIFT_CARD'
  | 'PRODUCT'
  | 'SHIPPING'
  | 'TIP';

/** One thing sold or taken back. Amounts are below zero where money goes the other way. */
export type SaleRecord = {
  kind: SaleKind;
  /** The digits of its id. */
  key: string;
  /** `RETURN` takes something back. */
  action: 'ORDER' | 'RETURN';
  /** Null for what has no units. */
  quantity: number | null;
  line: LineRecord | null;
  /** After discounts; with tax, whether it is inside the price or on top. */
  total: Minor;
  discount: Minor;
  /** One amount a tax line of the order, same positions; empty where none is ever due. */
  taxes: Minor[];
};

/** What shop and shopper agreed on at one time. */
export type AgreementRecord = {
  reason: 'ORDER' | 'ORDER_EDIT' | 'REFUND' | 'RETURN';
  /** The last digits of its id. */
  key: string;
  happenedAt: string;
  refund: RefundRecord | null;
  returned: ReturnRecord | null;
  sales: SaleRecord[];
};
