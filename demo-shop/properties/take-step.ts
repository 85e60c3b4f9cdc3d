import { type GraphQLSchema, parse } from 'graphql';
import { expect } from 'vitest';
import type { CustomerAccountContext } from '../customer-account/context.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { advance, advanceTo } from '../world/progress/advance.ts';
import { listUnsent } from '../world/progress/quantities.ts';
import { ship } from '../world/progress/ship.ts';
import { canTake } from '../world/progress/steps.ts';
import { decideReturn } from '../world/returns/decide.ts';
import { reasonByHandle } from '../world/returns/reasons.ts';
import { toDateTime } from '../world/seed/clock.ts';
import type { Step } from './any-order.ts';
import { type OrderFacts, run, type Units } from './order-facts.ts';

type UserErrors = { userErrors: { code: string; message: string }[] };

const RETURN = parse(`mutation ($id: ID!, $lines: [RequestedLineItemInput!]!) {
  outcome: orderRequestReturn(orderId: $id, requestedLineItems: $lines) { userErrors { code message } }
}`);
const EDIT = parse(`mutation ($id: ID!, $lines: [RequestedOrderEditLineItemRemovalInput!]!) {
  outcome: orderRequestEdit(orderId: $id, lineItems: { removals: $lines }) { userErrors { code message } }
}`);

/** As many units of each line as its share asks for; lines without any are left out. */
function pick(units: readonly Units[], { shares }: Step) {
  return units.flatMap(({ lineItem, quantity }, index) => {
    const wanted = Math.ceil(quantity * (shares[index % shares.length] ?? 0));
    return wanted > 0 ? [{ lineItemId: lineItem.id, quantity: wanted }] : [];
  });
}

/** Does it, where it is possible now. */
export async function takeStep(
  schema: GraphQLSchema,
  order: OrderRecord,
  step: Step,
  facts: OrderFacts,
  context: CustomerAccountContext,
): Promise<void> {
  const { ids } = context.world;
  const at = toDateTime(context.now());
  /** What the order itself offers is never refused. */
  async function ask(document: typeof RETURN, lines: unknown[]) {
    if (lines.length === 0) return;
    const variables = { id: order.id, lines };
    const { outcome } = await run<{ outcome: UserErrors }>(schema, document, variables, context);
    expect(outcome.userErrors).toEqual([]);
  }
  switch (step.kind) {
    case 'advance':
      advance(order, at, ids);
      return;
    case 'decide':
      for (const returned of order.returns) {
        decideReturn(order, returned, step.decision, { reason: 'OTHER', note: '' }, at);
      }
      return;
    case 'pay':
      advanceTo(order, 'paid', at, ids);
      return;
    case 'refund':
      advanceTo(order, 'refunded', at, ids);
      return;
    case 'ship': {
      const unsent = listUnsent(order).map(({ lineId, quantity }) => ({
        lineItem: { id: lineId },
        quantity,
      }));
      const parts = pick(unsent, step).map(({ lineItemId: lineId, quantity }) => ({
        lineId,
        quantity,
      }));
      if (parts.length > 0 && canTake(order, 'shipped')) ship(order, at, ids, parts);
      return;
    }
    case 'edit':
      return ask(EDIT, pick(facts.requestedEditInformation.editableLineItems.nodes, step));
    case 'return': {
      const returnReasonDefinitionId = reasonByHandle('changed-my-mind').id;
      const lines = pick(facts.returnInformation.returnableLineItems.nodes, step);
      return ask(
        RETURN,
        lines.map((line) => ({ ...line, returnReasonDefinitionId })),
      );
    }
  }
}
