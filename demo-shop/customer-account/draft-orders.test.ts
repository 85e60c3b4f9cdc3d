import { describe, expect, it } from 'vitest';
import { draftTotals } from '../world/drafts/draft-totals.ts';
import type { DraftOrderRecord } from '../world/drafts/records.ts';
import { orderTotals, sum, sumAllocations } from '../world/order-totals.ts';
import { createWorld } from '../world/world.ts';
import { createTestShop } from './testing.ts';

const { ask, world } = createTestShop();

const HELENA = 'helena.vogt@example.com';
const TOM = 'tom.okafor@example.com';
const SOFIA = 'sofia.marchetti@example.com';
const drafts = [...world.draftOrders.values()];
const byName = (name: string) => drafts.find((draft) => draft.name === name);

async function get(email: string, document: string, variables = {}) {
  const { data, errors } = await ask(email, document, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** Twenty worlds: the sums hold for whatever goods the seed picks, not for one lucky choice. */
const seeds = Array.from({ length: 20 }, (_, index) => `seed-${index}`);

function isWhole(draft: DraftOrderRecord): void {
  const totals = draftTotals(draft);
  expect(totals.lines - totals.discounts + (draft.shipping?.originalPrice ?? 0)).toBe(
    totals.subtotal + totals.shipping,
  );
  const added = draft.taxesIncluded ? 0 : totals.tax;
  expect(totals.subtotal + totals.shipping + added).toBe(totals.total);
  expect(totals.dueNow + totals.dueLater).toBe(totals.total);
  expect(Object.values(totals).every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(
    true,
  );
  if (draft.taxExempt) expect(totals.tax).toBe(0);
  if (!draft.hasTerms) expect(totals.dueLater).toBe(0);
  for (const line of draft.lines.filter(({ components }) => components.length > 0)) {
    const parts = line.components;
    expect(sum(parts.map((each) => each.unitPrice * each.quantity))).toBe(
      line.unitPrice * line.quantity,
    );
    expect(sum(parts.map((each) => sumAllocations(each.allocations)))).toBe(
      sumAllocations(line.allocations),
    );
    expect(sum(parts.flatMap((each) => each.taxes))).toBe(sum(line.taxes));
  }
}

describe('the sums of draft orders', () => {
  it.each(seeds)('add up in the world of %s', (seed) => {
    const other = createWorld({ seed, shopOrigin: 'http://localhost:4000', shopId: '1' });
    expect(other.draftOrders.size).toBeGreaterThan(0);
    for (const draft of other.draftOrders.values()) isWhole(draft);
  });

  it.each(seeds)('of company orders add up in the world of %s', (seed) => {
    const other = createWorld({ seed, shopOrigin: 'http://localhost:4000', shopId: '1' });
    const orders = [...other.customers.values()]
      .flatMap((customer) => customer.orders)
      .filter(({ purchasing }) => purchasing);
    for (const order of orders) {
      const { outstanding, paid, total } = orderTotals(order);
      expect(paid + outstanding).toBe(total);
      expect(order.financialStatus).toBe(
        outstanding === 0 ? 'PAID' : paid > 0 ? 'PARTIALLY_PAID' : 'PENDING',
      );
    }
  });
});

const MONEY = '{ amount currencyCode }';
const LINE = `id name title quantity sku vendor variantTitle taxable requiresShipping
  weight { unit value } image { url } originalUnitPrice ${MONEY} originalTotal ${MONEY}
  discountedTotal ${MONEY} discountedUnitPrice ${MONEY} approximateDiscountedUnitPrice ${MONEY}
  discountInformation { title totalDiscount ${MONEY} }
  discountAllocations { allocatedAmount ${MONEY} discountApplication { targetType } }`;
const WHOLE = `id name status inReview createdAt updatedAt currencyCode email phone taxExempt
  taxesIncluded requiresShipping totalWeight invoiceUrl
  amountDueNow ${MONEY} amountDueLater ${MONEY} subtotalPrice ${MONEY} totalLineItemsPrice ${MONEY}
  totalPrice ${MONEY} totalShippingPrice ${MONEY} totalTax ${MONEY}
  deposit { ... on DepositPercentage { percentage } }
  billingAddress { formatted } shippingAddress { formatted }
  customer { displayName } order { id name draftOrder { id } }
  purchasingEntity { __typename ... on PurchasingCompany { location { name } } }
  discountApplications(first: 9) { nodes { targetType value { __typename } } }
  discountInformation { appliedDiscount { title discountValue ${MONEY} } totalDiscounts ${MONEY} }
  lineItemsSummary { lineItemCount totalQuantityOfLineItems }
  lineItems(first: 50) { nodes { ${LINE} components { ${LINE} } } }`;

describe('a draft order', () => {
  it.each(drafts.map((draft) => [draft.name, draft] as const))(
    '%s answers every field to its buyer',
    async (_, draft) => {
      const email = world.customers.get(draft.customerId)?.email ?? '';
      const document = `query ($id: ID!) { draftOrder(id: $id) { ${WHOLE} } }`;
      const { draftOrder } = await get(email, document, { id: draft.id });
      const now = Number(draftOrder.amountDueNow.amount);
      const later = Number(draftOrder.amountDueLater.amount);
      expect(now + later).toBeCloseTo(Number(draftOrder.totalPrice.amount));
      expect(draftOrder.lineItemsSummary.lineItemCount).toBe(draft.lines.length);
      expect(draftOrder.invoiceUrl === null).toBe(draft.inReview);
    },
  );

  it('comes in every status, with and without terms', () => {
    expect(new Set(drafts.map(({ status }) => status)).size).toBe(3);
    expect(new Set(drafts.map(({ hasTerms }) => hasTerms)).size).toBe(2);
    expect(drafts.some(({ inReview }) => inReview)).toBe(true);
  });

  it('that was completed has the lines, sums and number of its order, and the order knows it', async () => {
    const done = drafts.find(({ status }) => status === 'COMPLETED');
    const document = `query ($id: ID!) { draftOrder(id: $id) { id totalPrice ${MONEY} order {
      poNumber totalPrice ${MONEY} draftOrder { id } } } }`;
    const { draftOrder } = await get(HELENA, document, { id: done?.id });
    expect(draftOrder.order).toEqual({
      poNumber: 'NL-2026-0044',
      totalPrice: draftOrder.totalPrice,
      draftOrder: { id: draftOrder.id },
    });
  });

  it('asks a quarter now where the location pays a deposit, and nothing on net terms', async () => {
    const document = `query ($id: ID!) { draftOrder(id: $id) {
      amountDueNow { amount } deposit { ... on DepositPercentage { percentage } } } }`;
    const deposit = drafts.find((draft) => draft.deposit === 25 && !draft.inReview);
    const net = drafts.find((draft) => draft.hasTerms && draft.deposit === null);
    if (!deposit || !net) throw new Error('the seed has no such drafts');
    const first = (await get(HELENA, document, { id: deposit.id })).draftOrder;
    expect(first.deposit.percentage).toBe(25);
    expect(Number(first.amountDueNow.amount) * 100).toBeCloseTo(
      Math.round(draftTotals(deposit).total / 4),
    );
    const second = (await get(HELENA, document, { id: net.id })).draftOrder;
    expect(second).toEqual({ amountDueNow: { amount: '0.0' }, deposit: null });
  });

  it('shows the components of a bundle inside it, or beside it if asked', async () => {
    const draft = drafts.find(({ lines }) => lines.some(({ components }) => components.length > 0));
    const document = `query ($id: ID!, $flat: Boolean) { draftOrder(id: $id) {
      lineItems(first: 20, flattenComponents: $flat) { nodes { id components { id } } } } }`;
    const nested = await get(HELENA, document, { id: draft?.id, flat: false });
    const flat = await get(HELENA, document, { id: draft?.id, flat: true });
    const count = draft?.lines.length ?? 0;
    expect(nested.draftOrder.lineItems.nodes).toHaveLength(count);
    expect(flat.draftOrder.lineItems.nodes).toHaveLength(count + 2);
  });
});

describe('who sees draft orders', () => {
  const LIST = `query ($query: String, $sortKey: DraftOrderSortKeys) { customer {
    draftOrders(first: 50, query: $query, sortKey: $sortKey) { nodes { name } } } }`;

  async function list(email: string, variables = {}): Promise<string[]> {
    const { customer } = await get(email, LIST, variables);
    return customer.draftOrders.nodes.map((draft: { name: string }) => draft.name);
  }

  it('is the buyer, and the admin of the location', async () => {
    const toms = drafts.find((draft) => draft.inReview);
    const document = 'query ($id: ID!) { draftOrder(id: $id) { id } }';
    for (const email of [TOM, HELENA]) {
      expect((await get(email, document, { id: toms?.id })).draftOrder).toEqual({ id: toms?.id });
    }
    for (const email of [SOFIA, 'jonas.weber@example.com']) {
      expect((await get(email, document, { id: toms?.id })).draftOrder).toBeNull();
    }
    expect(await list(TOM)).toEqual([toms?.name]);
  });

  it('searches by status, number, entity and tag, and sorts by total', async () => {
    expect(await list(HELENA, { query: 'status:completed' })).toEqual(['#D12']);
    expect(await list(HELENA, { query: 'name:#D14' })).toEqual(['#D14']);
    expect(await list(HELENA, { query: 'tag:lobby' })).toEqual(['#D14']);
    expect(await list(SOFIA, { query: 'purchasing_entity:customer' })).toEqual(['#D13']);
    const sorted = await list(HELENA, { sortKey: 'NUMBER' });
    expect(sorted).toEqual(['#D12', '#D14', '#D15', '#D18']);
    const totals = (await list(HELENA, { sortKey: 'TOTAL_PRICE', query: 'created_at:>2026-11-12' }))
      .map((name) => byName(name))
      .map((draft) => draft && [draft.currencyCode, draftTotals(draft).total]);
    expect(totals).toHaveLength(3);
  });

  it('lists those of a location and of a company, as far as the role goes', async () => {
    const document = `query ($id: ID!) { company(id: $id) {
      draftOrders(first: 50, sortKey: NUMBER) { nodes { name } }
      locations(first: 9) { nodes { draftOrders(first: 50) { nodes { name } } } } } }`;
    const [id] = [...world.companies.keys()];
    const { company } = await get(HELENA, document, { id });
    const all = company.draftOrders.nodes.map((draft: { name: string }) => draft.name);
    expect(all).toEqual(['#D12', '#D14', '#D15', '#D17', '#D18']);
    const byLocation = company.locations.nodes.flatMap(
      (location: { draftOrders: { nodes: { name: string }[] } }) =>
        location.draftOrders.nodes.map(({ name }) => name),
    );
    expect(byLocation.sort()).toEqual(all);
  });
});
