/**
 * What things cost. Two pages of Shopify's documentation differ, and neither is what Shopify charges:
 *
 * - `measured`: what real answers of 2025 show. A connection costs 2 and its children times `2 ln(size)`,
 *   rounded down, where the limits page says "sized by first and last"; amounts of money are free; a
 *   mutation costs ten, whatever it returns. Shopify's engineers confirm the logarithm
 *   (community.shopify.dev, "How to calculate GraphQL cost estimates", "Unexpectedly low GraphQL query
 *   cost"); the numbers are from there and from the audit in github.com/microsoft/BCApps/pull/5926, and a
 *   test names each. With the two others, Hydrogen's own order page would be refused.
 * - `objects`: the limits page to the letter (scalar 0, object 1, a connection as often as its size).
 * - `fields`: the one sentence of the Customer Account API's own page (most fields 1, mutations 10).
 */
export type CostRules = 'fields' | 'measured' | 'objects';

export const mutationCost = 10;

/** Connections are counted through their nodes: edges and `pageInfo` cost nothing. */
const isWrapper = (name: string) => /(Connection|Edge)$|^PageInfo$/.test(name);

/** What an object of this type costs by itself. */
export function getObjectCost(typeName: string, rules: CostRules): number {
  if (rules === 'measured' && typeName.endsWith('Connection')) return 2;
  if (rules === 'measured' && /^Money(V2|Bag)$/.test(typeName)) return 0;
  return isWrapper(typeName) ? 0 : 1;
}

/** How often the children of a connection count that asks for, or brings, so many. */
export function getSizeFactor(size: number, rules: CostRules): number {
  if (rules !== 'measured' || size < 1) return size;
  return Math.max(1, Math.floor(2 * Math.log(size)));
}
