import 'server-only';
import { createStorefrontClient } from '@shopify/hydrogen-react/storefront-client';
import { headers } from 'next/headers';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { getRequestId, getTimeLeftMs } from '@/lib/request-context';
import { apiVersion } from './api-version';
import { isPublicIp, toBuyerNetwork } from './buyer-ip';
import { type GraphqlRequest, postGraphql, type TypedDocument } from './post-graphql';
import { readBuyerIp } from './read-buyer-ip';

const defaultDeadlineMs = 5_000;

/** Says once what would otherwise only show as throttling. */
function checkBuyerIp(ip: string | null): void {
  const { isLoopbackShop } = getEnv();
  if (isLoopbackShop || (ip && isPublicIp(ip))) return;
  getProcessState('buyer-ip-told', () => {
    const advice = 'set TRUSTED_PROXIES or BUYER_IP_HEADER: Shopify throttles by the address';
    log().error({ event: 'config.buyer_ip', found: ip ? 'private' : 'none' }, advice);
    return true;
  });
}

async function getBuyerIp(): Promise<string | null> {
  const ip = readBuyerIp(await headers());
  checkBuyerIp(ip);
  return ip;
}

/** Where the Storefront API is, and the headers that go with the private token and this buyer. */
function toEndpoint(buyerIp: string | null) {
  const { shopOrigin, storefrontToken } = getEnv();
  const client = createStorefrontClient({
    storeDomain: shopOrigin,
    privateStorefrontToken: storefrontToken,
  });
  return {
    url: new URL(client.getStorefrontApiUrl({ storefrontApiVersion: apiVersion })),
    headers: client.getPrivateTokenHeaders(buyerIp ? { buyerIp } : {}),
  };
}

type StorefrontOptions = {
  readonly deadlineMs?: number;
  /** For what may be missing in parts, such as fields that want a permission of their own. */
  readonly onLost?: NonNullable<GraphqlRequest['onLost']>;
};

/**
 * Runs one Storefront API operation for the person of this request, with the private token and the
 * buyer's own IP: without it all shoppers would share one throttle bucket ("Storefront API, authentication").
 * @throws {ShopifyError}
 */
export async function storefront<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { deadlineMs = defaultDeadlineMs, onLost }: StorefrontOptions = {},
): Promise<Result> {
  const buyerIp = await getBuyerIp();
  return postGraphql<Result>({
    api: 'storefront',
    who: toBuyerNetwork(buyerIp) ?? undefined,
    ...toEndpoint(buyerIp),
    query: document.toString(),
    variables,
    deadlineMs: Math.min(deadlineMs, await getTimeLeftMs()),
    requestId: await getRequestId(),
    ...(onLost ? { onLost } : {}),
  });
}
