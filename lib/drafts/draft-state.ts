import { isZeroAmount } from '@/lib/orders/decimal';
import type { DraftRow } from './get-drafts';

type Draft = Pick<DraftRow, 'inReview' | 'status'>;

/** A key under `drafts.state`. */
export type DraftState = 'inReview' | 'open' | 'toPay' | 'done' | 'other';

/** Where it stands, in our words. A status that a later version adds has general ones. */
export function toDraftState({ inReview, status }: Draft): DraftState {
  if (status === 'COMPLETED') return 'done';
  if (inReview) return 'inReview';
  if (status === 'INVOICE_SENT') return 'toPay';
  return status === 'OPEN' ? 'open' : 'other';
}

export const draftTones = {
  inReview: 'info',
  open: 'neutral',
  toPay: 'warning',
  done: 'success',
  other: 'neutral',
} as const satisfies Record<DraftState, string>;

type Due = Pick<DraftRow, 'amountDueLater' | 'amountDueNow'> & Draft;

/**
 * What is due when; null once it is an order, which then knows better. A draft knows its payment terms by these two
 * sums alone: later is whatever the terms allow to be paid later (Customer Account API, `DraftOrder.amountDueLater`).
 */
export function toDraftDue({ amountDueLater, amountDueNow, ...draft }: Due) {
  if (toDraftState(draft) === 'done') return null;
  const hasTerms = !isZeroAmount(amountDueLater.amount);
  return { now: amountDueNow, later: hasTerms ? amountDueLater : null };
}
