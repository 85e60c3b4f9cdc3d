import 'server-only';
import { getEnv } from '@/lib/env';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change anything: reads always, writes only from our own pages. Next runs server
 * actions that carry no Origin at all, or one that matches a forged X-Forwarded-Host; this does not
 * (ASVS 5.0 §3.5.1, W3C Fetch Metadata).
 */
export function isSameOriginWrite(request: {
  readonly method: string;
  readonly headers: Pick<Headers, 'get'>;
}): boolean {
  if (safeMethods.has(request.method)) return true;
  const origin = request.headers.get('origin');
  if (origin !== null) return origin === getEnv().siteOrigin;
  return request.headers.get('sec-fetch-site') === 'same-origin';
}
