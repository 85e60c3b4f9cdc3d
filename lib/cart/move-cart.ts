import 'server-only';
import { getEnv } from '@/lib/env';
import type { CookieReader, CookieWrite } from '@/lib/session/cookies';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { comparePerson, getSubjectTag, toSubjectTag } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';
import { storefront } from '@/lib/shopify/storefront';
import { CartBuyerDocument } from './cart-change.storefront.generated';
import { clearCart, isNobodys, sealCart, unsealCart } from './cart-cookie';
import { getCartHere, getKeptCart } from './get-kept-cart';

/** A sign-in and a sign-out wait no longer for a cart. */
const deadlineMs = 2_000;

/** `gone`: the shop no longer knows the cart; bought already, or lain too long. */
type Told = 'told' | 'gone' | 'refused';

async function tell(cartId: string, buyerIdentity: object): Promise<Told> {
  const variables = { cartId, buyerIdentity };
  const answer = await settle(storefront(CartBuyerDocument, variables, { deadlineMs }));
  const payload = answer.ok ? answer.data.cartBuyerIdentityUpdate : null;
  if (!payload) return 'refused';
  const { cart, userErrors } = payload;
  if (cart && userErrors.length === 0) return 'told';
  return !cart && userErrors.some(({ field }) => field?.includes('cartId')) ? 'gone' : 'refused';
}

async function tellBuyer(
  cartId: string,
  customerAccessToken: string | null,
  companyLocationId?: string,
): Promise<boolean> {
  const buyerIdentity = { customerAccessToken, ...(companyLocationId && { companyLocationId }) };
  return (await tell(cartId, buyerIdentity)) === 'told';
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

export type CartMoved = {
  readonly writes: readonly CookieWrite[];
  /** There is a cart, and it has the prices it had. */
  readonly isLeft: boolean;
};

/**
 * Whoever chooses a country takes the cart along: it has that country's prices from then on. A company's stays, since
 * its place decides; and where the shop does not take it, the cart stays as it was.
 * @param country a code of `listSellingCountries`
 */
export async function moveCartAbroad(
  present: CookieReader,
  country: string,
  now: Date,
): Promise<CartMoved> {
  const answer = await settle(getCartHere());
  const here = answer.ok ? answer.data : null;
  if (here?.kind === 'none') return { writes: [], isLeft: false };
  if (here?.kind !== 'kept' || here.cart.locationId) return { writes: [], isLeft: true };
  const { cart } = here;
  // Without a token the buyer stays who they are ("Storefront API, cartBuyerIdentityUpdate").
  const told = await tell(cart.id, { countryCode: country });
  if (told === 'refused') return { writes: [], isLeft: true };
  const writes = told === 'gone' ? clearCart(present) : await sealCart({ ...cart, country }, now);
  return { writes, isLeft: false };
}
