import type { Minor } from '../money.ts';
import type { OrderRecord } from '../order-records.ts';
import { type LineShare, shareOfLine } from '../order-share.ts';
import { sum } from '../order-totals.ts';
import type { LineRecord } from '../records.ts';
import { restockingRate, returnShippingFee } from './policy.ts';

export type ReturnUnits = { line: LineRecord; quantity: number };

export type ReturnCalculation = {
  lines: (ReturnUnits & { share: LineShare })[];
  /** After the lines' own discounts. */
  subtotal: Minor;
  /** After discounts on the whole order too. */
  subtotalWithCartDiscount: Minor;
  tax: Minor;
  restockingFee: Minor;
  shippingFee: Minor;
  /** What the shopper gets back. */
  total: Minor;
};

/** What a return of these units pays back; fees never eat more than the goods are worth. */
export function calculateReturn(
  order: OrderRecord,
  units: readonly ReturnUnits[],
): ReturnCalculation {
  const lines = units.map((each) => ({
    ...each,
    share: shareOfLine(order, each.line, each.quantity),
  }));
  const subtotal = sum(lines.map(({ share }) => share.gross - share.lineDiscount));
  const subtotalWithCartDiscount = sum(lines.map(({ share }) => share.net));
  const tax = sum(lines.map(({ share }) => share.tax));
  const worth = subtotalWithCartDiscount + (order.taxesIncluded ? 0 : tax);
  const restockingFee = sum(
    lines.map(({ line, share }) => Math.round(share.net * restockingRate(line))),
  );
  const shippingFee =
    lines.length > 0 ? Math.min(returnShippingFee(order), worth - restockingFee) : 0;
  const total = worth - restockingFee - shippingFee;
  return {
    lines,
    subtotal,
    subtotalWithCartDiscount,
    tax,
    restockingFee,
    shippingFee,
    total,
  };
}
