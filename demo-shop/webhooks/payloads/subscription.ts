import { toNumericId } from '../../customer-account/connection.ts';
import { type Payload, toIds } from './rest.ts';

type Policy = { interval: string; intervalCount: number };

/** As much of a subscription contract as its webhooks tell. */
export type ContractFacts = {
  id: string;
  customerId: string;
  status: string;
  currencyCode: string;
  revision: number;
  /** Oldest first: the contract began with the first one. */
  orderIds: readonly string[];
  billing: Policy & { minCycles: number | null; maxCycles: number | null };
  delivery: Policy;
};

export type CycleFacts = {
  cycleIndex: number;
  cycleStartAt: string;
  cycleEndAt: string;
  billingAttemptExpectedDate: string;
  skipped: boolean;
};

const toPolicy = ({ interval, intervalCount }: Policy) => ({
  interval: interval.toLowerCase(),
  interval_count: intervalCount,
});

/** `subscription_contracts/*`. */
export function toContractPayload(contract: ContractFacts): Payload {
  const { billing, customerId, delivery } = contract;
  return {
    ...toIds(contract.id),
    billing_policy: {
      ...toPolicy(billing),
      min_cycles: billing.minCycles,
      max_cycles: billing.maxCycles,
    },
    currency_code: contract.currencyCode,
    customer_id: toNumericId(customerId),
    admin_graphql_api_customer_id: customerId,
    delivery_policy: toPolicy(delivery),
    status: contract.status.toLowerCase(),
    admin_graphql_api_origin_order_id: contract.orderIds[0] ?? null,
    origin_order_id: contract.orderIds[0] ? toNumericId(contract.orderIds[0]) : null,
    revision_id: String(contract.revision),
  };
}

/** `subscription_billing_cycles/skip` and `unskip`. */
export function toCyclePayload(contract: ContractFacts, cycle: CycleFacts): Payload {
  return {
    subscription_contract_id: toNumericId(contract.id),
    cycle_start_at: cycle.cycleStartAt,
    cycle_end_at: cycle.cycleEndAt,
    cycle_index: cycle.cycleIndex,
    contract_edit: null,
    billing_attempt_expected_date: cycle.billingAttemptExpectedDate,
    skipped: cycle.skipped,
    // Skipping counts as an edit, and so does taking that back.
    edited: true,
  };
}
