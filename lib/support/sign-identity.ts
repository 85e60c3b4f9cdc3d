import 'server-only';
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { getEnv } from '@/lib/env';

/** As long as it takes to press a button. */
export const identityLifetimeSeconds = 5 * 60;

/** What a help desk is told of who asks; docs/connect-a-shop.md lists it for those who read the token. */
export type Asking = {
  /** The customer's GID. */
  readonly customerId: string;
  readonly name: string;
  readonly email: string | null;
  /** The order's name, `#1042`. */
  readonly orderName: string;
};

export type HelpDesk = { readonly url: string; readonly token: string };

/**
 * A token for the configured help desk, or null where there is none: HS256 (RFC 7518 §3.2) under the secret both
 * know, for this one audience, once, for five minutes (RFC 8725 §3.8, §3.9). It goes out in the body of a form
 * that the shopper sends, so it stands in no address, Referer or log.
 */
export async function signIdentity(asking: Asking, now: Date): Promise<HelpDesk | null> {
  const { support, siteOrigin } = getEnv();
  if (!support) return null;
  const { customerId, name, email, orderName } = asking;
  const issuedAt = Math.floor(now.getTime() / 1000);
  const token = await new SignJWT({ name, order: orderName, ...(email && { email }) })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(siteOrigin)
    .setAudience(new URL(support.widgetUrl).origin)
    .setSubject(customerId)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + identityLifetimeSeconds)
    .sign(new TextEncoder().encode(support.secret));
  return { url: support.widgetUrl, token };
}
