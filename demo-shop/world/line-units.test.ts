import { describe, expect, it } from 'vitest';
import { editedAwayUnits, sentUnits, unfulfilledUnits } from './line-units.ts';
import type { OrderRecord } from './order-records.ts';
import { listReturnable } from './progress/quantities.ts';
import type { LineRecord } from './records.ts';

type Fate = { ordered: number; sent: number; editedAway: number; refunded: number };

/** One line, of which this happened. */
function toOrder({ editedAway, ordered, refunded, sent }: Fate) {
  const gone = editedAway + refunded;
  const line = { id: 'a', quantity: ordered, removed: gone > 0 ? { quantity: gone } : null };
  const parcel = (status: string, quantity: number) => ({
    status,
    lines: [{ lineId: 'a', quantity }],
  });
  const order = {
    lines: [line],
    fulfillments: [parcel('SUCCESS', sent), parcel('CANCELLED', ordered)],
    refunds: refunded > 0 ? [{ lines: [{ lineId: 'a', quantity: refunded }] }] : [],
    returns: [],
  };
  return { order: order as unknown as OrderRecord, line: line as unknown as LineRecord };
}

describe('the units of a line', () => {
  it.each([
    ['untouched', { ordered: 3, sent: 0, editedAway: 0, refunded: 0 }, 3, 0],
    ['sent in part', { ordered: 3, sent: 2, editedAway: 0, refunded: 0 }, 1, 2],
    // A parcel that came back left all the same: the third unit is still owed.
    ['sent in part, one came back', { ordered: 3, sent: 2, editedAway: 0, refunded: 1 }, 1, 1],
    // What an edit took off is never sent, though fewer units left than were ordered.
    ['edited, the rest sent', { ordered: 3, sent: 2, editedAway: 1, refunded: 0 }, 0, 2],
    ['edited, sent, came back', { ordered: 3, sent: 2, editedAway: 1, refunded: 2 }, 0, 0],
    ['paid back before it left', { ordered: 3, sent: 0, editedAway: 0, refunded: 3 }, 0, 0],
  ] as const)('%s', (_, fate, unsent, returnable) => {
    const { line, order } = toOrder(fate);
    expect(sentUnits(order, line)).toBe(fate.sent);
    expect(editedAwayUnits(order, line)).toBe(fate.editedAway);
    expect(unfulfilledUnits(order, line)).toBe(unsent);
    expect(listReturnable(order).reduce((sum, { quantity }) => sum + quantity, 0)).toBe(returnable);
  });
});
