import { describe, expect, it } from 'vitest';
import { toDraftDue, toDraftState } from './draft-state';

const euro = (amount: string) => ({ amount, currencyCode: 'EUR' as const });

describe('the state of a draft', () => {
  it.each([
    ['OPEN', false, 'open'],
    ['OPEN', true, 'inReview'],
    ['INVOICE_SENT', false, 'toPay'],
    ['COMPLETED', false, 'done'],
    ['COMPLETED', true, 'done'],
  ] as const)('of %s, in review %s, is %s', (status, inReview, state) => {
    expect(toDraftState({ status, inReview })).toBe(state);
  });

  it('has words for a status that a later version adds', () => {
    expect(toDraftState({ status: 'ARCHIVED' as 'OPEN', inReview: false })).toBe('other');
  });
});

describe('what is due of a draft', () => {
  const open = { status: 'OPEN', inReview: false } as const;

  it('is all of it at once without payment terms', () => {
    const due = toDraftDue({ ...open, amountDueNow: euro('80'), amountDueLater: euro('0.0') });
    expect(due).toEqual({ now: euro('80'), later: null });
  });

  it('is the deposit now and the rest later with them', () => {
    const due = toDraftDue({ ...open, amountDueNow: euro('20'), amountDueLater: euro('60') });
    expect(due).toEqual({ now: euro('20'), later: euro('60') });
  });

  it('is the order’s own business once it is one', () => {
    const done = { status: 'COMPLETED', inReview: false } as const;
    const due = { ...done, amountDueNow: euro('80'), amountDueLater: euro('0') };
    expect(toDraftDue(due)).toBeNull();
  });
});
