import { toNumericId } from '../../customer-account/connection.ts';
import type { Minor } from '../../world/money.ts';
import { type Payload, toAmount } from './rest.ts';

type Owed = {
  type: 'DraftOrder' | 'Order';
  /** Of the order or draft that is to be paid. */
  id: string;
  termsId: number;
  name: string;
  createdAt: string;
  updatedAt: string;
  /** Null while nothing was issued yet, as with a draft. */
  issuedAt: string | null;
  dueAt: string | null;
  completedAt: string | null;
  currencyCode: string;
  total: Minor;
  outstanding: Minor;
};

/** "Net 30", "Due on fulfillment": what kind of terms a name stands for. */
function toKind(name: string): Payload {
  const days = /^Net (\d+)$/.exec(name)?.[1];
  if (days) return { payment_terms_type: 'net', due_in_days: Number(days) };
  const type = /fulfillment/i.test(name) ? 'fulfillment' : 'receipt';
  return { payment_terms_type: type, due_in_days: null };
}

/** When a draft or an order on account is to be paid: one instalment, the rest that is owed. */
export function toPaymentTerms(owed: Owed): Payload {
  const { completedAt, createdAt, currencyCode, dueAt, issuedAt, name, termsId, updatedAt } = owed;
  const outstanding = toAmount(owed.outstanding, currencyCode);
  return {
    id: termsId,
    payment_terms_name: name,
    ...toKind(name),
    created_at: createdAt,
    updated_at: updatedAt,
    payment_schedules: [
      {
        id: termsId + 1,
        created_at: createdAt,
        updated_at: updatedAt,
        payment_terms_id: termsId,
        reference_id: toNumericId(owed.id),
        reference_type: owed.type,
        issued_at: issuedAt,
        due_at: dueAt,
        completed_at: completedAt,
        amount: outstanding,
        currency: currencyCode,
        total_price: toAmount(owed.total, currencyCode),
        total_price_currency: currencyCode,
        balance_due: outstanding,
        balance_due_currency: currencyCode,
        total_balance: outstanding,
        total_balance_currency: currencyCode,
        outstanding_balance: outstanding,
        outstanding_balance_currency: currencyCode,
      },
    ],
    can_pay_early: true,
  };
}
