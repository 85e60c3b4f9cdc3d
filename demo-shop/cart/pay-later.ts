import type { CompanyLocationRecord } from '../world/companies/records.ts';
import type { Minor } from '../world/money.ts';

type Terms = Pick<CompanyLocationRecord, 'deposit' | 'payNowOnly' | 'terms'>;

export function mayPayLater({ payNowOnly, terms }: Terms): boolean {
  return terms !== null && !payNowOnly;
}

/** What an order on account asks for at the checkout: the deposit, mostly nothing. */
export function toDueNow({ deposit }: Terms, total: Minor): Minor {
  return Math.round((total * (deposit ?? 0)) / 100);
}
