import 'server-only';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { type Buyer, findBuyer } from '@/lib/shopify/get-buyer';

/** Who a cart belongs to that is made now. */
export type CartBuyer = {
  /** Empty for nobody. */
  readonly tag: string;
  readonly buyer: Pick<Buyer, 'customerAccessToken'> | null;
};

const nobody: CartBuyer = { tag: '', buyer: null };

/**
 * Whoever is signed in, else nobody: a shop sells to people it does not know. While it cannot be known, or the token
 * has run out, nobody too; the cart is attached on the way to the checkout.
 */
export async function getCartBuyer(now: Date): Promise<CartBuyer> {
  const buyer = await findBuyer(now);
  return buyer ? { tag: await getSubjectTag(), buyer } : nobody;
}
