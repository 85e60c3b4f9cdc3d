import { describe, expect, it } from 'vitest';
import { REASON_DEFINITIONS } from '../world/returns/reasons.ts';
import { lineReturnability } from '../world/returns/returnable.ts';
import { addDays, SEED_NOW } from '../world/seed/clock.ts';
import { createTestShop } from './testing.ts';

const JONAS = 'jonas.weber@example.com';
const MIA = 'mia.lindqvist@example.com';
const MONEY = '{ presentmentMoney { amount currencyCode } shopMoney { amount currencyCode } }';

const CALCULATE = `query ($input: CalculateReturnInput!) { returnCalculate(input: $input) {
  financialSummary {
    restockingFeeSubtotalSet ${MONEY} returnShippingFeeSubtotalSet ${MONEY}
    returnSubtotalSet ${MONEY} returnSubtotalWithCartDiscountSet ${MONEY}
    returnTotalSet ${MONEY} returnTotalTaxSet ${MONEY}
  }
  returnLineItems(first: 10) { nodes { quantity subtotalSet ${MONEY} totalTaxSet ${MONEY} } }
} }`;

const shop = createTestShop();

const now = new Date(SEED_NOW);
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

describe('the return window', () => {
  it('closes thirty days after delivery, to the second', () => {
    const [order] = ordersOf(MIA);
    const line = order?.lines.find(({ productType }) => productType !== 'Pantry');
    if (!order || !line) throw new Error('Mia has nothing to send back');
    const arrived = order.fulfillments
      .flatMap(({ events }) => events)
      .find(({ status }) => status === 'DELIVERED');
    const last = addDays(arrived?.happenedAt ?? SEED_NOW, 30);
    const after = new Date(Date.parse(last) + 1000);
    expect(lineReturnability(order, line, new Date(last)).returnable).toBeGreaterThan(0);
    expect(lineReturnability(order, line, after).returnable).toBe(0);
    expect(lineReturnability(order, line, after).rest.at(-1)?.reasonCode).toBe(
      'RETURN_WINDOW_EXPIRED',
    );
  });

  it('accounts for every unit ordered, whatever became of the order', () => {
    for (const customer of shop.world.customers.values()) {
      for (const order of customer.orders) {
        for (const line of order.lines) {
          const { rest, returnable } = lineReturnability(order, line, now);
          const refused = rest.reduce((total, { quantity }) => total + quantity, 0);
          expect(refused + returnable, order.name).toBe(line.quantity);
        }
      }
    }
  });
});

describe('calculating a return', () => {
  it('adds up: subtotal, less discounts and fees, is what comes back', async () => {
    const { line, order } = findReturnable();
    const input = { orderId: order.id, returnLineItems: [{ lineItemId: line.id, quantity: 1 }] };
    const { data } = await shop.ask(JONAS, CALCULATE, { input });
    const { financialSummary: sums, returnLineItems } = data?.returnCalculate ?? {};
    const cents = (set: { presentmentMoney: { amount: string } }) =>
      Math.round(Number(set.presentmentMoney.amount) * 100);
    expect(
      cents(sums.returnSubtotalWithCartDiscountSet) -
        cents(sums.restockingFeeSubtotalSet) -
        cents(sums.returnShippingFeeSubtotalSet) +
        (order.taxesIncluded ? 0 : cents(sums.returnTotalTaxSet)),
    ).toBe(cents(sums.returnTotalSet));
    expect(cents(returnLineItems.nodes[0].subtotalSet)).toBe(cents(sums.returnSubtotalSet));
    expect(cents(sums.returnTotalSet)).toBeGreaterThan(0);
  });

  it('answers null for an unknown order, and refuses what cannot be returned', async () => {
    const { line, order } = findReturnable();
    const ask = (orderId: string, lineItemId: string, quantity: number) =>
      shop.ask(JONAS, CALCULATE, {
        input: { orderId, returnLineItems: [{ lineItemId, quantity }] },
      });
    const unknown = await ask('gid://shopify/Order/1', line.id, 1);
    expect([unknown.data?.returnCalculate, unknown.errors]).toEqual([null, undefined]);
    for (const [id, quantity] of [
      [line.id, 999],
      [line.id, 0],
      ['gid://shopify/LineItem/1', 1],
    ]) {
      const { errors } = await ask(order.id, String(id), Number(quantity));
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

it('suggests reasons by product, none of them deleted, in the language asked for', async () => {
  const { order } = findReturnable();
  const { data } = await shop.ask(
    JONAS,
    `query ($id: ID!) { order(id: $id) { lineItems(first: 1) { nodes {
      suggestedReturnReasonDefinitions(first: 50) { nodes { id handle name deleted } } } } } }`,
    { id: order.id },
    'DE',
  );
  const found = data?.order.lineItems.nodes[0].suggestedReturnReasonDefinitions.nodes;
  expect(found.length).toBeGreaterThan(5);
  expect(found.every(({ deleted }: { deleted: boolean }) => !deleted)).toBe(true);
  expect(found.at(-1)).toMatchObject({ handle: 'other', name: 'Anderer Grund' });
  expect(new Set(REASON_DEFINITIONS.map(({ id }) => id)).size).toBe(REASON_DEFINITIONS.length);
});
