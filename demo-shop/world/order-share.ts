import type { Minor } from './money.ts';
import type { OrderRecord } from './order-records.ts';
import { sum } from './order-totals.ts';
import type { LineRecord } from './records.ts';

/** What some units of a line are worth. `net` is after every discount, without tax on top. */
export type LineShare = {
  gross: Minor;
  /** Discounts aimed at the line itself. */
  lineDiscount: Minor;
  /** The line's part of discounts on the whole order. */
  orderDiscount: Minor;
  taxes: Minor[];
  tax: Minor;
  net: Minor;
};

/**
 * The next `quantity` units to go, after those that went already: shares are cut from the running
 * whole, so that they always sum to it however the line is taken apart.
 */
export function shareOfLine(order: OrderRecord, line: LineRecord, quantity: number): LineShare {
  const gone = line.removed?.quantity ?? 0;
  const upTo = (amount: Minor, units: number) => Math.round((amount * units) / line.quantity);
  const cut = (amount: Minor) => upTo(amount, gone + quantity) - upTo(amount, gone);
  const discountsOf = (whole: boolean) =>
    sum(
      line.allocations
        .filter(({ discount }) => (order.discounts[discount]?.targetSelection === 'ALL') === whole)
        .map(({ amount }) => amount),
    );
  const discount = cut(discountsOf(true) + discountsOf(false));
  const lineDiscount = cut(discountsOf(false));
  const gross = line.unitPrice * quantity;
  const taxes = line.taxes.map(cut);
  return {
    gross,
    lineDiscount,
    orderDiscount: discount - lineDiscount,
    taxes,
    tax: sum(taxes),
    net: gross - discount,
  };
}
