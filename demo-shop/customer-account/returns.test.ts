import { beforeEach, describe, expect, it } from 'vitest';
import { reasonByHandle } from '../world/returns/reasons.ts';
import { lineReturnability } from '../world/returns/returnable.ts';
import { SEED_NOW } from '../world/seed/clock.ts';
import { createTestShop } from './testing.ts';

const JONAS = 'jonas.weber@example.com';
const MIA = 'mia.lindqvist@example.com';
const MONEY = '{ presentmentMoney { amount currencyCode } shopMoney { amount currencyCode } }';

const REQUEST = `mutation ($orderId: ID!, $lines: [RequestedLineItemInput!]!) {
  orderRequestReturn(orderId: $orderId, requestedLineItems: $lines) {
    return {
      id name status createdAt updatedAt closedAt returnLineItemsCount { count }
      returnLineItems(first: 10) { nodes { __typename quantity lineItem { id } returnReason
        returnReasonDefinition { handle name deleted } } }
    }
    userErrors { code field message }
  }
}`;

const INFORMATION = `query ($id: ID!) { order(id: $id) {
  returns(first: 10, reverse: true, sortKey: CREATED_AT) { nodes { id name status } }
  returnInformation {
    returnableLineItems(first: 100) { nodes { quantity lineItem { id } } }
    nonReturnableLineItems(first: 100) { nodes { quantity quantityDetails { quantity reasonCode } } }
    nonReturnableSummary { nonReturnableReasons }
    hasRestockingFee hasReturnShippingFee returnShippingMethods returnShippingMethodNote
    returnFees { __typename title amountSet ${MONEY} }
  } } }`;

const CALCULATE = `query ($input: CalculateReturnInput!) {
  returnCalculate(input: $input) { financialSummary { returnTotalSet ${MONEY} } }
}`;

let shop = createTestShop();
beforeEach(() => {
  shop = createTestShop();
});

const now = new Date(SEED_NOW);
const reason = reasonByHandle('changed-my-mind').id;

function ordersOf(email: string) {
  return shop.world.findCustomerByEmail(email)?.orders ?? [];
}

/** An order of Jonas's with a line of which at least one unit can come back. */
function findReturnable(units = 1) {
  for (const order of ordersOf(JONAS)) {
    for (const line of order.lines) {
      if (lineReturnability(order, line, now).returnable >= units) return { order, line };
    }
  }
  throw new Error('nothing is returnable');
}

function findRefused(code: string) {
  for (const order of ordersOf(JONAS).filter(({ cancelledAt }) => !cancelledAt)) {
    for (const line of order.lines) {
      const { rest, returnable } = lineReturnability(order, line, now);
      if (returnable === 0 && rest.at(-1)?.reasonCode === code) return { order, line };
    }
  }
  throw new Error(`nothing is refused for ${code}`);
}

async function request(orderId: string, lines: Record<string, unknown>[], language = 'EN') {
  const { data, errors } = await shop.ask(JONAS, REQUEST, { orderId, lines }, language);
  expect(errors).toBeUndefined();
  return data?.orderRequestReturn;
}

describe('a return requested by the shopper', () => {
  it('appears on its order and by its id, and lowers what is returnable', async () => {
    const { line, order } = findReturnable();
    const before = lineReturnability(order, line, now).returnable;
    const note = 'The glaze has a crack.';
    const lines = [
      { lineItemId: line.id, quantity: 1, returnReasonDefinitionId: reason, customerNote: note },
    ];
    const { return: made, userErrors } = await request(order.id, lines);
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ status: 'REQUESTED', closedAt: null, createdAt: SEED_NOW });
    expect(made.returnLineItems.nodes).toEqual([
      {
        __typename: 'ReturnLineItem',
        quantity: 1,
        lineItem: { id: line.id },
        returnReason: 'UNWANTED',
        returnReasonDefinition: {
          handle: 'changed-my-mind',
          name: 'Changed my mind',
          deleted: false,
        },
      },
    ]);
    const { data } = await shop.ask(JONAS, INFORMATION, { id: order.id });
    expect(data?.order.returns.nodes[0]).toMatchObject({ id: made.id, name: made.name });
    const nodes = data?.order.returnInformation.returnableLineItems.nodes;
    const left = nodes.find((node: { lineItem: { id: string } }) => node.lineItem.id === line.id);
    expect(left?.quantity ?? 0).toBe(before - 1);
    const found = await shop.ask(JONAS, 'query ($id: ID!) { return(id: $id) { name } }', {
      id: made.id,
    });
    expect(found.data?.return.name).toBe(made.name);
    expect(order.updatedAt).toBe(SEED_NOW);
    expect(order.returns.at(-1)?.lines[0]?.note).toBe(note);
  });

  it('takes the older reason too, and shows the one of the library that means it', async () => {
    const { line, order } = findReturnable();
    const lines = [{ lineItemId: line.id, quantity: 1, returnReason: 'WRONG_ITEM' }];
    const { return: made } = await request(order.id, lines);
    expect(made.returnLineItems.nodes[0]).toMatchObject({
      returnReason: 'WRONG_ITEM',
      returnReasonDefinition: { handle: 'wrong-item' },
    });
  });

  it.each([
    ['no unit', { quantity: 0 }, 'GREATER_THAN_OR_EQUAL_TO', 'quantity'],
    ['more units than are returnable', { quantity: 999 }, 'LESS_THAN_OR_EQUAL_TO', 'quantity'],
    ['a note of 301 characters', { customerNote: '😀'.repeat(301) }, 'TOO_LONG', 'customerNote'],
    [
      'an unknown reason',
      { returnReasonDefinitionId: 'gid://shopify/ReturnReasonDefinition/1' },
      'NOT_FOUND',
      'returnReasonDefinitionId',
    ],
    [
      'a reason that was deleted',
      { returnReasonDefinitionId: reasonByHandle('gift-unwanted').id },
      'INCLUSION',
      'returnReasonDefinitionId',
    ],
    ['no reason', { returnReasonDefinitionId: null }, 'BLANK', 'returnReasonDefinitionId'],
    [
      'a line of another order',
      { lineItemId: 'gid://shopify/LineItem/1' },
      'NOT_FOUND',
      'lineItemId',
    ],
  ])('is refused for %s', async (_, changes, code, field) => {
    const { line, order } = findReturnable();
    const good = { lineItemId: line.id, quantity: 1, returnReasonDefinitionId: reason };
    const answer = await request(order.id, [{ ...good, ...changes }]);
    expect(answer.return).toBeNull();
    expect(answer.userErrors).toHaveLength(1);
    expect(answer.userErrors[0]).toMatchObject({ code, field: ['requestedLineItems', '0', field] });
    expect(order.returns.filter(({ createdAt }) => createdAt === SEED_NOW)).toEqual([]);
  });

  it('takes a note of exactly 300 characters, however many bytes they have', async () => {
    const { line, order } = findReturnable();
    const customerNote = '😀'.repeat(300);
    const lines = [
      { lineItemId: line.id, quantity: 1, returnReasonDefinitionId: reason, customerNote },
    ];
    expect((await request(order.id, lines)).userErrors).toEqual([]);
  });

  it.each([
    ['UNFULFILLED', 'INVALID_STATE'],
    ['RETURN_WINDOW_EXPIRED', 'INVALID_STATE'],
    ['FINAL_SALE', 'INVALID'],
    ['OTHER', 'INVALID'],
    ['RETURNED', 'ALREADY_EXISTS'],
  ])('is refused for a line that is %s', async (reasonCode, code) => {
    const { line, order } = findRefused(reasonCode);
    const lines = [{ lineItemId: line.id, quantity: 1, returnReasonDefinitionId: reason }];
    const { userErrors } = await request(order.id, lines);
    expect(userErrors[0]).toMatchObject({ code, field: ['requestedLineItems', '0', 'lineItemId'] });
  });

  it('is refused a second time for units that are in a return already', async () => {
    const { line, order } = findReturnable();
    const quantity = lineReturnability(order, line, now).returnable;
    const lines = [{ lineItemId: line.id, quantity, returnReasonDefinitionId: reason }];
    expect((await request(order.id, lines)).userErrors).toEqual([]);
    expect((await request(order.id, lines)).userErrors[0].code).toBe('ALREADY_EXISTS');
  });

  it('is refused whole if one of its lines is wrong, or is there twice, or none is there', async () => {
    const { line, order } = findReturnable();
    const good = { lineItemId: line.id, quantity: 1, returnReasonDefinitionId: reason };
    const twice = await request(order.id, [good, good]);
    expect(twice.userErrors).toMatchObject([
      { code: 'TAKEN', field: ['requestedLineItems', '1', 'lineItemId'] },
    ]);
    expect((await request(order.id, [])).userErrors).toMatchObject([
      { code: 'BLANK', field: ['requestedLineItems'] },
    ]);
  });

  it('is refused for a cancelled order, somebody else’s and an unknown one', async () => {
    const cancelled = ordersOf(JONAS).find(({ cancelledAt }) => cancelledAt);
    const [foreign] = ordersOf(MIA);
    const code = async (id = '') => (await request(id, [])).userErrors[0];
    expect(await code(cancelled?.id)).toMatchObject({ code: 'INVALID_STATE', field: ['orderId'] });
    expect(await code(foreign?.id)).toMatchObject({ code: 'NOT_FOUND', field: ['orderId'] });
    expect(await code('gid://shopify/Order/1')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused by a shop without self-serve returns, which then returns nothing', async () => {
    const { order } = findReturnable();
    const off = { returns: false, orderEdits: 'off' } as const;
    const answer = await shop.ask(JONAS, REQUEST, { orderId: order.id, lines: [] }, 'DE', off);
    expect(answer.data?.orderRequestReturn.userErrors).toEqual([
      {
        code: 'FEATURE_NOT_ENABLED',
        field: ['orderId'],
        message: 'Das bietet dieser Shop nicht an.',
      },
    ]);
    const { data } = await shop.ask(JONAS, INFORMATION, { id: order.id }, 'EN', off);
    expect(data?.order.returnInformation.returnableLineItems.nodes).toEqual([]);
    const input = { orderId: order.id, returnLineItems: [] };
    const { errors } = await shop.ask(JONAS, CALCULATE, { input }, 'EN', off);
    expect(errors?.[0]?.extensions).toEqual({ code: 'ACCESS_DENIED' });
  });

  it('speaks German to shoppers who do', async () => {
    const { order } = findReturnable();
    expect((await request(order.id, [], 'DE')).userErrors[0].message).toBe(
      'Wähle mindestens einen Artikel.',
    );
  });
});
