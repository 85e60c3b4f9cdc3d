import { describe, expect, it } from 'vitest';
import { orderTotals, sum } from '../world/order-totals.ts';
import { AIKO, codesOf, HARRIET, LENA, quote, setUp } from './subscription-testing.ts';

describe('subscription contracts', () => {
  it('come by post, by courier and for pick-up, each with all its fields', async () => {
    const { list } = await setUp();
    const contracts = await list(LENA);
    expect(contracts.map(({ deliveryMethod }: never) => deliveryMethod)).toMatchObject([
      {
        __typename: 'SubscriptionDeliveryMethodShipping',
        address: { city: 'Hamburg', countryCode: 'DE', country: 'Germany' },
        shippingOption: { title: 'Standard' },
      },
      {
        __typename: 'SubscriptionDeliveryMethodPickup',
        pickupOption: { title: expect.any(String) },
      },
      {
        __typename: 'SubscriptionDeliveryMethodLocalDelivery',
        localDeliveryOption: { phone: '+4915123456780', instructions: expect.any(String) },
      },
    ]);
    for (const { lines, linesCount, nextBillingDate, originOrder, orders } of contracts) {
      expect(linesCount.count).toBe(lines.nodes.length);
      expect(originOrder.id).toBe(orders.nodes[0].id);
      expect(Date.parse(nextBillingDate)).toBeGreaterThan(Date.parse('2026-11-23T09:00:00Z'));
    }
    expect(contracts[1].billingPolicy.intervalCount.count).toBe(3);
    expect(contracts[1].deliveryPolicy.intervalCount.count).toBe(1);
  });

  it('show every status, and each kind of anchor', async () => {
    const { list } = await setUp();
    const contracts = [...(await list(LENA)), ...(await list(HARRIET)), ...(await list(AIKO))];
    expect(new Set(contracts.map(({ status }) => status)).size).toBe(6);
    const anchors = contracts.flatMap(({ billingPolicy }) => billingPolicy.anchors);
    expect(new Set(anchors.map(({ __typename }) => __typename)).size).toBe(3);
    const failed = contracts.find(({ status }) => status === 'FAILED');
    expect(failed).toMatchObject({
      lastPaymentStatus: 'FAILED',
      lastBillingAttemptErrorType: 'PAYMENT_ERROR',
      nextBillingDate: null,
      upcomingBillingCycles: { nodes: [] },
    });
    expect(new Set(contracts.map(({ currencyCode }) => currencyCode))).toEqual(
      new Set(['EUR', 'GBP', 'JPY']),
    );
  });

  it('belong to their orders, and the orders to them', async () => {
    const { list } = await setUp();
    for (const { id, orders } of [...(await list(LENA)), ...(await list(HARRIET))]) {
      expect(orders.nodes.length).toBeGreaterThan(0);
      for (const order of orders.nodes) expect(order.subscriptionContracts.nodes).toEqual([{ id }]);
    }
  });

  it('bill on the last day of a month too short for the anchor, and on the 31st again after it', async () => {
    const { list } = await setUp();
    const [contract] = await list(AIKO);
    const days = contract.orders.nodes.map(({ processedAt }: { processedAt: string }) =>
      processedAt.slice(0, 10),
    );
    expect(days).toEqual(['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31']);
    const upcoming = contract.upcomingBillingCycles.nodes;
    expect(upcoming[0]).toMatchObject({
      cycleEndAt: '2026-11-30T00:10:00Z',
      billingAttemptExpectedDate: '2026-12-03T00:10:00Z',
      edited: true,
    });
    expect(upcoming[1].cycleEndAt).toBe('2026-12-31T00:10:00Z');
  });

  it('have cycles that follow each other without a gap, until the last one', async () => {
    const { list } = await setUp();
    for (const { billingPolicy, upcomingBillingCycles } of await list(LENA)) {
      const cycles = upcomingBillingCycles.nodes;
      for (const [index, cycle] of cycles.slice(1).entries()) {
        expect(cycle.cycleStartAt).toBe(cycles[index].cycleEndAt);
      }
      const { maxCycles } = billingPolicy;
      if (maxCycles) expect(cycles.at(-1).cycleIndex).toBe(maxCycles - 1);
    }
  });

  it('price their lines so that discounts, allocations and order totals agree', async () => {
    const { list, world } = await setUp();
    let discounted = 0;
    for (const email of [LENA, HARRIET, AIKO]) {
      const orders = world.findCustomerByEmail(email)?.orders ?? [];
      for (const contract of await list(email)) {
        const cents = ({ amount }: { amount: string }) =>
          Math.round(Number(amount) * (contract.currencyCode === 'JPY' ? 1 : 100));
        const last = orders.find(({ id }) => id === contract.orders.nodes.at(-1).id);
        const lines = contract.lines.nodes;
        for (const { currentPrice, discountAllocations, lineDiscountedPrice, quantity } of lines) {
          const off = sum(
            discountAllocations.map(({ amount }: { amount: { amount: string } }) => cents(amount)),
          );
          expect(cents(currentPrice) * quantity - off).toBe(cents(lineDiscountedPrice));
          discounted += off;
        }
        const net = sum(
          lines.map(({ lineDiscountedPrice }: { lineDiscountedPrice: { amount: string } }) =>
            cents(lineDiscountedPrice),
          ),
        );
        expect(last && orderTotals(last).subtotal).toBe(net);
      }
    }
    expect(discounted).toBeGreaterThan(0);
  });

  it('can be searched and sorted as documented', async () => {
    const { ask } = await setUp();
    const document = `query ($query: String) { customer {
      subscriptionContracts(first: 9, query: $query, sortKey: STATUS) { nodes { status } }
    } }`;
    const find = async (query: string) =>
      (await ask(HARRIET, document, { query })).data.customer.subscriptionContracts.nodes.map(
        ({ status }: { status: string }) => status,
      );
    expect(await find('status:paused')).toEqual(['PAUSED']);
    expect(await find('last_billing_attempt_error_type:inventory_error')).toEqual(['STALE']);
    expect(await find('created_at:>2026-01-01')).toEqual(['FAILED', 'PAUSED']);
    expect((await find('')).length).toBe(6);
  });

  it('of somebody else do not exist', async () => {
    const { ask, list, mutate } = await setUp();
    const [{ id }] = await list(LENA);
    const { data } = await ask(
      AIKO,
      `{ customer { subscriptionContract(id: ${quote(id)}) { id } } }`,
    );
    expect(data).toEqual({ customer: { subscriptionContract: null } });
    const args = `subscriptionContractId: ${quote(id)}`;
    for (const name of ['Activate', 'Cancel', 'Pause'] as const) {
      const payload = await mutate(AIKO, `subscriptionContract${name}`, args, 'contract { id }');
      expect(codesOf(payload)).toEqual(['SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST']);
    }
    const cycle = `billingCycleInput: { contractId: ${quote(id)}, selector: { index: 11 } }`;
    const skip = await mutate(
      AIKO,
      'subscriptionBillingCycleSkip',
      cycle,
      'billingCycle { cycleIndex }',
    );
    expect(skip).toMatchObject({
      billingCycle: null,
      userErrors: [{ code: 'INVALID', field: ['billingCycleInput', 'contractId'] }],
    });
    const options = 'subscriptionContractFetchDeliveryOptions';
    const fetched = await mutate(AIKO, options, args, 'deliveryOptionsResult { __typename }');
    expect(codesOf(fetched)).toEqual(['SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST']);
  });
});
