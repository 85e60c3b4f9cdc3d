import { expect } from 'vitest';
import type { OrderRecord } from '../order-records.ts';
import { orderTotals, sum } from '../order-totals.ts';
import { listAgreements } from './list-agreements.ts';
import type { SaleKind } from './records.ts';

const SETTLED = ['PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'];

/** For tests only: an order's agreements say, sale by sale, what its totals say. */
export function expectSalesToSum(order: OrderRecord): void {
  const totals = orderTotals(order);
  const sales = listAgreements(order).flatMap((agreement) => agreement.sales);
  const of = (...kinds: SaleKind[]) => sales.filter(({ kind }) => kinds.includes(kind));
  const totalOf = (...kinds: SaleKind[]) => sum(of(...kinds).map(({ total }) => total));
  const taxOf = (...kinds: SaleKind[]) => sum(of(...kinds).flatMap(({ taxes }) => taxes));
  const netOf = (...kinds: SaleKind[]) =>
    totalOf(...kinds) - (order.taxesIncluded ? 0 : taxOf(...kinds));

  expect({
    subtotal: netOf('PRODUCT', 'GIFT_CARD'),
    shipping: netOf('SHIPPING'),
    duties: netOf('DUTY'),
    tip: netOf('TIP'),
    fees: netOf('ADDITIONAL_FEE'),
    tax: sum(sales.flatMap(({ taxes }) => taxes)),
    total: sum(sales.map(({ total }) => total)) - totalOf('ADJUSTMENT', 'FEE'),
  }).toEqual({
    subtotal: totals.subtotal,
    shipping: totals.shipping,
    duties: totals.duties,
    tip: totals.tip,
    fees: totals.fees,
    tax: totals.tax,
    total: totals.total,
  });
  if (SETTLED.includes(order.financialStatus)) {
    expect(sum(sales.map(({ total }) => total))).toBe(totals.paid - totals.refunded);
  }
  const ids = sales.map(({ key, kind }) => `${kind} ${key}`);
  expect(new Set(ids).size).toBe(ids.length);
}
