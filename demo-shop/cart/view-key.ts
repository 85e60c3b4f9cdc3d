import { createHash } from 'node:crypto';
import type { CartLineRecord } from './cart-records.ts';

/** What Liquid shows as a line's key: the variant's number and a hash that is the line's own. */
export function toViewKey(line: Pick<CartLineRecord, 'id' | 'variantId'>): string {
  const hash = createHash('md5').update(line.id).digest('hex');
  return `${line.variantId.slice(line.variantId.lastIndexOf('/') + 1)}:${hash}`;
}
