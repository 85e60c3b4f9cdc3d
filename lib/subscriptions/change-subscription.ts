import 'server-only';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid } from '@/lib/shopify/gid';
import type { UserError } from '@/lib/shopify/user-errors';
import {
  CancelSubscriptionDocument,
  PauseSubscriptionDocument,
  ResumeSubscriptionDocument,
  SkipBillingCycleDocument,
  SubscriptionNowDocument,
  UnskipBillingCycleDocument,
} from './change.customer-account.generated';

/** What a shopper may ask of a subscription; `cycle` counts from 1. */
export type SubscriptionChange =
  | { readonly kind: 'pause' | 'resume' | 'cancel' }
  | { readonly kind: 'skip' | 'unskip'; readonly cycle: number };

/** A key under `subscriptions.problem`. */
export type ChangeProblem = 'gone' | 'hasEdits' | 'notNow';

/** Plain JSON. */
export type ChangeAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: ChangeProblem };

const done: ChangeAnswer = { ok: true };

/** What the form's button says, or null: a form of ours never says anything else. */
export function parseSubscriptionChange(dangerousForm: FormData): SubscriptionChange | null {
  const dangerousIntent = dangerousForm.get('intent');
  if (typeof dangerousIntent !== 'string') return null;
  const [, kind, cycle] =
    /^(pause|resume|cancel|skip|unskip)(?:-(\d{1,6}))?$/.exec(dangerousIntent) ?? [];
  if (kind === 'skip' || kind === 'unskip') {
    return cycle ? { kind, cycle: Number(cycle) } : null;
  }
  return kind === 'pause' || kind === 'resume' || kind === 'cancel' ? { kind } : null;
}

function toAnswer(payload: { readonly userErrors: readonly UserError[] } | null): ChangeAnswer {
  const [error] = payload?.userErrors ?? [{ message: 'no payload came' }];
  if (!error) return done;
  if (error.code === 'SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST') return { ok: false, problem: 'gone' };
  return { ok: false, problem: error.code === 'HAS_FUTURE_EDITS' ? 'hasEdits' : 'notNow' };
}

/**
 * Changes a subscription. Only inside a server action.
 * @throws {ShopifyError}
 */
export async function changeSubscription(
  dangerousId: string,
  change: SubscriptionChange,
): Promise<ChangeAnswer> {
  const id = toGid('SubscriptionContract', dangerousId);
  if (!id) return { ok: false, problem: 'gone' };
  switch (change.kind) {
    case 'pause':
      return toAnswer(
        (await customerAccount(PauseSubscriptionDocument, { id })).subscriptionContractPause,
      );
    case 'resume':
      return toAnswer(
        (await customerAccount(ResumeSubscriptionDocument, { id })).subscriptionContractActivate,
      );
    case 'cancel':
      return toAnswer(
        (await customerAccount(CancelSubscriptionDocument, { id })).subscriptionContractCancel,
      );
    case 'skip':
    case 'unskip': {
      const input = { contractId: id, selector: { index: change.cycle } };
      if (change.kind === 'skip') {
        const answer = await customerAccount(SkipBillingCycleDocument, { input });
        return toAnswer(answer.subscriptionBillingCycleSkip);
      }
      const answer = await customerAccount(UnskipBillingCycleDocument, { input });
      return toAnswer(answer.subscriptionBillingCycleUnskip);
    }
  }
}

const statusAfter = { pause: 'PAUSED', resume: 'ACTIVE', cancel: 'CANCELLED' } as const;

/**
 * Whether the shop shows the change: for one whose answer was lost, or that another tab made.
 * @throws {ShopifyError}
 */
export async function findChanged(
  dangerousId: string,
  change: SubscriptionChange,
): Promise<ChangeAnswer | undefined> {
  const id = toGid('SubscriptionContract', dangerousId);
  if (!id) return undefined;
  const { customer } = await customerAccount(SubscriptionNowDocument, { id });
  const found = customer.subscriptionContract;
  if (!found) return undefined;
  if (change.kind === 'skip' || change.kind === 'unskip') {
    const cycle = found.upcomingBillingCycles.nodes.find(
      ({ cycleIndex }) => cycleIndex === change.cycle,
    );
    return cycle?.skipped === (change.kind === 'skip') ? done : undefined;
  }
  return found.status === statusAfter[change.kind] ? done : undefined;
}
