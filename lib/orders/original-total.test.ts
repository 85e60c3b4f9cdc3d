import { describe, expect, it } from 'vitest';
import { toOriginalTotal } from './original-total';

const euro = (amount: string) => ({ amount, currencyCode: 'EUR' });

const order = (total: string, refunded: string, paid: string, outstanding = '0.0') => ({
  totalPrice: euro(total),
  totalRefunded: euro(refunded),
  paymentInformation: { totalPaidAmount: euro(paid), totalOutstandingAmount: euro(outstanding) },
});

describe('what an order came to before money went back', () => {
  it('is its total as long as nothing was refunded, paid or not', () => {
    expect(toOriginalTotal(order('50.0', '0.0', '0.0')).amount).toBe('50.0');
    expect(toOriginalTotal(order('50.0', '0.0', '20.0', '30.0')).amount).toBe('50.0');
  });

  it('stays what it was when lines were returned and when money went back without them', () => {
    expect(toOriginalTotal(order('0.0', '60.9', '60.9'))).toMatchObject({ amount: '60.9' });
    expect(toOriginalTotal(order('68.9', '46.4', '115.3')).amount).toBe('115.3');
    expect(toOriginalTotal(order('50.0', '5.0', '50.0')).amount).toBe('50.0');
  });

  it('never falls below the present total, and needs the payment to know more', () => {
    expect(toOriginalTotal(order('50.0', '5.0', '20.0')).amount).toBe('50.0');
    const unknown = { ...order('40.0', '5.0', '50.0'), paymentInformation: null };
    expect(toOriginalTotal(unknown).amount).toBe('40.0');
  });
});
