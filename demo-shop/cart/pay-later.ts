import type { CompanyLocationRecord } from '../world/companies/records.ts';
import type { Ids } from '../world/ids.ts';
import type { Minor } from '../world/money.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { addDays } from '../world/seed/clock.ts';

type Terms = Pick<CompanyLocationRecord, 'deposit' | 'payNowOnly' | 'terms'>;

export function mayPayLater({ payNowOnly, terms }: Terms): boolean {
  return terms !== null && !payNowOnly;
}

/** What an order on account asks for at the checkout: the deposit, mostly nothing. */
export function toDueNow({ deposit }: Terms, total: Minor): Minor {
  return Math.round((total * (deposit ?? 0)) / 100);
}

/** The order's terms, counted from now; those that wait for the goods have no date yet. */
export function toPaymentTerms(
  { terms }: Terms,
  at: string,
  ids: Ids,
): OrderRecord['paymentTerms'] {
  if (!terms) return null;
  const dueAt = 'dueInDays' in terms ? addDays(at, terms.dueInDays) : null;
  return { id: ids.take('PaymentTerms'), name: terms.name, dueAt };
}
