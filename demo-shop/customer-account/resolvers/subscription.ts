import { toMoney } from '../../world/money.ts';
import {
  type BillingCycle,
  getNextBillingDate,
  listUpcomingCycles,
} from '../../world/subscriptions/cycles.ts';
import type {
  AnchorRecord,
  BillingPolicyRecord,
  ContractRecord,
  PolicyRecord,
} from '../../world/subscriptions/records.ts';
import { type ConnectionArgs, toConnection, toIdConnection } from '../connection.ts';
import type { TypeResolvers } from '../context.ts';
import { defineType } from './define.ts';
import { toDeliveryMethod } from './subscription-delivery.ts';
import {
  subscriptionLineResolvers,
  toDiscountInContract,
  toLineInContract,
} from './subscription-line.ts';

const exactly = (count: number) => ({ count, precision: 'EXACT' });

const ANCHOR_TYPES = {
  MONTHDAY: 'SubscriptionMonthDayAnchor',
  WEEKDAY: 'SubscriptionWeekDayAnchor',
  YEARDAY: 'SubscriptionYearDayAnchor',
} as const;

const toAnchor = (anchor: AnchorRecord) => ({ ...anchor, __typename: ANCHOR_TYPES[anchor.type] });

const policyFields: TypeResolvers<PolicyRecord> = {
  anchors: ({ anchors }) => anchors.map(toAnchor),
  intervalCount: ({ intervalCount }) => exactly(intervalCount),
};

type CycleSort = 'CYCLE_END_AT' | 'CYCLE_INDEX' | 'ID';

function toCycleConnection(
  cycles: readonly BillingCycle[],
  args: ConnectionArgs & { sortKey?: CycleSort | null },
) {
  const byEnd = args.sortKey === 'CYCLE_END_AT';
  return toConnection(cycles, args, {
    sort: args.sortKey ?? 'CYCLE_INDEX',
    idOf: ({ cycleIndex }) => String(cycleIndex),
    sortValueOf: ({ cycleEndAt, cycleIndex }) => (byEnd ? cycleEndAt : cycleIndex),
  });
}

export const subscriptionResolvers = {
  ...subscriptionLineResolvers,
  SubscriptionBillingPolicy: defineType<BillingPolicyRecord>(policyFields),
  SubscriptionDeliveryPolicy: defineType<PolicyRecord>(policyFields),
  SubscriptionContract: defineType<ContractRecord>({
    billingPolicy: ({ billing }) => billing,
    customAttributes: ({ attributes }) => attributes,
    deliveryMethod: (contract, _args, context) => toDeliveryMethod(contract, context),
    deliveryPolicy: ({ delivery }) => delivery,
    deliveryPrice: ({ currencyCode, deliveryPrice }) => toMoney(deliveryPrice, currencyCode),
    discounts: (contract, args: ConnectionArgs) =>
      toIdConnection(
        contract.discounts.map((discount) => toDiscountInContract(contract, discount)),
        args,
      ),
    lastBillingAttemptErrorType: ({ lastBillingErrorType }) => lastBillingErrorType,
    lines: (contract, args: ConnectionArgs) =>
      toIdConnection(
        contract.lines.map((line) => toLineInContract(contract, line)),
        args,
      ),
    linesCount: ({ lines }) => exactly(lines.length),
    nextBillingDate: (contract, _args, { now }) => getNextBillingDate(contract, now()),
    orders: ({ customerId, orderIds }, args: ConnectionArgs, { world }) =>
      toIdConnection(
        (world.customers.get(customerId)?.orders ?? []).filter(({ id }) => orderIds.includes(id)),
        args,
      ),
    originOrder: ({ customerId, orderIds }, _args, { world }) =>
      world.customers.get(customerId)?.orders.find(({ id }) => id === orderIds[0]) ?? null,
    revisionId: ({ revision }) => String(revision),
    upcomingBillingCycles: (
      contract,
      args: ConnectionArgs & { sortKey?: CycleSort | null },
      { now },
    ) => toCycleConnection(listUpcomingCycles(contract, now()), args),
  }),
};
