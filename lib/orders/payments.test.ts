import { describe, expect, it } from 'vitest';
import type { OrderPaymentFieldsFragment } from './order-payments.customer-account.generated';
import { toBrandName, toPayments } from './payments';

type Transaction = OrderPaymentFieldsFragment['transactions'][number];

const money = { amount: '10.00', currencyCode: 'EUR' };

const transaction = (id: string, overrides: Partial<Transaction> = {}): Transaction => ({
  id: `gid://shopify/OrderTransaction/${id}`,
  kind: 'SALE',
  status: 'SUCCESS',
  type: 'CARD',
  processedAt: `2026-01-0${id}T00:00:00Z`,
  createdAt: '2026-01-01T00:00:00Z',
  transactionParentId: null,
  transactionAmount: { presentmentMoney: money },
  typeDetails: null,
  giftCardDetails: null,
  paymentDetails: { cardBrand: 'american_express', last4: '0005' },
  ...overrides,
});

describe('how an order was paid', () => {
  it('names the card and its last four digits', () => {
    const [payment] = toPayments([transaction('1')]);
    expect(payment).toMatchObject({
      kind: 'paid',
      method: { kind: 'card', brand: 'American Express', last4: '0005' },
      money,
    });
    expect(toBrandName('constructor')).toBe('constructor');
  });

  it('shows an authorization only until it is captured or voided', () => {
    const authorization = transaction('1', { kind: 'AUTHORIZATION' });
    const settle = (kind: 'CAPTURE' | 'VOID') =>
      transaction('2', { kind, transactionParentId: authorization.id });
    const kinds = (list: Transaction[]) => toPayments(list).map((payment) => payment.kind);
    expect(kinds([authorization])).toEqual(['authorized']);
    expect(kinds([authorization, settle('CAPTURE')])).toEqual(['paid']);
    expect(kinds([authorization, settle('VOID')])).toEqual([]);
  });

  it('leaves out declined tries and what a terminal does in between', () => {
    expect(
      toPayments([
        transaction('1', { status: 'FAILURE' }),
        transaction('2', { status: 'ERROR' }),
        transaction('3', { kind: 'CARD_DECLINE' }),
        transaction('4', { kind: 'SUGGESTED_REFUND' }),
        transaction('5', { kind: 'CHANGE' }),
      ]),
    ).toEqual([]);
  });

  it('sorts by when the money moved', () => {
    const refund = transaction('3', { kind: 'REFUND' });
    const kinds = toPayments([refund, transaction('1')]).map((payment) => payment.kind);
    expect(kinds).toEqual(['paid', 'refunded']);
  });

  it.each([
    ['GIFT_CARD', 'giftCard'],
    ['BANK_DEPOSIT', 'bankDeposit'],
    ['CASH_ON_DELIVERY', 'cashOnDelivery'],
    ['MONEY_ORDER', 'moneyOrder'],
    ['SHOPIFY_INSTALLMENTS', 'installments'],
    ['STORE_CREDIT', 'storeCredit'],
    ['CARD', 'plainCard'],
    ['SOMETHING_NEW', 'other'],
  ])('calls %s %s', (type, kind) => {
    const unnamed = { type: type as Transaction['type'], paymentDetails: null };
    expect(toPayments([transaction('1', unnamed)])[0]?.method.kind).toBe(kind);
  });
});
