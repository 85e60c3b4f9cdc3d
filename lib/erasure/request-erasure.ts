import 'server-only';
import { adminApi, getOwnCustomerId } from '@/lib/admin';
import { log } from '@/lib/log';
import type { UserError } from '@/lib/shopify/user-errors';
import { CancelErasureDocument, RequestErasureDocument } from './erasure.admin.generated';

/** Why the shop does not do it: nothing waits to be called off, or somebody else asked for it, or it just won't. */
export type ErasureProblem = 'notWaiting' | 'notOurs' | 'refused';

export type ErasureOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: ErasureProblem };

const problemOfCode: Readonly<Record<string, ErasureProblem>> = {
  NOT_BEING_ERASED: 'notWaiting',
  UNAUTHORIZED_CANCELLATION: 'notOurs',
};

function toOutcome(
  operation: string,
  payload: { readonly userErrors: readonly UserError[] } | null,
): ErasureOutcome {
  const error = payload?.userErrors[0];
  if (payload && !error) return { ok: true };
  const code = error?.code ?? 'NO_ANSWER';
  log().warn({ event: 'erasure.refused', operation, reason: code }, 'the shop erases nothing');
  return { ok: false, problem: problemOfCode[code] ?? 'refused' };
}

/**
 * Asks the shop to erase whoever is signed in (Admin API, `customerRequestDataErasure`). Asking again changes nothing.
 * Only inside a server action, after the person has proved who they are.
 * @throws {ShopifyError}
 */
export async function requestErasure(): Promise<ErasureOutcome> {
  const customerId = await getOwnCustomerId();
  const answer = await adminApi(RequestErasureDocument, { customerId });
  const outcome = toOutcome('RequestErasure', answer.customerRequestDataErasure);
  if (outcome.ok) log().info({ event: 'erasure.requested' }, 'a customer asked to be erased');
  return outcome;
}

/**
 * Calls it off while the shop waits (Admin API, `customerCancelDataErasure`).
 * Only inside a server action.
 * @throws {ShopifyError}
 */
export async function cancelErasure(): Promise<ErasureOutcome> {
  const customerId = await getOwnCustomerId();
  const answer = await adminApi(CancelErasureDocument, { customerId });
  const outcome = toOutcome('CancelErasure', answer.customerCancelDataErasure);
  if (outcome.ok) log().info({ event: 'erasure.cancelled' }, 'an erasure was called off');
  return outcome;
}
