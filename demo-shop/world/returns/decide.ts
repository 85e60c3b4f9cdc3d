import type { OrderRecord } from '../order-records.ts';
import type { ReturnRecord, ReturnStatus } from '../return-records.ts';

/** What a merchant decides about a return, by the name of the topic that tells of it. */
export const returnDecisions = ['approve', 'decline', 'cancel', 'close', 'reopen'] as const;
export type ReturnDecision = (typeof returnDecisions)[number];

const STEPS: Readonly<Record<ReturnDecision, { from: readonly ReturnStatus[]; to: ReturnStatus }>> =
  {
    approve: { from: ['REQUESTED'], to: 'OPEN' },
    decline: { from: ['REQUESTED'], to: 'DECLINED' },
    cancel: { from: ['OPEN'], to: 'CANCELED' },
    close: { from: ['OPEN'], to: 'CLOSED' },
    reopen: { from: ['CLOSED'], to: 'OPEN' },
  };

/** Closed by a refund: its units are off the order's lines, and can be paid back no second time. */
export function isPaidBack({ refunds }: OrderRecord, { name }: ReturnRecord): boolean {
  return refunds.some(({ returnName }) => returnName === name);
}

/** False, and nothing changed, if a return in this status, or paid back, cannot be decided so. */
export function decideReturn(
  order: OrderRecord,
  record: ReturnRecord,
  decision: ReturnDecision,
  decline: NonNullable<ReturnRecord['decline']>,
  at: string,
): boolean {
  const { from, to } = STEPS[decision];
  if (!from.includes(record.status)) return false;
  if (decision === 'reopen' && isPaidBack(order, record)) return false;
  record.status = to;
  record.updatedAt = at;
  record.closedAt = decision === 'close' ? at : null;
  if (decision === 'decline') record.decline = decline;
  return true;
}
