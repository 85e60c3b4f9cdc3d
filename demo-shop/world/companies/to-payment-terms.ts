import type { Ids } from '../ids.ts';
import type { OrderRecord } from '../order-records.ts';
import { addDays } from '../seed/clock.ts';
import type { CompanyLocationRecord } from './records.ts';

/** The order's terms, counted from now; those that wait for the goods have no date yet. */
export function toPaymentTerms(
  { terms }: Pick<CompanyLocationRecord, 'terms'>,
  at: string,
  ids: Ids,
): OrderRecord['paymentTerms'] {
  if (!terms) return null;
  const dueAt = 'dueInDays' in terms ? addDays(at, terms.dueInDays) : null;
  return { id: ids.take('PaymentTerms'), name: terms.name, dueAt };
}
