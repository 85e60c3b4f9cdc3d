import 'server-only';
import { getEnv } from '@/lib/env';
import { listShopOrigins } from '@/lib/upstream/shop-origins';

/**
 * The policy of one response. Scripts by nonce alone; images also from the shop's CDN; forms may end at the
 * shop, because logout posts to us and is sent on there (CSP applies form-action to redirects too).
 */
export function toContentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const { siteOrigin, support } = getEnv();
  const shop = listShopOrigins();
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    // React's development build rebuilds server stacks with eval; production never does.
    'script-src': [
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'style-src': isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', 'https://cdn.shopify.com', ...shop],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    // Not in development, where modules are swapped by eval. `nextjs` is the policy of Next's own scripts.
    ...(isDevelopment
      ? {}
      : { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default', 'nextjs'] }),
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    // The one help desk that the operator named: it is told who asks by a form (lib/support).
    'form-action': ["'self'", ...shop, ...(support ? [new URL(support.widgetUrl).origin] : [])],
    'frame-ancestors': ["'none'"],
    ...(siteOrigin.startsWith('https:') ? { 'upgrade-insecure-requests': [] } : {}),
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
