import { type GraphQLResolveInfo, getDirectiveValues } from 'graphql';

type VisitorConsent = Readonly<Record<string, boolean | null | undefined>>;

const PURPOSES = ['analytics', 'marketing', 'preferences', 'saleOfData'] as const;

/**
 * `_cs` of a checkout's address: what the visitor agreed to, or null where the call said nothing of it. How Shopify
 * writes the value is not documented; here it is a list of yes and no.
 * https://shopify.dev/changelog/incontext-directive-supports-visitor-consent-for-privacy-compliant-checkouts
 */
export function toConsentParameter(info: GraphQLResolveInfo): string | null {
  const directive = info.schema.getDirective('inContext');
  const values = directive && getDirectiveValues(directive, info.operation, info.variableValues);
  const consent = values?.visitorConsent as VisitorConsent | null | undefined;
  if (!consent) return null;
  const said = PURPOSES.filter((purpose) => typeof consent[purpose] === 'boolean');
  return said.map((purpose) => `${purpose}:${consent[purpose] ? 'yes' : 'no'}`).join(',') || null;
}
