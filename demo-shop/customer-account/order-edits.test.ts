import { beforeEach, describe, expect, it } from 'vitest';
import { lineEditability } from '../world/order-edits/editable.ts';
import { declineEdit } from '../world/order-edits/resolve.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { currentQuantity, orderTotals } from '../world/order-totals.ts';
import { SEED_NOW } from '../world/seed/clock.ts';
import { createCustomerAccountSchema } from './schema.ts';
import { createTestShop } from './testing.ts';

const JONAS = 'jonas.weber@example.com';
const BAG = '{ presentmentMoney { amount currencyCode } }';

const REQUEST = `mutation ($orderId: ID!, $removals: [RequestedOrderEditLineItemRemovalInput!]!) {
  orderRequestEdit(orderId: $orderId, lineItems: { removals: $removals }) {
    requestedOrderEdit { id status lineItems { removals(first: 50) { nodes { quantity lineItem { id } } } } }
    userErrors { code field message }
  }
}`;

const ORDER = `query ($id: ID!) { order(id: $id) {
  cancelledAt cancelReason financialStatus edited totalPrice { amount }
  requestedOrderEdits(first: 10) { nodes { id status } }
  requestedEditInformation {
    hasEditableLineItems isSelfServiceRequiredForCompliance
    editableLineItems(first: 100) { nodes { quantity lineItem { id } } }
    ineligibleLineItems(first: 100) { nodes { quantity quantityDetails { quantity reasonCode } } }
  }
} }`;

const CALCULATE = `query ($input: CalculateRequestedOrderEditInput!) {
  requestedOrderEditCalculate(input: $input) {
    financialSummary {
      editOrderLevelDiscountSubtotalSet ${BAG} editSubtotalBeforeTargetAllDiscountsSet ${BAG}
      editSubtotalSet ${BAG} editSubtotalWithCartDiscountSet ${BAG}
      editTotalSet ${BAG} editTotalTaxSet ${BAG}
    }
    lineItems { removals(first: 10) { nodes { quantity subtotalSet ${BAG} totalTaxSet ${BAG} } } }
  }
}`;

let shop = createTestShop();
beforeEach(() => {
  shop = createTestShop();
});

const review = { returns: true, orderEdits: 'review' } as const;

function findOrder(matches: (order: OrderRecord) => boolean): OrderRecord {
  const orders = shop.world.findCustomerByEmail(JONAS)?.orders ?? [];
  const order = orders.find(
    (each) =>
      !each.cancelledAt &&
      each.lines.some((line) => lineEditability(each, line).editable > 0) &&
      matches(each),
  );
  if (!order) throw new Error('there is no such order');
  return order;
}

const findPaid = () =>
  findOrder(({ financialStatus, lines }) => financialStatus === 'PAID' && lines.length > 1);

function everything(order: OrderRecord) {
  return order.lines.map((line) => ({ lineItemId: line.id, quantity: currentQuantity(line) }));
}

async function request(order: OrderRecord, removals: unknown[], selfServe?: typeof review) {
  const variables = { orderId: order.id, removals };
  const { data, errors } = await shop.ask(JONAS, REQUEST, variables, 'EN', selfServe);
  expect(errors).toBeUndefined();
  return data?.orderRequestEdit;
}

describe('an order edit the shop grants at once', () => {
  it('takes the units off, pays their price back and shows on the order', async () => {
    const order = findPaid();
    const [line] = order.lines;
    const before = orderTotals(order);
    const { requestedOrderEdit, userErrors } = await request(order, [
      { lineItemId: line?.id, quantity: 1 },
    ]);
    expect(userErrors).toEqual([]);
    expect(requestedOrderEdit.status).toBe('RESOLVED');
    const after = orderTotals(order);
    expect(after.total).toBeLessThan(before.total);
    expect(after.refunded).toBe(before.total - after.total);
    expect(order.transactions.at(-1)).toMatchObject({ kind: 'REFUND', amount: after.refunded });
    const { data } = await shop.ask(JONAS, ORDER, { id: order.id });
    expect(data?.order).toMatchObject({ edited: true, financialStatus: 'PARTIALLY_REFUNDED' });
    expect(data?.order.requestedOrderEdits.nodes).toEqual([
      { id: requestedOrderEdit.id, status: 'RESOLVED' },
    ]);
  });

  it('cancels an order of which nothing is left, and gives shipping back too', async () => {
    const order = findPaid();
    const { paid } = orderTotals(order);
    expect((await request(order, everything(order))).userErrors).toEqual([]);
    const { data } = await shop.ask(JONAS, ORDER, { id: order.id });
    expect(data?.order).toMatchObject({
      cancelledAt: SEED_NOW,
      cancelReason: 'CUSTOMER',
      financialStatus: 'REFUNDED',
      totalPrice: { amount: '0.0' },
    });
    expect(orderTotals(order).refunded).toBe(paid);
    expect(data?.order.requestedEditInformation.hasEditableLineItems).toBe(false);
  });

  it('lets money go that was only held', async () => {
    const order = findOrder(({ financialStatus }) => financialStatus === 'AUTHORIZED');
    await request(order, everything(order));
    expect(order.financialStatus).toBe('VOIDED');
    expect(order.transactions.at(-1)?.kind).toBe('VOID');
    expect(order.refunds).toEqual([]);
  });
});

describe('an order edit the shop reviews', () => {
  it('waits, leaves the order alone, and keeps its units from being asked for twice', async () => {
    const order = findPaid();
    const before = orderTotals(order).total;
    const all = everything(order);
    expect((await request(order, all, review)).requestedOrderEdit.status).toBe('REQUESTED');
    expect(orderTotals(order).total).toBe(before);
    const { data } = await shop.ask(JONAS, ORDER, { id: order.id });
    const { editableLineItems, ineligibleLineItems } = data?.order.requestedEditInformation ?? {};
    expect(editableLineItems.nodes).toEqual([]);
    expect(ineligibleLineItems.nodes[0].quantityDetails[0].reasonCode).toBe('PENDING_EDIT_REQUEST');
    expect((await request(order, all, review)).userErrors[0].code).toBe('TAKEN');
    const [made] = order.editRequests;
    if (made) declineEdit(order, made, SEED_NOW);
    expect((await request(order, all, review)).userErrors).toEqual([]);
  });
});

describe('an order edit is refused', () => {
  const at = (...path: string[]) => ['lineItems', 'removals', ...path];

  it('for an unknown order, an unknown line, a line twice, and for nothing at all', async () => {
    const order = findPaid();
    const removal = { lineItemId: order.lines[0]?.id, quantity: 1 };
    const code = async (removals: unknown[]) => (await request(order, removals)).userErrors[0];
    expect(await code([])).toMatchObject({ code: 'BLANK', field: at() });
    const foreign = { ...removal, lineItemId: 'gid://shopify/LineItem/1' };
    expect(await code([foreign])).toMatchObject({
      code: 'NOT_FOUND',
      field: at('0', 'lineItemId'),
    });
    expect(await code([removal, removal])).toMatchObject({
      code: 'TAKEN',
      field: at('1', 'lineItemId'),
    });
    const unknown = await request({ ...order, id: 'gid://shopify/Order/1' }, [removal]);
    expect(unknown.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', field: ['orderId'] });
  });

  it('for no unit, for more units than are left, and once the goods were sent', async () => {
    const order = findPaid();
    const lineItemId = order.lines[0]?.id;
    const code = async (quantity: number) =>
      (await request(order, [{ lineItemId, quantity }])).userErrors[0];
    expect(await code(0)).toMatchObject({
      code: 'GREATER_THAN_OR_EQUAL_TO',
      field: at('0', 'quantity'),
    });
    expect(await code(99)).toMatchObject({
      code: 'LESS_THAN_OR_EQUAL_TO',
      field: at('0', 'quantity'),
    });
    const orders = shop.world.findCustomerByEmail(JONAS)?.orders ?? [];
    const sent = orders.at(-1);
    if (!sent) throw new Error('there is no order');
    expect((await request(sent, everything(sent))).userErrors[0]).toMatchObject({
      code: 'INVALID',
      message: 'This item was sent already.',
    });
  });
});

it('a key of @idempotent makes a second call answer what the first one made', async () => {
  const order = findPaid();
  const document = REQUEST.replace('}) {', '}) @idempotent(key: "k-1") {');
  const variables = { orderId: order.id, removals: everything(order) };
  const first = await shop.ask(JONAS, document, variables);
  const second = await shop.ask(JONAS, document, variables);
  expect(second.data?.orderRequestEdit).toEqual(first.data?.orderRequestEdit);
  expect(order.editRequests).toHaveLength(1);
  const blank = await shop.ask(JONAS, document.replace('k-1', ' '), variables);
  expect(blank.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
});

it('a calculation says beforehand what the edit then pays back', async () => {
  const order = findPaid();
  const removals = [{ lineItemId: order.lines[0]?.id, quantity: 1 }];
  const input = { orderId: order.id, lineItems: { removals } };
  const { data, errors } = await shop.ask(JONAS, CALCULATE, { input });
  expect(errors).toBeUndefined();
  const amount = data?.requestedOrderEditCalculate.financialSummary.editTotalSet;
  await request(order, removals);
  expect(Math.round(Number(amount.presentmentMoney.amount) * 100)).toBe(
    orderTotals(order).refunded,
  );
  const again = { ...input, lineItems: { removals: [{ ...removals[0], quantity: 99 }] } };
  const refused = await shop.ask(JONAS, CALCULATE, { input: again });
  expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('an API version without order edits has none of their fields', () => {
  const schema = createCustomerAccountSchema(shop.world, { orderEdits: false });
  expect(schema.getMutationType()?.getFields().orderRequestEdit).toBeUndefined();
  expect(schema.getType('RequestedOrderEdit')).toBeUndefined();
  expect(schema.getDirective('idempotent')).toBeFalsy();
});
