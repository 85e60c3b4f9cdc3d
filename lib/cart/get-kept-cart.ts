import 'server-only';
import { cookies } from 'next/headers';
import { getRequestId } from '@/lib/request-context';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { comparePerson } from '@/lib/session/subject-tag';
import { ShopifyError } from '@/lib/shopify/errors';
import { isNobodys, type KeptCart, unsealCart } from './cart-cookie';

export type CartHere =
  | { readonly kind: 'none' }
  /** Somebody's who is not signed in any more: theirs again once they are. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'kept'; readonly cart: KeptCart };

/**
 * The cart of this browser, as far as whoever asks now may have it: nobody's, or that of the person who is signed in.
 * Another person's on the same browser is not theirs.
 * @throws {ShopifyError} `session-unknown`
 */
export async function getCartHere(): Promise<CartHere> {
  const cart = await unsealCart(await cookies(), new Date());
  if (!cart) return { kind: 'none' };
  if (isNobodys(cart)) return { kind: 'kept', cart };
  const session = await getSessionOrUnknown();
  if (session === 'unknown') {
    const facts = { operation: 'Cart', requestId: await getRequestId() };
    throw new ShopifyError('session-unknown', facts);
  }
  if (!session) return { kind: 'waiting' };
  return (await comparePerson(cart.tag)) === 'same' ? { kind: 'kept', cart } : { kind: 'none' };
}

/**
 * The cart that whoever asks now may go on with, or null.
 * @throws {ShopifyError} `session-unknown`
 */
export async function getKeptCart(): Promise<KeptCart | null> {
  const here = await getCartHere();
  return here.kind === 'kept' ? here.cart : null;
}
