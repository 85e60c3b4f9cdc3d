/** Longer ones are a paste by mistake; the shop need not read them. */
export const maxTermsLength = 120;

/** What somebody typed into the search field: one line, without the spaces around it. */
export function parseTerms(dangerousTerms: unknown): string {
  if (typeof dangerousTerms !== 'string') return '';
  return dangerousTerms.replace(/\s+/g, ' ').trim().slice(0, maxTermsLength).trim();
}

/**
 * Words as such, not as search syntax (shopify.dev, "Shopify API search syntax"): nobody who types `tea: -mint`
 * means fields and negations, and a query that cannot be read finds nothing.
 * @returns empty when there is no word in it
 */
export function toPlainQuery(terms: string): string {
  const words = terms.replace(/[^\p{L}\p{N}\p{M}_.&/+-]+/gu, ' ').split(' ');
  const meant = words.map((word) => word.replace(/^[-+.&/]+/, '')).filter(Boolean);
  // Single words of the syntax, when they stand alone and in capitals.
  return meant.map((word) => (/^(AND|OR|NOT)$/.test(word) ? word.toLowerCase() : word)).join(' ');
}
