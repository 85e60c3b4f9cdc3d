import 'server-only';
import { getEnv } from '@/lib/env';

/** An origin of `STOREFRONT_ORIGINS`, compared whole; null for every other and for none. */
export function findStorefrontOrigin(from: Pick<Headers, 'get'>): string | null {
  const origin = from.get('origin');
  return getEnv().storefrontOrigins.find((known) => known === origin) ?? null;
}

/**
 * What lets that storefront read an answer with this browser's cookies (W3C Fetch, "HTTP-network-or-cache fetch"):
 * its own origin and never `*`; `Vary` always, so that no cache gives one storefront's answer to another.
 */
export const toCorsHeaders = (origin: string | null): Record<string, string> => ({
  vary: 'Origin',
  ...(origin && {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'cross-origin-resource-policy': 'cross-origin',
  }),
});
