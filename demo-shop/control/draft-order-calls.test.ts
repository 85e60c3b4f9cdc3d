import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { numberOf, startWebhookShop, topicsOf, type WebhookShop } from '../testing/webhook-shop.ts';
import { draftTotals } from '../world/drafts/draft-totals.ts';
import type { DraftOrderRecord } from '../world/drafts/records.ts';
import { orderTotals } from '../world/order-totals.ts';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

function findDraft(fits: (draft: DraftOrderRecord) => boolean) {
  const draft = [...shop.server.world.draftOrders.values()].find(fits);
  if (!draft) throw new Error('no draft fits');
  return draft;
}

type Answer = { draftOrder: { status: string; orderId: string | null }; topics: string[] };
const advance = ({ id }: DraftOrderRecord) =>
  shop.control<Answer>('POST', `/draft-orders/${numberOf(id)}/advance`);
const orderOf = (id: string | null) =>
  [...shop.server.world.customers.values()]
    .flatMap(({ orders }) => orders)
    .find((each) => each.id === id);

describe('a draft order', () => {
  it('that the merchant agrees to is invoiced', async () => {
    const draft = findDraft(({ inReview }) => inReview);
    expect((await advance(draft)).draftOrder.status).toBe('INVOICE_SENT');
    const [told] = await shop.take(1);
    expect(told).toMatchObject({
      topic: 'draft_orders/update',
      payload: { id: numberOf(draft.id), status: 'invoice_sent', 'b2b?': true, order_id: null },
    });
    expect(draft.inReview).toBe(false);
  });

  it('that is paid at once becomes a paid order of the same sums', async () => {
    const draft = findDraft(({ hasTerms, status }) => status === 'INVOICE_SENT' && !hasTerms);
    const { draftOrder } = await advance(draft);
    const told = await shop.take(4);
    expect(topicsOf(told)).toEqual([
      'draft_orders/update',
      'orders/create',
      'order_transactions/create',
      'orders/paid',
    ]);
    expect(new Set(told.map(({ eventId }) => eventId)).size).toBe(1);
    const total = told[0]?.payload.total_price;
    // It was sent, and stays so.
    expect(told[0]?.payload.invoice_sent_at).toBe(draft.invoiceSentAt);
    expect(draft.invoiceSentAt).not.toBeNull();
    expect(told[0]?.payload).toMatchObject({
      status: 'completed',
      order_id: numberOf(draftOrder.orderId ?? ''),
    });
    expect(told[1]?.payload).toMatchObject({ total_price: total, financial_status: 'paid' });
    expect(told[2]?.payload.amount).toBe(total);
  });

  it('on account becomes an order that is still to be paid, on the terms of its location', async () => {
    const draft = findDraft(({ deposit, hasTerms, status }) => {
      return status === 'INVOICE_SENT' && hasTerms && !deposit;
    });
    await advance(draft);
    const [, told] = await shop.take(2);
    expect(told).toMatchObject({
      topic: 'orders/create',
      payload: {
        financial_status: 'pending',
        company: { location_id: numberOf(draft.purchasing?.locationId ?? '') },
        payment_terms: {
          payment_terms_type: 'net',
          payment_schedules: [{ reference_type: 'Order', completed_at: null }],
        },
      },
    });
    const { outstanding, total } = orderTotals(orderOf(draft.orderId) as never);
    expect([outstanding, total]).toEqual([draftTotals(draft).dueLater, draftTotals(draft).total]);
  });

  it('adds up as an order, whichever it is, and goes no further', async () => {
    for (const draft of shop.server.world.draftOrders.values()) {
      while (draft.status !== 'COMPLETED') await advance(draft);
      const order = orderOf(draft.orderId);
      expect(order && orderTotals(order).total, draft.name).toBe(draftTotals(draft).total);
      await expect(advance(draft)).rejects.toThrow(/^409/);
    }
  });

  it('of somebody who is gone stays, and says so', async () => {
    const draft = findDraft(({ status }) => status === 'INVOICE_SENT');
    shop.server.world.customers.delete(draft.customerId);
    await expect(advance(draft)).rejects.toThrow(/^409.*is gone/);
    expect(draft.status).toBe('INVOICE_SENT');
  });

  it('that is thrown away is gone, and told so by its number alone', async () => {
    const { id } = findDraft(({ status }) => status === 'OPEN');
    await shop.control('DELETE', `/draft-orders/${numberOf(id)}`);
    const [told] = await shop.take(1);
    expect(told).toMatchObject({ topic: 'draft_orders/delete' });
    expect(told?.payload).toEqual({ id: numberOf(id) });
    await expect(shop.control('DELETE', `/draft-orders/${numberOf(id)}`)).rejects.toThrow(/^404/);
    const listed = await shop.control<{ id: string }[]>('GET', '/draft-orders');
    expect(listed.map((each) => each.id)).not.toContain(id);
  });
});
