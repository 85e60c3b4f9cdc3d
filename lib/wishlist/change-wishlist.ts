import 'server-only';
import { getProducts } from '@/lib/catalog';
import type { Locale } from '@/lib/i18n/locale';
import type { CookieWrite } from '@/lib/session/cookies';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { isSurelyUndone, settle } from '@/lib/shopify/errors';
import { getAccountList, type ListRefusal, setAccountList } from './account-list';
import { getDeviceIds, isSomebody } from './get-wishlist';
import {
  applyChange,
  isFullFor,
  isSameList,
  joinIds,
  type ProductIds,
  type SavedChange,
} from './product-ids';
import { sealDeviceList } from './wishlist-cookie';

/** Two devices at once are rare, and each try reads afresh. */
const maxTries = 3;

/** `unconfirmed`: the shop may have it, and does not show it (yet). */
type NotDone = ListRefusal | 'unconfirmed';

export type WishlistChanged =
  | { readonly kind: 'done'; readonly writes: CookieWrite[] }
  | { readonly kind: 'full' }
  | { readonly kind: NotDone };

/** The list as it shall be, or null when it is full: of what is no longer sold and is not shown it makes room first. */
async function toWanted(
  ids: ProductIds,
  change: SavedChange,
  locale: Locale,
): Promise<ProductIds | null> {
  if (!isFullFor(ids, change)) return applyChange(ids, change);
  const sold = (await getProducts(ids, locale)).map(({ id }) => id);
  return isFullFor(sold, change) ? null : applyChange(sold, change);
}

type Written = { readonly kind: 'done'; readonly ids: ProductIds } | { readonly kind: 'full' };

/** Reads the account's list, puts this device's to it, and writes it if nobody else did meanwhile. */
async function changeAccountList(
  here: ProductIds,
  change: SavedChange,
  locale: Locale,
): Promise<Written | { readonly kind: NotDone }> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const stored = await getAccountList(locale);
    const wanted = await toWanted(joinIds(here, stored.ids), change, locale);
    if (!wanted) return { kind: 'full' };
    if (isSameList(wanted, stored.ids)) return { kind: 'done', ids: wanted };
    const written = await settle(setAccountList(stored, wanted, locale));
    if (!written.ok) {
      if (isSurelyUndone(written.error)) throw written.error;
      // The answer was lost, not the change perhaps: the shop is asked what it has.
      const found = await settle(getAccountList(locale));
      const isThere = found.ok && isSameList(wanted, found.data.ids);
      return isThere ? { kind: 'done', ids: wanted } : { kind: 'unconfirmed' };
    }
    if (written.data === null) return { kind: 'done', ids: wanted };
    if (written.data === 'refused') return { kind: 'refused' };
  }
  return { kind: 'stale' };
}

/**
 * Makes the list as it shall be: in the account of whoever is signed in, where what this device had saved before
 * moves along, else on this device. Says how it shall be, so sent twice it does no harm. Only inside a server action.
 * @throws {ShopifyError} when nothing was changed, for sure
 */
export async function changeWishlist(
  change: SavedChange,
  locale: Locale,
  now: Date,
): Promise<WishlistChanged> {
  const isSignedIn = await isSomebody();
  const here = await getDeviceIds(now);
  if (isSignedIn) {
    const changed = await changeAccountList(here, change, locale);
    if (changed.kind !== 'done') return changed;
    const tag = await getSubjectTag();
    return { kind: 'done', writes: await sealDeviceList({ tag, ids: changed.ids }, now) };
  }
  const ids = await toWanted(here, change, locale);
  if (!ids) return { kind: 'full' };
  return { kind: 'done', writes: await sealDeviceList({ tag: '', ids }, now) };
}
