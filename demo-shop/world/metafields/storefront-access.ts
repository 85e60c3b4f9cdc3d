import type { MetafieldOwner } from './definitions.ts';

/**
 * Admin API, `MetafieldDefinition.access.storefront`: PUBLIC_READ for these, NONE for all else. It has
 * nothing to do with what the customer's own account may show.
 */
const PUBLIC_READ: ReadonlySet<string> = new Set([
  'COMPANY custom.cost_centre',
  'COMPANY_LOCATION custom.dock_opens_at',
  'CUSTOMER custom.roast',
  'CUSTOMER custom.shelves',
  'CUSTOMER loyalty.points',
]);

export function isInStorefront(owner: MetafieldOwner, namespace: string, key: string): boolean {
  return PUBLIC_READ.has(`${owner} ${namespace}.${key}`);
}
