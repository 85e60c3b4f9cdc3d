import { parseGid } from '@shopify/hydrogen-react/analytics-utils';

/** `toGid('Order', '1001')` → `gid://shopify/Order/1001`. The id comes from a URL: digits and letters only. */
export function toGid(resource: string, dangerousId: string): string | null {
  return /^[A-Za-z0-9_-]{1,64}$/.test(dangerousId)
    ? `gid://shopify/${resource}/${dangerousId}`
    : null;
}

/** `gid://shopify/CustomerAddress/42?model_name=…` → `42`; empty when it is no GID. */
export function toId(gid: string): string {
  return parseGid(gid).resourceId ?? '';
}
