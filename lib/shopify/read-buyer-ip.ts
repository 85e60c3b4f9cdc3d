import 'server-only';
import { getEnv } from '@/lib/env';
import { readPeerAddress } from '@/lib/request-context';
import { toBuyerIp } from './buyer-ip';

/** The address of the person whose request this is, as far as TRUSTED_PROXIES and BUYER_IP_HEADER let it be known. */
export function readBuyerIp(headers: Pick<Headers, 'get'>): string | null {
  const { trustedProxies, buyerIpHeader } = getEnv();
  return toBuyerIp(
    {
      peer: readPeerAddress(headers),
      forwardedFor: headers.get('x-forwarded-for'),
      platform: buyerIpHeader && headers.get(buyerIpHeader),
    },
    trustedProxies,
  );
}
