import type { Minor } from '../money.ts';
import { sum, sumAllocations } from '../order-totals.ts';
import type { DraftOrderRecord } from './records.ts';

export type DraftTotals = {
  /** Before every discount. */
  lines: Minor;
  discounts: Minor;
  subtotal: Minor;
  shipping: Minor;
  tax: Minor;
  total: Minor;
  dueNow: Minor;
  dueLater: Minor;
};

/** A draft's sums: subtotal + shipping + tax (where prices do not contain it) = total = now + later. */
export function draftTotals(draft: DraftOrderRecord): DraftTotals {
  const { shipping: road } = draft;
  const lines = sum(draft.lines.map(({ quantity, unitPrice }) => unitPrice * quantity));
  const lineDiscounts = sum(draft.lines.map((line) => sumAllocations(line.allocations)));
  const roadDiscount = sumAllocations(road?.allocations ?? []);
  const subtotal = lines - lineDiscounts;
  const shipping = (road?.originalPrice ?? 0) - roadDiscount;
  const tax = sum([...draft.lines, ...(road ? [road] : [])].flatMap(({ taxes }) => taxes));
  const total = subtotal + shipping + (draft.taxesIncluded ? 0 : tax);
  // The schema's words: with terms the deposit, 0 by default; without them everything.
  const dueNow = draft.hasTerms ? Math.round((total * (draft.deposit ?? 0)) / 100) : total;
  const discounts = lineDiscounts + roadDiscount;
  return { lines, discounts, subtotal, shipping, tax, total, dueNow, dueLater: total - dueNow };
}
