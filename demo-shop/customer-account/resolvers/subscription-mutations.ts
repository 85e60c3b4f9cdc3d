import { toDateTime } from '../../world/seed/clock.ts';
import {
  type BillingCycle,
  findCycleAt,
  getCycle,
  hasFutureEdits,
  isUpcoming,
  lastCycleIndex,
} from '../../world/subscriptions/cycles.ts';
import type { ContractRecord, ContractStatus } from '../../world/subscriptions/records.ts';
import { skipMissedCycles } from '../../world/subscriptions/skip-missed.ts';
import type { CustomerAccountContext, FieldResolver, TypeResolvers } from '../context.ts';
import { toUserError } from './user-error.ts';

type Selector = { date?: string | null; index?: number | null };
type CycleInput = { billingCycleInput: { contractId: string; selector: Selector } };

/** Notes that a contract is not what it was: a new revision, a new time. */
export function touchContract(contract: ContractRecord, { now }: CustomerAccountContext): void {
  contract.revision += 1;
  contract.updatedAt = toDateTime(now());
}

/** The cycle a selector means: "by date or index", one of the two. */
function selectCycle(contract: ContractRecord, { date, index }: Selector): BillingCycle | null {
  if ((date == null) === (index == null)) return null;
  if (date != null) return findCycleAt(contract, new Date(date));
  const exists = index != null && index >= 1 && index <= lastCycleIndex(contract);
  return exists ? getCycle(contract, index) : null;
}

/** Skips a cycle or takes that back; only what is still to come of a contract that goes on. */
function setSkipped(skipped: boolean): FieldResolver<unknown> {
  return (_root, { billingCycleInput }: CycleInput, context) => {
    const { contractId, selector } = billingCycleInput;
    const fail = (field: string) => ({
      billingCycle: null,
      userErrors: [toUserError('INVALID', ['billingCycleInput', field], context)],
    });
    const { customerId, now, world } = context;
    const contract = world.subscriptions.find(customerId, contractId);
    if (contract?.status !== 'ACTIVE') return fail('contractId');
    const cycle = selectCycle(contract, selector);
    if (!cycle || cycle.skipped === skipped || !isUpcoming(cycle, now())) return fail('selector');
    const { cycleIndex } = cycle;
    const billingDate = contract.changes.get(cycleIndex)?.billingDate ?? null;
    contract.changes.set(cycleIndex, { skipped, billingDate });
    touchContract(contract, context);
    return { billingCycle: getCycle(contract, cycleIndex), userErrors: [] };
  };
}

/** Brings a contract to a status from one of those that lead there. */
function setStatus(
  status: ContractStatus,
  from: readonly ContractStatus[],
): FieldResolver<unknown> {
  return (_root, args: { subscriptionContractId: string }, context) => {
    const { customerId, now, world } = context;
    const contract = world.subscriptions.find(customerId, args.subscriptionContractId);
    const fail = (
      code: 'HAS_FUTURE_EDITS' | 'INVALID' | 'SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST',
    ) => ({
      contract: null,
      userErrors: [toUserError(code, ['subscriptionContractId'], context)],
    });
    if (!contract) return fail('SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST');
    if (!from.includes(contract.status)) return fail('INVALID');
    if (contract.status !== status) {
      if (hasFutureEdits(contract, now())) return fail('HAS_FUTURE_EDITS');
      if (contract.status === 'PAUSED' && status === 'ACTIVE') skipMissedCycles(contract, now());
      contract.status = status;
      touchContract(contract, context);
    }
    return { contract, userErrors: [] };
  };
}

export const subscriptionMutations: TypeResolvers<unknown> = {
  subscriptionBillingCycleSkip: setSkipped(true),
  subscriptionBillingCycleUnskip: setSkipped(false),
  // "Contract status must be either active, paused, or failed."
  subscriptionContractActivate: setStatus('ACTIVE', ['ACTIVE', 'FAILED', 'PAUSED']),
  subscriptionContractCancel: setStatus('CANCELLED', ['ACTIVE', 'FAILED', 'PAUSED']),
  subscriptionContractPause: setStatus('PAUSED', ['ACTIVE', 'PAUSED']),
};
