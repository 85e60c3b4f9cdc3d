import 'server-only';
import { createHash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { getProcessState } from '@/lib/process-state';
import { getRedisLink } from '@/lib/redis/get-redis-link';
import { isStoreError } from '@/lib/redis/store-error';
import { toLimitKey } from '@/lib/session/redis/keys';
import { toBuyerNetwork } from '@/lib/shopify/buyer-ip';

/**
 * How often a minute. Mobile carriers put thousands of shoppers behind one address, so an address may do
 * far more than one browser.
 */
const limitsPerMinute = { signIn: 300, write: 600, browserWrite: 60 } as const;
type Limit = keyof typeof limitsPerMinute;

const getLimiter = (limit: Limit): RateLimiterMemory =>
  getProcessState(
    `rate-limit-${limit}`,
    () => new RateLimiterMemory({ points: limitsPerMinute[limit], duration: 60 }),
  );

export type Visit = {
  readonly kind: 'sign-in' | 'write';
  /** Null when nothing trustworthy is known; then only the browser is counted. */
  readonly buyerIp: string | null;
  /** The session cookie as it came, or null. */
  readonly sessionCookie: string | null;
};

type Count = { readonly limit: Limit; readonly key: string };

function listCounts({ kind, buyerIp, sessionCookie }: Visit): Count[] {
  const network = toBuyerNetwork(buyerIp);
  if (kind === 'sign-in') return network ? [{ limit: 'signIn', key: network }] : [];
  const browser = sessionCookie && createHash('sha256').update(sessionCookie).digest('base64url');
  return [
    // The network first: a cookie can be made up for each request, and would fill the memory.
    ...(network ? [{ limit: 'write', key: network } as const] : []),
    ...(browser ? [{ limit: 'browserWrite', key: browser } as const] : []),
  ];
}

/** What the limiter says of one more: a result beyond the limit comes as a rejection. */
async function ask(limiter: RateLimiterAbstract, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}

/** Counted by all instances together where they share a store; while that is away, each counts for itself. */
async function consume({ limit, key }: Count): Promise<RateLimiterRes> {
  const link = getRedisLink();
  if (!link) return ask(getLimiter(limit), key);
  const options = { points: limitsPerMinute[limit], duration: 60, keyPrefix: '' };
  try {
    return await link.run((storeClient) =>
      ask(
        new RateLimiterRedis({ ...options, storeClient, useRedisPackage: true }),
        toLimitKey(limit, key),
      ),
    );
  } catch (error) {
    if (!isStoreError(error)) throw error;
    return ask(getLimiter(limit), key);
  }
}

/**
 * Counts a request where counting matters: sign-ins by network, writes by network and by browser (ASVS 5.0
 * §2.4.1). Reads are free, and so is coming back from the shop: a limit never takes a page from a shopper, nor
 * a code from somebody who has typed it.
 * @returns seconds to wait, or 0 when it may go on
 */
export async function countVisit(visit: Visit): Promise<number> {
  for (const count of listCounts(visit)) {
    const { consumedPoints, msBeforeNext } = await consume(count);
    const isBeyond = consumedPoints > limitsPerMinute[count.limit];
    // At most, where a clock was set back.
    if (isBeyond) return Math.min(60, Math.max(1, Math.ceil(msBeforeNext / 1000)));
  }
  return 0;
}
