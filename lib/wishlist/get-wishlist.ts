import 'server-only';
import { cookies } from 'next/headers';
import { getProducts, type ProductCard } from '@/lib/catalog';
import type { Locale } from '@/lib/i18n/locale';
import { getRequestId } from '@/lib/request-context';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { comparePerson } from '@/lib/session/subject-tag';
import { ShopifyError } from '@/lib/shopify/errors';
import { getAccountList } from './account-list';
import { joinIds, type ProductIds } from './product-ids';
import { unsealDeviceList } from './wishlist-cookie';

/** Whether somebody is signed in. @throws {ShopifyError} `session-unknown`: then nobody may be taken for nobody */
export async function isSomebody(): Promise<boolean> {
  const session = await getSessionOrUnknown();
  if (session !== 'unknown') return session !== null;
  throw new ShopifyError('session-unknown', {
    operation: 'Wishlist',
    requestId: await getRequestId(),
  });
}

/** What was saved on this device before anybody signed in. */
export async function getDeviceIds(now: Date): Promise<ProductIds> {
  const list = await unsealDeviceList(await cookies(), now);
  return list?.tag === '' ? list.ids : [];
}

/**
 * Whether a product is on the list as far as this browser knows: asks nobody, so that a shelf costs no call. What
 * another device did meanwhile it learns with the next change; to save twice does no harm.
 */
export async function isSavedHere(productId: string, now: Date): Promise<boolean> {
  const list = await unsealDeviceList(await cookies(), now);
  if (!list?.ids.includes(productId)) return false;
  if (list.tag === '') return true;
  const session = await getSessionOrUnknown();
  if (!session || session === 'unknown') return false;
  return (await comparePerson(list.tag)) === 'same';
}

export type Wishlist = {
  readonly products: readonly ProductCard[];
  readonly isSignedIn: boolean;
  /** How many stand on this device only, though somebody is signed in. */
  readonly unkept: number;
};

/**
 * All that whoever asks has saved, the newest first: in their account, and on this device before they signed in.
 * @throws {ShopifyError}
 */
export async function getWishlist(locale: Locale): Promise<Wishlist> {
  const isSignedIn = await isSomebody();
  const here = await getDeviceIds(new Date());
  const kept = isSignedIn ? (await getAccountList(locale)).ids : here;
  const products = await getProducts(joinIds(here, kept), locale);
  return { products, isSignedIn, unkept: here.filter((id) => !kept.includes(id)).length };
}
