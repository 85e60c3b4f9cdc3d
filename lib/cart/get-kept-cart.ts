import 'server-only';
import { cookies } from 'next/headers';
import { comparePerson } from '@/lib/session/subject-tag';
import { requireKnownSession } from '@/lib/shopify/known-session';
import { type KeptCart, unsealCart } from './cart-cookie';

/**
 * The cart of whoever is signed in now, or null: another person's on the same browser is not theirs. Without a
 * session it redirects to sign in.
 * @throws {ShopifyError} `session-unknown`
 */
export async function getKeptCart(): Promise<KeptCart | null> {
  await requireKnownSession('Cart');
  const cart = await unsealCart(await cookies(), new Date());
  return cart && (await comparePerson(cart.tag)) === 'same' ? cart : null;
}
