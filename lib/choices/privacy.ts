/** What a shop may use data for, as Shopify tells them apart (`VisitorConsent` of the Storefront API). */
export const purposes = ['analytics', 'marketing', 'preferences', 'saleOfData'] as const;

export type Purpose = (typeof purposes)[number];

/** A yes or a no for each purpose. */
export type VisitorConsent = Readonly<Record<Purpose, boolean>>;

/** Holds what somebody agreed to; without it, nothing. */
export const PRIVACY_COOKIE = 'foyer_privacy';

/** What "Global Privacy Control" refuses: sale and sharing, advertising among it (W3C GPC §3). */
export const refusedByGpc: ReadonlySet<Purpose> = new Set<Purpose>(['marketing', 'saleOfData']);

const toConsent = (isGiven: (purpose: Purpose) => boolean): VisitorConsent => ({
  analytics: isGiven('analytics'),
  marketing: isGiven('marketing'),
  preferences: isGiven('preferences'),
  saleOfData: isGiven('saleOfData'),
});

/** What a cookie holds: the purposes agreed to, or `none`. */
export function toPrivacyCookie(consent: VisitorConsent): string {
  return purposes.filter((purpose) => consent[purpose]).join('.') || 'none';
}

/**
 * What somebody agreed to: only a purpose that is named counts as a yes, and a browser that refuses for them comes
 * first.
 */
export function parsePrivacyCookie(
  dangerousCookie: string | undefined,
  { hasGpc = false } = {},
): VisitorConsent {
  const named = new Set((dangerousCookie ?? '').split('.'));
  return toConsent((purpose) => named.has(purpose) && !(hasGpc && refusedByGpc.has(purpose)));
}

/** The boxes that were ticked; one that is missing is a no. */
export const parsePrivacyForm = (dangerousForm: FormData): VisitorConsent =>
  toConsent((purpose) => dangerousForm.get(purpose) === 'on');
