import type { CompanyLocationRecord } from '../../companies/records.ts';
import type { Ids } from '../../ids.ts';
import type { OrderRecord } from '../../order-records.ts';
import { orderTotals } from '../../order-totals.ts';
import { addDays, addMinutes } from '../clock.ts';

/**
 * Turns an order that was paid at once by transfer into one on the location's terms: the deposit
 * first, the rest on the day it was paid, or not yet.
 */
export function applyTerms(
  order: OrderRecord,
  { deposit, terms }: CompanyLocationRecord,
  paidAfterDays: number | null,
  ids: Ids,
): void {
  const [sale] = order.transactions;
  if (!terms || !sale) return;
  const { total } = orderTotals(order);
  const now = Math.round((total * (deposit ?? 0)) / 100);
  const sentAt = order.fulfillments[0]?.createdAt ?? null;
  const dueAt = 'dueInDays' in terms ? addDays(order.processedAt, terms.dueInDays) : sentAt;
  order.paymentTerms = { id: ids.take('PaymentTerms'), name: terms.name, dueAt };
  order.transactions = now > 0 ? [{ ...sale, amount: now }] : [];
  order.financialStatus = now > 0 ? 'PARTIALLY_PAID' : 'PENDING';
  if (paidAfterDays === null) return;
  const createdAt = addDays(order.processedAt, paidAfterDays);
  const processedAt = addMinutes(createdAt, 1);
  const id = ids.take('OrderTransaction');
  order.transactions.push({ ...sale, id, amount: total - now, createdAt, processedAt });
  order.financialStatus = 'PAID';
  if (createdAt > order.updatedAt) order.updatedAt = createdAt;
}
