import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ERRORS,
  numberOf,
  startWebhookShop,
  topicsOf,
  type WebhookShop,
} from '../testing/webhook-shop.ts';
import { SEED_NOW } from '../world/seed/clock.ts';
import { listUpcomingCycles } from '../world/subscriptions/cycles.ts';

const LENA = 'lena.petersen@example.com';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

describe('a subscription', () => {
  const findContract = () => {
    const { subscriptions } = shop.server.world;
    const contract = subscriptions
      .listOf(shop.customerOf(LENA).id)
      .find((each) => each.status === 'ACTIVE');
    if (!contract) throw new Error('Lena has no active contract');
    return contract;
  };

  it('is told when it is paused, goes on and is cancelled', async () => {
    const { id } = findContract();
    const args = `subscriptionContractId: ${JSON.stringify(id)}`;
    for (const [field, status] of [
      ['Pause', 'paused'],
      ['Activate', 'active'],
      ['Cancel', 'cancelled'],
    ] as const) {
      await shop.mutate(LENA, `subscriptionContract${field}(${args}) { ${ERRORS} }`);
      const told = await shop.take(2);
      expect(topicsOf(told)).toEqual([
        `subscription_contracts/${field.toLowerCase()}`,
        'subscription_contracts/update',
      ]);
      for (const { payload } of told) {
        expect(payload).toMatchObject({ admin_graphql_api_id: id, status });
      }
      expect(told[0]?.eventId).toBe(told[1]?.eventId);
    }
  });

  it('tells which cycle was skipped, and that it is not skipped any more', async () => {
    const contract = findContract();
    const contractId = contract.id;
    const index = listUpcomingCycles(contract, new Date(SEED_NOW))[1]?.cycleIndex;
    const input = { contractId, selector: { index } };
    const head = '($input: SubscriptionBillingCycleInput!)';
    for (const [field, skipped] of [
      ['Skip', true],
      ['Unskip', false],
    ] as const) {
      const mutation = `subscriptionBillingCycle${field}(billingCycleInput: $input) { ${ERRORS} }`;
      await shop.mutate(LENA, mutation, { input }, head);
      const [told] = await shop.take(1);
      expect(told).toMatchObject({
        topic: `subscription_billing_cycles/${field.toLowerCase()}`,
        payload: {
          subscription_contract_id: numberOf(contractId),
          cycle_index: index,
          skipped,
          edited: true,
        },
      });
    }
  });

  it('is told when its delivery changes', async () => {
    const id = JSON.stringify(findContract().id);
    const { deliveryOptionsResult } = await shop.mutate(
      LENA,
      `subscriptionContractFetchDeliveryOptions(subscriptionContractId: ${id}) {
        deliveryOptionsResult { ... on SubscriptionDeliveryOptionsResultSuccess { token } } ${ERRORS} }`,
    );
    const token = JSON.stringify(deliveryOptionsResult.token);
    await shop.mutate(
      LENA,
      `subscriptionContractSelectDeliveryMethod(subscriptionContractId: ${id},
        deliveryMethodInput: { pickup: { locationId: "gid://shopify/Location/71882039457" } },
        subscriptionDeliveryOptionsResultToken: ${token}) { ${ERRORS} }`,
    );
    // Asking for the options told nobody anything.
    expect(topicsOf(await shop.take(1))).toEqual(['subscription_contracts/update']);
  });
});
