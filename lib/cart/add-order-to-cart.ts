import 'server-only';
import type { Locale } from '@/lib/i18n/locale';
import { type Added, addToCart, type Refused } from './add-to-cart';
import { getKeptCart } from './get-kept-cart';
import { getOrderedGoods } from './get-reorder';
import { type Chosen, toCartLines } from './reorder-input';

/**
 * Puts chosen lines of an order into this buyer's cart; null when there is no such order. The lines are looked
 * up in the order anew: what a form says of them is only which, and how many.
 * @throws {ShopifyError}
 */
export async function addOrderToCart(
  dangerousId: string,
  chosen: readonly Chosen[],
  locale: Locale,
): Promise<Added | Refused | null> {
  const goods = await getOrderedGoods(dangerousId, locale);
  if (!goods) return null;
  const lines = toCartLines(goods.lines, chosen);
  if (lines.length === 0) return { kind: 'refused', lines: [], cart: 'generic' };
  return addToCart(await getKeptCart(), goods, lines, locale);
}
