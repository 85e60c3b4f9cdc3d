import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { type ProductIds, parseIds } from './product-ids';
import {
  ClearWishlistDocument,
  SetWishlistDocument,
  WishlistDocument,
} from './wishlist.customer-account.generated';

/**
 * Where the shop keeps the list of whoever has an account: a metafield of the type `list.product_reference` whose
 * definition lets customers read and write it (docs/connect-a-shop.md).
 */
const place = { namespace: 'custom', key: 'wishlist' } as const;

/** What the shop has now. The digest is Shopify's, for compare-and-set; null where there is nothing yet. */
export type AccountList = {
  /** GID. */
  readonly customerId: string;
  readonly ids: ProductIds;
  readonly digest: string | null;
};

/** `stale`: another hand was quicker; `refused`: the shop does not let the list be written. */
export type ListRefusal = 'stale' | 'refused';

/** @throws {ShopifyError} */
export async function getAccountList(locale: Locale): Promise<AccountList> {
  const { customer } = await customerAccount(WishlistDocument, {
    identifiers: [place],
    language: toLanguageCode(locale),
  });
  const [field] = customer.metafields;
  return {
    customerId: customer.id,
    ids: parseIds(field?.value ?? ''),
    digest: field?.compareDigest ?? null,
  };
}

type Payload = { readonly userErrors: readonly { readonly code: string | null }[] } | null;

function toRefusal(payload: Payload): ListRefusal | null {
  // A nullable payload without errors says nothing; claiming success then would be a guess.
  const [error] = payload?.userErrors ?? [{ code: null }];
  if (!error) return null;
  const isStale = error.code === 'STALE_OBJECT' || error.code === 'INVALID_COMPARE_DIGEST';
  return isStale ? 'stale' : 'refused';
}

/**
 * Writes the whole list if it is still what it was when it was read. An empty one is deleted, which Shopify does
 * without comparing.
 * @returns null when it was written
 * @throws {ShopifyError}
 */
export async function setAccountList(
  { customerId, digest }: AccountList,
  ids: ProductIds,
  locale: Locale,
): Promise<ListRefusal | null> {
  const language = toLanguageCode(locale);
  const at = { ...place, ownerId: customerId };
  if (ids.length === 0) {
    const answer = await customerAccount(ClearWishlistDocument, { metafields: [at], language });
    return toRefusal(answer.metafieldsDelete);
  }
  const metafields = [{ ...at, value: JSON.stringify(ids), compareDigest: digest }];
  const answer = await customerAccount(SetWishlistDocument, { metafields, language });
  return toRefusal(answer.metafieldsSet);
}
