import { GraphQLError } from 'graphql';
import type { OrderRecord } from '../../world/order-records.ts';
import type { ReturnRecord } from '../../world/return-records.ts';
import { calculateReturn, type ReturnCalculation } from '../../world/returns/calculate.ts';
import {
  checkReturnRequest,
  type RequestedLine,
  toReturnLineRecord,
} from '../../world/returns/check-request.ts';
import { lineReturnability } from '../../world/returns/returnable.ts';
import { toDateTime } from '../../world/seed/clock.ts';
import { type ConnectionArgs, toListConnection } from '../connection.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { defineType } from './define.ts';
import { type InOrder, toLineInOrder, toOrderMoneyBag } from './order-view.ts';
import { isInReach } from './own-orders.ts';
import { requireCustomer } from './require-customer.ts';
import { toCodedError, toUnavailable } from './user-error.ts';

type CalculateInput = {
  orderId: string;
  returnLineItems: { lineItemId: string; quantity: number }[];
};
type Calculated = InOrder<{ calculation: ReturnCalculation }>;

/** The field has no userErrors: a refusal can only be a top-level error. */
function badInput(message: string, path: string): GraphQLError {
  return new GraphQLError(`${path}: ${message}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function findOwnOrder(id: string, context: CustomerAccountContext): OrderRecord | undefined {
  const { orders } = requireCustomer(context);
  return orders.find((order) => order.id === id && isInReach(order, context));
}

export const returnQueries: TypeResolvers<unknown> = {
  returnCalculate: (_root, { input }: { input: CalculateInput }, context): Calculated | null => {
    if (!context.selfServe.returns) {
      const extensions = { code: 'ACCESS_DENIED' };
      throw new GraphQLError('Self-serve returns are not enabled on this shop.', { extensions });
    }
    const order = findOwnOrder(input.orderId, context);
    if (!order) return null;
    const units = input.returnLineItems.map(({ lineItemId, quantity }, index) => {
      const path = `input.returnLineItems.${index}`;
      const line = order.lines.find(({ id }) => id === lineItemId);
      if (!line) throw badInput('is not part of the order', `${path}.lineItemId`);
      if (quantity < 1) throw badInput('must be at least 1', `${path}.quantity`);
      const { returnable } = lineReturnability(order, line, context.now());
      if (quantity > returnable) throw badInput(`cannot exceed ${returnable}`, `${path}.quantity`);
      return { line, quantity };
    });
    if (new Set(units.map(({ line }) => line)).size < units.length) {
      throw badInput('names a line twice', 'input.returnLineItems');
    }
    return { order, calculation: calculateReturn(order, units) };
  },
};

function createReturn(
  order: OrderRecord,
  lines: readonly RequestedLine[],
  { now, world }: CustomerAccountContext,
): ReturnRecord {
  const at = toDateTime(now());
  const record: ReturnRecord = {
    id: world.ids.take('Return'),
    name: `${order.name}-R${order.returns.length + 1}`,
    status: 'REQUESTED',
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    lines: lines.map((line) => toReturnLineRecord(line, world.ids.take('ReturnLineItem'))),
    exchanges: [],
    deliveries: [],
    decline: null,
  };
  order.returns.push(record);
  order.updatedAt = at;
  return record;
}

export const returnMutations: TypeResolvers<unknown> = {
  orderRequestReturn: (
    _root,
    args: { orderId: string; requestedLineItems: RequestedLine[] },
    context,
  ) => {
    const refuse = (userErrors: unknown[]) => ({ return: null, userErrors });
    if (!context.selfServe.returns) {
      return refuse([toUnavailable('FEATURE_NOT_ENABLED', ['orderId'], context)]);
    }
    const order = findOwnOrder(args.orderId, context);
    if (!order) {
      return refuse([toCodedError('NOT_FOUND', 'ORDER_NOT_FOUND', ['orderId'], context)]);
    }
    const issues = checkReturnRequest(order, args.requestedLineItems, context.now());
    if (issues.length > 0) {
      return refuse(
        issues.map(({ code, field, message }) => toCodedError(code, message, field, context)),
      );
    }
    const record = createReturn(order, args.requestedLineItems, context);
    return { return: { id: record.id, order, record }, userErrors: [] };
  },
};

export const returnRequestResolvers = {
  CalculatedReturn: defineType<Calculated>({
    financialSummary: ({ calculation, order }) => ({
      restockingFeeSubtotalSet: toOrderMoneyBag(order, calculation.restockingFee),
      returnShippingFeeSubtotalSet: toOrderMoneyBag(order, calculation.shippingFee),
      returnSubtotalSet: toOrderMoneyBag(order, calculation.subtotal),
      returnSubtotalWithCartDiscountSet: toOrderMoneyBag(
        order,
        calculation.subtotalWithCartDiscount,
      ),
      returnTotalSet: toOrderMoneyBag(order, calculation.total),
      returnTotalTaxSet: toOrderMoneyBag(order, calculation.tax),
    }),
    returnLineItems: ({ calculation, order }, args: ConnectionArgs) =>
      toListConnection(
        calculation.lines.map(({ line, quantity, share }) => ({
          lineItem: toLineInOrder(order, line),
          quantity,
          subtotalSet: toOrderMoneyBag(order, share.gross - share.lineDiscount),
          totalTaxSet: toOrderMoneyBag(order, share.tax),
        })),
        args,
      ),
  }),
};
