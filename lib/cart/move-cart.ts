import 'server-only';
import { getEnv } from '@/lib/env';
import type { CookieReader, CookieWrite } from '@/lib/session/cookies';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { comparePerson, getSubjectTag, toSubjectTag } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';
import { storefront } from '@/lib/shopify/storefront';
import { CartBuyerDocument } from './cart-change.storefront.generated';
import { clearCart, isNobodys, sealCart, unsealCart } from './cart-cookie';
import { getKeptCart } from './get-kept-cart';

/** A sign-in and a sign-out wait no longer for a cart. */
const deadlineMs = 2_000;

async function tellBuyer(
  cartId: string,
  customerAccessToken: string | null,
  companyLocationId?: string,
): Promise<boolean> {
  const buyerIdentity = { customerAccessToken, ...(companyLocationId && { companyLocationId }) };
  const variables = { cartId, buyerIdentity };
  const answer = await settle(storefront(CartBuyerDocument, variables, { deadlineMs }));
  const payload = answer.ok ? answer.data.cartBuyerIdentityUpdate : null;
  return Boolean(payload?.cart) && payload?.userErrors.length === 0;
}

type SignedIn = { readonly subject: string; readonly accessToken: string };

/**
 * Nobody's cart becomes that of whoever signs in here: what was chosen before is theirs, at their prices. Where the
 * shop cannot be told, it stays as it was and is attached on the way to the checkout.
 */
export async function adoptCart(
  present: CookieReader,
  { subject, accessToken }: SignedIn,
  now: Date,
): Promise<CookieWrite[]> {
  const cart = await unsealCart(present, now);
  if (!cart || !isNobodys(cart)) return [];
  if (!(await tellBuyer(cart.id, accessToken))) return [];
  return sealCart({ ...cart, tag: toSubjectTag(subject, getEnv().sessionSecrets[0] ?? '') }, now);
}

/**
 * At sign-out the shop takes the buyer off the cart, and it is nobody's again. One that cannot be freed is dropped: it
 * names its buyer, and a company's has the company's prices ("Cart identity", Shopify's Hydrogen skills).
 */
export async function releaseCart(present: CookieReader, now: Date): Promise<CookieWrite[]> {
  const cart = await unsealCart(present, now);
  if (!cart) return clearCart(present);
  if (isNobodys(cart)) return [];
  // Whoever is not signed in any more cannot say whose it is.
  const isTheirs = (await getSessionOrUnknown()) && (await comparePerson(cart.tag)) === 'same';
  if (!isTheirs || cart.locationId || !(await tellBuyer(cart.id, null))) return clearCart(present);
  return sealCart({ ...cart, tag: '', short: [], warnings: [] }, now);
}

/**
 * Whoever chooses a company's location, or leaves it, takes the cart along: it has that place's prices from then on.
 * Only inside a server action. Where the shop does not take it, the cart stays as it was.
 * @param locationId GID; null for oneself
 */
export async function moveCart(locationId: string | null, now: Date): Promise<CookieWrite[]> {
  const kept = await settle(getKeptCart());
  const session = await getSessionOrUnknown();
  if (!kept.ok || !kept.data || !session || session === 'unknown') return [];
  const { data: cart } = kept;
  if (!(await tellBuyer(cart.id, session.tokens.accessToken, locationId ?? undefined))) return [];
  return sealCart({ ...cart, tag: await getSubjectTag(), locationId }, now);
}
