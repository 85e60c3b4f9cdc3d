import 'server-only';
import { cookies, headers } from 'next/headers';
import { PRIVACY_COOKIE, parsePrivacyCookie, type VisitorConsent } from './privacy';

/** Whether the browser says no for whoever uses it: `Sec-GPC: 1`, and nothing else (W3C GPC §3.1). */
export async function hasGlobalPrivacyControl(): Promise<boolean> {
  return (await headers()).get('sec-gpc') === '1';
}

/** What whoever asks now agreed to, for `@inContext(visitorConsent:)`: a no to everything until they say yes. */
export async function getVisitorConsent(): Promise<VisitorConsent> {
  const [store, hasGpc] = await Promise.all([cookies(), hasGlobalPrivacyControl()]);
  return parsePrivacyCookie(store.get(PRIVACY_COOKIE)?.value, { hasGpc });
}
