import type Router from '@koa/router';
import { z } from 'zod';
import { toNumericId } from '../customer-account/connection.ts';
import type { ShopState } from '../state.ts';
import { listPlacedHappenings } from '../webhooks/list-placed-happenings.ts';
import { type AttemptFacts, attemptOutcomes } from '../webhooks/payloads/billing-attempt.ts';
import { type Told, tellHappenings } from '../webhooks/tell-happenings.ts';
import { toDateTime } from '../world/seed/clock.ts';
import {
  billCycle,
  failCycle,
  getNextCycle,
  isOutOfStock,
} from '../world/subscriptions/bill-cycle.ts';
import { getNextBillingDate } from '../world/subscriptions/cycles.ts';
import type { ContractRecord } from '../world/subscriptions/records.ts';
import { parseOptionalBody } from './read-input.ts';

const billSchema = z.strictObject({
  outcome: z.enum(attemptOutcomes).default('success'),
  /** A `SubscriptionBillingAttemptErrorCode`, written small as webhooks do. */
  errorCode: z
    .string()
    .regex(/^[a-z_]+$/)
    .default('payment_method_declined'),
});

/** What a subscription app does: bills the next cycle of a contract, with the end that is asked for. */
export function addSubscriptionCalls(router: Router, state: ShopState): void {
  const { now, webhooks, world } = state;

  const toAnswer = (contract: ContractRecord) => ({
    id: contract.id,
    email: world.customers.get(contract.customerId)?.email ?? null,
    status: contract.status,
    lastPaymentStatus: contract.lastPaymentStatus,
    nextBillingDate: getNextBillingDate(contract, now()),
    orderIds: contract.orderIds,
  });

  router.get('/subscriptions', (ctx) => {
    ctx.body = world.subscriptions.list().map(toAnswer);
  });
  router.post('/subscriptions/:id/bill', async (ctx) => {
    const input = await parseOptionalBody(ctx, billSchema);
    if (!input) return;
    const id = `gid://shopify/SubscriptionContract/${toNumericId(String(ctx.params.id))}`;
    const contract = world.subscriptions.get(id);
    const customer = world.customers.get(contract?.customerId ?? '');
    const cycle = contract?.status === 'ACTIVE' ? getNextCycle(contract) : null;
    if (!contract || !customer || !cycle) {
      ctx.status = contract ? 409 : 404;
      ctx.body = { error: contract ? 'Nothing is billed on it now.' : 'No such contract.' };
      return;
    }
    const at = toDateTime(now());
    // What is sold out cannot be billed, whatever end was asked for.
    const isShort = input.outcome === 'success' && isOutOfStock(contract, world);
    const { errorCode, outcome } = isShort
      ? ({ errorCode: 'insufficient_inventory', outcome: 'failure' } as const)
      : input;
    const order = outcome === 'success' ? billCycle(contract, cycle, customer, at, world) : null;
    if (outcome === 'failure') failCycle(contract, errorCode, at);
    const attemptId = world.ids.take('SubscriptionBillingAttempt');
    const attempt: AttemptFacts = {
      id: attemptId,
      contractId: id,
      idempotencyKey: `${toNumericId(id)}-${cycle.cycleIndex}-${toNumericId(attemptId)}`,
      orderId: order?.id ?? null,
      errorCode,
    };
    const isOver = contract.status === 'EXPIRED';
    const happenings: Told[] = [
      ...(order ? listPlacedHappenings(order) : []),
      { topics: [`subscription_billing_attempts/${outcome}`] },
      ...(isOver ? [{ topics: ['subscription_contracts/expire'] }] : []),
    ];
    tellHappenings(webhooks, happenings, { at, customer, contract, attempt });
    ctx.body = {
      subscription: toAnswer(contract),
      cycleIndex: cycle.cycleIndex,
      orderId: attempt.orderId,
      topics: happenings.flatMap(({ topics }) => topics),
    };
  });
}
