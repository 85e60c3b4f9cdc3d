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
    const [payment] = toPayments([transaction('1')], false);
    expect(payment).toMatchObject({
      kind: 'paid',
      method: { kind: 'card', brand: 'American Express', last4: '0005' },
      money,
    });
    expect(toBrandName('constructor')).toBe('constructor');
  });

  it('T99: shows a payment whose details are of a kind that nobody knows yet', () => {
    const unknown = {} as Transaction['paymentDetails'];
    expect(toPayments([transaction('1', { paymentDetails: unknown })], false)).toMatchObject([
      { method: { kind: 'plainCard' } },
    ]);
  });

  it('shows a reservation until it is captured, and says when it was released', () => {
    const authorization = transaction('1', { kind: 'AUTHORIZATION' });
    const settle = (kind: 'CAPTURE' | 'VOID') =>
      transaction('2', { kind, transactionParentId: authorization.id });
    const kinds = (list: Transaction[], isOver = false) =>
      toPayments(list, isOver).map((payment) => payment.kind);
    expect(kinds([authorization])).toEqual(['authorized']);
    expect(kinds([authorization, settle('CAPTURE')])).toEqual(['paid']);
    expect(kinds([authorization, settle('VOID')])).toEqual(['released']);
    expect(kinds([authorization], true)).toEqual(['released']);
    expect(kinds([authorization, settle('CAPTURE')], true)).toEqual(['paid']);
  });

  it('leaves out declined tries and what a terminal does in between', () => {
    expect(
      toPayments(
        [
          transaction('1', { status: 'FAILURE' }),
          transaction('2', { status: 'ERROR' }),
          transaction('3', { kind: 'CARD_DECLINE' }),
          transaction('4', { kind: 'SUGGESTED_REFUND' }),
          transaction('5', { kind: 'CHANGE' }),
        ],
        false,
      ),
    ).toEqual([]);
  });

  it('sorts by when the money moved', () => {
    const refund = transaction('3', { kind: 'REFUND' });
    const kinds = toPayments([refund, transaction('1')], false).map((payment) => payment.kind);
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
    expect(toPayments([transaction('1', unnamed)], false)[0]?.method.kind).toBe(kind);
  });
});
