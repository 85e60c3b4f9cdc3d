/**
 * A marketing consent as we explain it; one union for Shopify's `EmailMarketingState` and
 * `MarketingConsentState`, which spell "never asked for it" differently.
 */
export const consentStates = [
  'subscribed',
  'pending',
  'unsubscribed',
  'never',
  'invalid',
  'redacted',
  'unknown',
] as const;
export type ConsentState = (typeof consentStates)[number];

const states: Readonly<Record<string, ConsentState>> = {
  SUBSCRIBED: 'subscribed',
  PENDING: 'pending',
  UNSUBSCRIBED: 'unsubscribed',
  NOT_SUBSCRIBED: 'never',
  NEVER_SUBSCRIBED: 'never',
  INVALID: 'invalid',
  REDACTED: 'redacted',
};

/** A state that Shopify invents after our schema was printed becomes `unknown`, never a crash. */
export function toConsentState(shopifyState: string): ConsentState {
  return Object.hasOwn(states, shopifyState) ? (states[shopifyState] ?? 'unknown') : 'unknown';
}

/** On, as a switch shows it. Pending counts: the shopper has asked for it and can still step back. */
export function isOn(state: ConsentState): boolean {
  return state === 'subscribed' || state === 'pending';
}

/** Erased or undeliverable: asking the shop for a change would only fail. */
export function isSwitchable(state: ConsentState): boolean {
  return state !== 'redacted' && state !== 'invalid';
}
