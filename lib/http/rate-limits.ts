import 'server-only';
import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { getProcessState } from '@/lib/process-state';
import { isPublicIp } from '@/lib/shopify/buyer-ip';
import { isSignInPath } from './site-areas';

/**
 * How often a minute. Mobile carriers put thousands of shoppers behind one address, so an address may do
 * far more than one browser.
 */
const limitsPerMinute = { signIn: 120, write: 240, browserWrite: 60 } as const;
type Limit = keyof typeof limitsPerMinute;

const getLimiter = (limit: Limit): RateLimiterMemory =>
  getProcessState(
    `rate-limit-${limit}`,
    () => new RateLimiterMemory({ points: limitsPerMinute[limit], duration: 60 }),
  );

/** Whoever has an IPv6 network has all of its addresses: they count as one. */
export function toNetwork(ip: string): string {
  const address = ipaddr.parse(ip);
  if (address.kind() === 'ipv4') return ip;
  const groups = (address as ipaddr.IPv6).parts.slice(0, 4);
  return `${groups.map((group) => group.toString(16)).join(':')}::/64`;
}

export type Visit = {
  readonly method: string;
  readonly path: string;
  /** Null when nothing trustworthy is known; then only the browser is counted. */
  readonly buyerIp: string | null;
  /** The session cookie as it came, or null. */
  readonly sessionCookie: string | null;
};

type Count = { readonly limit: Limit; readonly key: string };

function listCounts({ method, path, buyerIp, sessionCookie }: Visit): Count[] {
  // A private address is a proxy that TRUSTED_PROXIES does not name: counting it would lock everybody out.
  const network = buyerIp && isPublicIp(buyerIp) ? toNetwork(buyerIp) : null;
  if (isSignInPath(path)) return network ? [{ limit: 'signIn', key: network }] : [];
  if (method !== 'POST') return [];
  const browser = sessionCookie && createHash('sha256').update(sessionCookie).digest('base64url');
  return [
    ...(browser ? [{ limit: 'browserWrite', key: browser } as const] : []),
    ...(network ? [{ limit: 'write', key: network } as const] : []),
  ];
}

async function consume({ limit, key }: Count): Promise<number> {
  try {
    await getLimiter(limit).consume(key);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}

/**
 * Counts a request where counting matters: sign-ins by network, writes by network and by browser (ASVS 5.0
 * §2.4.1). Reads are free, so that a limit never takes a page from a shopper.
 * @returns seconds to wait, or 0 when it may go on
 */
export async function countVisit(visit: Visit): Promise<number> {
  for (const count of listCounts(visit)) {
    const waitSeconds = await consume(count);
    if (waitSeconds > 0) return waitSeconds;
  }
  return 0;
}
