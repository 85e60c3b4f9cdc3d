import 'server-only';

/**
 * Shopify's own name for a request, which its support asks for (`x-request-id`). Null for anything that is not
 * plainly a name.
 */
export function toShopRequestId(from: Pick<Headers, 'get'>): string | null {
  const dangerousId = from.get('x-request-id');
  return dangerousId && /^[\w-]{1,80}$/.test(dangerousId) ? dangerousId : null;
}
