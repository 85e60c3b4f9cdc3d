import { describe, expect, it } from 'vitest';
import { isOver, isReceipt } from './outcome';

const order = (financialStatus: string | null, cancelledAt: string | null = null) => {
  return { financialStatus, cancelledAt };
};

describe('what became of an order', () => {
  it.each(['PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'])('is a receipt once %s', (status) => {
    expect(isReceipt(order(status))).toBe(true);
    expect(isReceipt(order(status, '2026-01-01T00:00:00Z'))).toBe(false);
  });

  it.each(['AUTHORIZED', 'EXPIRED', 'PARTIALLY_PAID', 'PENDING', 'VOIDED', 'NEW_ONE', null])(
    'is no receipt while %s',
    (status) => {
      expect(isReceipt(order(status))).toBe(false);
    },
  );

  it('is over when cancelled or when its payment came to nothing', () => {
    expect(isOver(order('PAID', '2026-01-01T00:00:00Z'))).toBe(true);
    expect(isOver(order('EXPIRED'))).toBe(true);
    expect(isOver(order('VOIDED'))).toBe(true);
    expect(isOver(order('PENDING'))).toBe(false);
  });
});
