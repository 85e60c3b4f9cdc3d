import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ERRORS,
  numberOf,
  startWebhookShop,
  topicsOf,
  type WebhookShop,
} from '../testing/webhook-shop.ts';
import { lineEditability } from '../world/order-edits/editable.ts';
import type { OrderRecord } from '../world/order-records.ts';
import type { LineRecord } from '../world/records.ts';
import { reasonByHandle } from '../world/returns/reasons.ts';
import { lineReturnability } from '../world/returns/returnable.ts';
import { SEED_NOW } from '../world/seed/clock.ts';

const JONAS = 'jonas.weber@example.com';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop({ ORDER_EDITS: 'resolve' });
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

/** An order of Jonas's with a line that fits, and the line. */
function findLine(fits: (order: OrderRecord, line: LineRecord) => boolean) {
  for (const order of shop.customerOf(JONAS).orders) {
    const line = order.cancelledAt ? undefined : order.lines.find((each) => fits(order, each));
    if (line) return { order, line };
  }
  throw new Error('no line of Jonas fits');
}

describe('an order', () => {
  it('of which something shall come back is told with the return', async () => {
    const now = new Date(SEED_NOW);
    const { line, order } = findLine(
      (each, one) => lineReturnability(each, one, now).returnable > 0,
    );
    const lines = [
      {
        lineItemId: line.id,
        quantity: 1,
        returnReasonDefinitionId: reasonByHandle('changed-my-mind').id,
        customerNote: 'Too big',
      },
    ];
    const payload = await shop.mutate(
      JONAS,
      `orderRequestReturn(orderId: $id, requestedLineItems: $lines) { return { id name } ${ERRORS} }`,
      { id: order.id, lines },
      '($id: ID!, $lines: [RequestedLineItemInput!]!)',
    );
    const told = await shop.take(2);
    expect(topicsOf(told)).toEqual(['returns/request', 'orders/updated']);
    expect(told[0]?.payload).toMatchObject({
      admin_graphql_api_id: payload.return.id,
      name: payload.return.name,
      status: 'requested',
      order: { admin_graphql_api_id: order.id },
      total_return_line_items: 1,
      return_line_items: [
        {
          quantity: 1,
          customer_note: 'Too big',
          fulfillment_line_item: { line_item: { admin_graphql_api_id: line.id } },
        },
      ],
    });
    expect(told[1]?.payload.returns).toContainEqual(
      expect.objectContaining({ admin_graphql_api_id: payload.return.id }),
    );
  });

  const EDIT = `orderRequestEdit(orderId: $id, lineItems: { removals: $removals }) {
    requestedOrderEdit { id } ${ERRORS} }`;
  const HEAD = '($id: ID!, $removals: [RequestedOrderEditLineItemRemovalInput!]!)';
  const findEditable = () =>
    findLine(
      (each, one) =>
        each.financialStatus === 'PAID' &&
        each.lines.length > 1 &&
        lineEditability(each, one).editable > 0,
    );

  it('that is edited tells the edit, the money that goes back, and itself', async () => {
    const { line, order } = findEditable();
    const variables = { id: order.id, removals: [{ lineItemId: line.id, quantity: 1 }] };
    await shop.mutate(JONAS, EDIT, variables, HEAD);
    const told = await shop.take(4);
    expect(topicsOf(told)).toEqual([
      'orders/edited',
      'refunds/create',
      'order_transactions/create',
      'orders/updated',
    ]);
    expect(new Set(told.map(({ eventId }) => eventId)).size).toBe(1);
    expect(told[0]?.payload.order_edit).toMatchObject({
      order_id: numberOf(order.id),
      committed_at: SEED_NOW,
      line_items: { additions: [], removals: [{ id: numberOf(line.id), delta: 1 }] },
    });
    expect(told[1]?.payload.transactions[0].id).toBe(told[2]?.payload.id);
    expect(told[3]?.payload.financial_status).toMatch(/refunded$/);
  });

  it('tells an edit once, however often the same idempotent call is made', async () => {
    const { line, order } = findEditable();
    const variables = { id: order.id, removals: [{ lineItemId: line.id, quantity: 1 }] };
    const repeatable = EDIT.replace(') {', ') @idempotent(key: "once") {');
    await shop.mutate(JONAS, repeatable, variables, HEAD);
    await shop.mutate(JONAS, repeatable, variables, HEAD);
    expect(topicsOf(await shop.take(4))[0]).toBe('orders/edited');
  });

  it('that waits for the shop to agree is not told as edited', async () => {
    const careful = await startWebhookShop({ ORDER_EDITS: 'review' });
    const { line, order } = findEditable();
    const variables = { id: order.id, removals: [{ lineItemId: line.id, quantity: 1 }] };
    await careful.ask(JONAS, `mutation ${HEAD} { ${EDIT} }`, variables);
    expect(topicsOf(await careful.take(1))).toEqual(['orders/updated']);
    await careful.stop();
  });
});
