import { toNumericId } from '../../customer-account/connection.ts';
import { type Payload, toIds } from './rest.ts';

export const attemptOutcomes = ['success', 'failure', 'challenged'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** A try to bill one cycle of a subscription contract. */
export type AttemptFacts = {
  /** `gid://shopify/SubscriptionBillingAttempt/…` */
  id: string;
  contractId: string;
  idempotencyKey: string;
  /** What a success made. */
  orderId: string | null;
  /** A `SubscriptionBillingAttemptErrorCode`, written small. */
  errorCode: string;
};

/** "payment_method_declined" as a sentence. */
function toMessage(errorCode: string): string {
  const words = errorCode.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/**
 * `subscription_billing_attempts/*`. Recorded failures have no order; a challenged one waits for the buyer
 * and has neither order nor error.
 */
export function toAttemptPayload(attempt: AttemptFacts, outcome: AttemptOutcome): Payload {
  const { contractId, errorCode } = attempt;
  const orderId = outcome === 'success' ? attempt.orderId : null;
  const failed = outcome === 'failure';
  return {
    ...toIds(attempt.id),
    idempotency_key: attempt.idempotencyKey,
    order_id: orderId && toNumericId(orderId),
    admin_graphql_api_order_id: orderId,
    subscription_contract_id: toNumericId(contractId),
    admin_graphql_api_subscription_contract_id: contractId,
    ready: true,
    error_message: failed ? toMessage(errorCode) : null,
    error_code: failed ? errorCode : null,
  };
}
