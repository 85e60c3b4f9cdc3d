import 'server-only';
import type { Env } from '@/lib/env';
import { isPublicIp, toBuyerIp } from '@/lib/shopify/buyer-ip';
import { type Finding, failure, ok, places, warning } from './finding';

/** A request as it reaches the app, copied from a log of the proxy or the platform. */
export type SampleRequest = {
  /** The address of whoever opened the connection to the app. */
  readonly peer: string | null;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
};

const advice = {
  fix: 'Set TRUSTED_PROXIES to the addresses of your own proxies, or BUYER_IP_HEADER to a header that the platform overwrites.',
  where: places.settings,
};

function checkSettings(env: Env): Finding {
  if (env.isLoopbackShop) return ok('buyer-ip', 'a demo shop: any address will do');
  if (env.buyerIpHeader) {
    const says = `the buyer’s address is read from ${env.buyerIpHeader}`;
    return ok('buyer-ip', `${says}; check it with --peer and --header`);
  }
  if (env.trustedProxies.length > 0) {
    return ok(
      'buyer-ip',
      'the buyer’s address is what your proxies say; check it with --peer and --header',
    );
  }
  return warning(
    'buyer-ip',
    'the buyer’s address is the peer’s: right only without any proxy',
    advice,
  );
}

/** Whose address the app would tell Shopify for this request; without a sample, what the settings imply. */
export function checkBuyerIp(env: Env, sample: SampleRequest | null): Finding {
  if (!sample) return checkSettings(env);
  const ip = toBuyerIp(
    {
      peer: sample.peer,
      forwardedFor: sample.headers['x-forwarded-for'] ?? null,
      platform: (env.buyerIpHeader && sample.headers[env.buyerIpHeader]) ?? null,
    },
    env.trustedProxies,
  );
  if (!ip) return failure('buyer-ip', 'the sample request bears no address', advice);
  if (isPublicIp(ip)) return ok('buyer-ip', `the sample’s buyer is ${ip}`);
  return failure(
    'buyer-ip',
    `the sample’s buyer would be ${ip}, which is nobody’s on the internet`,
    advice,
  );
}
