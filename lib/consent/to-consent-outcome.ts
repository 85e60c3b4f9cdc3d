import type { UserError } from '@/lib/shopify/user-errors';
import { type ConsentState, toConsentState } from './consent-state';

export type ConsentProblem = 'noEmail' | 'noPhone' | 'refused' | 'unconfirmed';

export type ConsentOutcome =
  | { readonly ok: true; readonly state: ConsentState }
  | { readonly ok: false; readonly problem: ConsentProblem };

const problemOfCode: Readonly<Record<string, ConsentProblem>> = {
  EMAIL_ADDRESS_NOT_FOUND: 'noEmail',
  PHONE_NUMBER_REQUIRED: 'noPhone',
};

/**
 * What came of a change of consent. Subscribing is not idempotent at Shopify: a second tab, or a replay
 * after a lost answer, is told CUSTOMER_ALREADY_SUBSCRIBED, which is just what the shopper wanted.
 * @param shopifyState the state the payload carries, if it carries one
 */
export function toConsentOutcome(
  userErrors: readonly UserError[] | undefined,
  shopifyState: string | undefined,
): ConsentOutcome {
  const error = userErrors?.find(({ code }) => code !== 'CUSTOMER_ALREADY_SUBSCRIBED');
  if (error) return { ok: false, problem: problemOfCode[error.code ?? ''] ?? 'refused' };
  if (userErrors?.length) return { ok: true, state: 'subscribed' };
  if (shopifyState) return { ok: true, state: toConsentState(shopifyState) };
  // Without objections the change was made; into what, the shop could not say (ACCESS_DENIED on the address).
  return { ok: false, problem: userErrors ? 'unconfirmed' : 'refused' };
}
