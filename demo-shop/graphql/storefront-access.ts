import { createHash, timingSafeEqual } from 'node:crypto';
import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import type Koa from 'koa';
import type { ShopConfig } from '../config.ts';
import type { Settings } from '../control/settings.ts';
import { toScopeError } from './access-scopes.ts';
import type { Gate } from './gate.ts';

/** How a call comes in: from a server, from a browser, or with nothing in its hands. */
export type StorefrontAccess = 'private' | 'public' | 'tokenless';

const digest = (text: string) => createHash('sha256').update(text).digest();
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

/** Which of the documented ways a call takes; null when its token is wrong or it brings both kinds. */
export function getStorefrontAccess(
  ctx: Koa.Context,
  config: Pick<ShopConfig, 'storefrontPrivateToken' | 'storefrontPublicToken'>,
  { storefrontAccess }: Settings,
): StorefrontAccess | null {
  const privateToken = ctx.get('shopify-storefront-private-token');
  const publicToken = ctx.get('x-shopify-storefront-access-token');
  if (privateToken && publicToken) return null;
  if (privateToken) return isSame(privateToken, config.storefrontPrivateToken) ? 'private' : null;
  if (storefrontAccess === 'private-only') return null;
  if (publicToken) return isSame(publicToken, config.storefrontPublicToken) ? 'public' : null;
  return 'tokenless';
}

/** What a browser may send along; the private token, which is a server's, is not among it. */
const browserHeaders = [
  'accept',
  'accept-language',
  'content-type',
  'custom-storefront-request-group-id',
  'shopify-storefront-s',
  'shopify-storefront-y',
  'x-sdk-variant',
  'x-sdk-variant-source',
  'x-sdk-version',
  'x-shopify-storefront-access-token',
  'x-shopify-uniquetoken',
  'x-shopify-visittoken',
];

/** Any page may read what comes by the public token or by none (Storefront API). True for a preflight. */
export function allowAnyOrigin(ctx: Koa.Context): boolean {
  if (ctx.get('shopify-storefront-private-token')) return false;
  ctx.set('access-control-allow-origin', '*');
  ctx.set('access-control-expose-headers', 'x-request-id, x-shopify-api-version');
  if (ctx.method !== 'OPTIONS') return false;
  ctx.set('access-control-allow-headers', browserHeaders.join(', '));
  ctx.set('access-control-allow-methods', 'POST');
  ctx.set('access-control-max-age', '600');
  ctx.status = 204;
  return true;
}

/**
 * What cannot be had without a token: product tags, metaobjects and metafields, menus, customers. Seen
 * from both sides of a field, because `node` reaches them without naming them.
 */
function getTokenScope({ parentType, fieldName, returnType }: GraphQLResolveInfo): string | null {
  const isTags = parentType.name === 'Product' ? fieldName === 'tags' : fieldName === 'productTags';
  if (isTags) return 'unauthenticated_read_product_tags';
  const names = [getNamedType(returnType).name, parentType.name];
  const some = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (some(/^Meta(field|object)/)) return 'unauthenticated_read_metaobjects';
  if (some(/^Menu(Item)?$/)) return 'unauthenticated_read_content';
  if (some(/^Customer$/)) return 'unauthenticated_read_customers';
  return null;
}

/** Refuses the fields that need a token (Storefront API, "Tokenless access"). */
export const tokenlessGate: Gate = (info) => {
  const scope = getTokenScope(info);
  if (scope) throw toScopeError(info.fieldName, scope);
};
