import 'server-only';
import { getRequestId } from '@/lib/request-context';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { ShopifyError } from './errors';
import { requireKnownSession } from './known-session';

export type Buyer = {
  readonly customerAccessToken: string;
  readonly companyLocationId?: string;
};

/**
 * Who buys, for `@inContext(buyer:)` and a cart's `buyerIdentity`: both take the Customer Account API's own
 * token (facts §5.3). Only ever a variable of a Storefront operation, which no log and no page shows.
 * Without a session it redirects to sign in.
 * @param companyLocationId when they buy for a company; GID
 * @throws {ShopifyError}
 */
export async function getBuyer(
  operation: string,
  companyLocationId: string | null,
  { isForWriting = false }: { readonly isForWriting?: boolean } = {},
): Promise<Buyer> {
  const { tokens } = await requireKnownSession(operation, { isForWriting });
  if (tokens.accessTokenExpiresAt <= Date.now()) {
    // proxy.ts has just tried to renew it in vain: an outage, and no reason to buy as nobody.
    throw new ShopifyError('unreachable', { operation, requestId: await getRequestId() });
  }
  const customerAccessToken = tokens.accessToken;
  return companyLocationId ? { customerAccessToken, companyLocationId } : { customerAccessToken };
}

/**
 * The token of whoever is signed in, for what nobody has to be signed in for; null for nobody, while it cannot be
 * known, and when the token has run out.
 */
export async function findBuyer(now: Date): Promise<Pick<Buyer, 'customerAccessToken'> | null> {
  const session = await getSessionOrUnknown();
  if (!session || session === 'unknown') return null;
  const { accessToken: customerAccessToken, accessTokenExpiresAt } = session.tokens;
  return accessTokenExpiresAt <= now.getTime() ? null : { customerAccessToken };
}
