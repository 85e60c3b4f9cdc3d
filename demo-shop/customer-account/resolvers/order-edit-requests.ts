import { GraphQLError, type GraphQLResolveInfo, getDirectiveValues } from 'graphql';
import { checkRemovals, type Removal } from '../../world/order-edits/check-removals.ts';
import { resolveEdit } from '../../world/order-edits/resolve.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { shareOfLine } from '../../world/order-share.ts';
import { sum } from '../../world/order-totals.ts';
import type { EditRequestRecord } from '../../world/return-records.ts';
import { toDateTime } from '../../world/seed/clock.ts';
import { type ConnectionArgs, toListConnection } from '../connection.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { toEditInOrder } from './order-edits.ts';
import { toLineInOrder, toOrderMoneyBag } from './order-view.ts';
import { isInReach } from './own-orders.ts';
import { requireCustomer } from './require-customer.ts';
import { toCodedError } from './user-error.ts';

type Changes = { orderId: string; lineItems: { removals: Removal[] } };

function findOrder(id: string, context: CustomerAccountContext): OrderRecord | null {
  const { orders } = requireCustomer(context);
  return orders.find((order) => order.id === id && isInReach(order, context)) ?? null;
}

/** The field has no userErrors: a refusal can only be a top-level error. */
function toCalculation(order: OrderRecord, removals: readonly Removal[]) {
  const [issue] = checkRemovals(order, removals);
  if (issue) {
    const path = ['input', 'lineItems', 'removals', ...issue.path].join('.');
    const extensions = { code: 'BAD_USER_INPUT' };
    throw new GraphQLError(`${path} is refused: ${issue.code}`, { extensions });
  }
  const parts = removals.flatMap(({ lineItemId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineItemId);
    return line ? [{ line, quantity, share: shareOfLine(order, line, quantity) }] : [];
  });
  const bag = (pick: (share: (typeof parts)[number]['share']) => number) =>
    toOrderMoneyBag(order, sum(parts.map(({ share }) => pick(share))));
  const beforeOrderDiscounts = bag(({ gross, lineDiscount }) => gross - lineDiscount);
  return {
    financialSummary: {
      editOrderLevelDiscountSubtotalSet: bag(({ orderDiscount }) => orderDiscount),
      editSubtotalBeforeTargetAllDiscountsSet: beforeOrderDiscounts,
      editSubtotalSet: beforeOrderDiscounts,
      editSubtotalWithCartDiscountSet: bag(({ net }) => net),
      editTotalSet: bag(({ net, tax }) => net + (order.taxesIncluded ? 0 : tax)),
      editTotalTaxSet: bag(({ tax }) => tax),
    },
    lineItems: {
      removals: (args: ConnectionArgs) =>
        toListConnection(
          parts.map(({ line, quantity, share }) => ({
            lineItem: toLineInOrder(order, line),
            quantity,
            subtotalSet: toOrderMoneyBag(order, share.gross - share.lineDiscount),
            totalTaxSet: toOrderMoneyBag(order, share.tax),
          })),
          args,
        ),
    },
  };
}

/** The key of `@idempotent` on this call; "cannot be an empty string or whitespace only". */
function getKey({ fieldNodes, schema, variableValues }: GraphQLResolveInfo): string | null {
  const directive = schema.getDirective('idempotent');
  const [node] = fieldNodes;
  const values = directive && node && getDirectiveValues(directive, node, variableValues);
  if (!values) return null;
  const key = String(values.key);
  if (key.trim()) return key;
  const extensions = { code: 'BAD_REQUEST' };
  throw new GraphQLError('The idempotency key cannot be blank.', { extensions });
}

function findRepeated(key: string | null, context: CustomerAccountContext) {
  if (key === null) return null;
  for (const order of requireCustomer(context).orders) {
    const request = order.editRequests.find((each) => each.key === key);
    if (request) return toEditInOrder(order, request);
  }
  return null;
}

function createRequest(
  order: OrderRecord,
  removals: readonly Removal[],
  key: string | null,
  { now, selfServe, world }: CustomerAccountContext,
): EditRequestRecord {
  const at = toDateTime(now());
  const request: EditRequestRecord = {
    id: world.ids.take('RequestedOrderEdit'),
    status: 'REQUESTED',
    createdAt: at,
    lines: removals.map(({ lineItemId, quantity }) => ({ lineId: lineItemId, quantity })),
    key,
  };
  order.editRequests.push(request);
  order.updatedAt = at;
  if (selfServe.orderEdits === 'resolve') {
    world.stock.restock(order, () => resolveEdit(order, request, at, world.ids));
  }
  return request;
}

export const orderEditQueries: TypeResolvers<unknown> = {
  requestedOrderEditCalculate: (_root, { input }: { input: Changes }, context) => {
    const order = findOrder(input.orderId, context);
    return order && toCalculation(order, input.lineItems.removals);
  },
};

export const orderEditMutations: TypeResolvers<unknown> = {
  orderRequestEdit: (_root, { lineItems, orderId }: Changes, context, info) => {
    const key = getKey(info);
    const repeated = findRepeated(key, context);
    if (repeated) return { requestedOrderEdit: repeated, userErrors: [] };
    const order = findOrder(orderId, context);
    const refuse = (userErrors: unknown[]) => ({ requestedOrderEdit: null, userErrors });
    if (!order) {
      return refuse([toCodedError('NOT_FOUND', 'ORDER_NOT_FOUND', ['orderId'], context)]);
    }
    const issues = checkRemovals(order, lineItems.removals);
    if (issues.length > 0) {
      return refuse(
        issues.map(({ code, message, path }) =>
          toCodedError(code, message, ['lineItems', 'removals', ...path], context),
        ),
      );
    }
    const request = createRequest(order, lineItems.removals, key, context);
    return { requestedOrderEdit: toEditInOrder(order, request), userErrors: [] };
  },
};
