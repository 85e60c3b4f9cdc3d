/** GIDs of products, the one saved last first. */
export type ProductIds = readonly string[];

/** Fits into one cookie. */
export const maxSaved = 50;
/** What a list in a metafield may hold ("Metafield data types", list types): room for a device's list beside a full one. */
const maxKept = 128;

const pattern = /^gid:\/\/shopify\/Product\/\d{1,20}$/;

/** A product's GID out of something foreign, or null. */
export const toProductId = (dangerousId: unknown): string | null =>
  typeof dangerousId === 'string' && pattern.test(dangerousId) ? dangerousId : null;

/** Both lists as one, each product once. */
export const joinIds = (first: ProductIds, then: ProductIds): ProductIds =>
  [...new Set([...first, ...then])].slice(0, maxKept);

/** How the list shall be: `null` changes nothing about a product. */
export type SavedChange = { readonly productId: string; readonly isSaved: boolean } | null;

export const isFullFor = (ids: ProductIds, change: SavedChange): boolean =>
  Boolean(change?.isSaved) && ids.length >= maxSaved && !ids.includes(change?.productId ?? '');

/** The list as it shall be; said twice, it is the same one. */
export function applyChange(ids: ProductIds, change: SavedChange): ProductIds {
  if (!change || change.isSaved === ids.includes(change.productId)) return ids;
  const { isSaved, productId } = change;
  return isSaved ? joinIds([productId], ids) : ids.filter((id) => id !== productId);
}

export const isSameList = (one: ProductIds, other: ProductIds): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);

/** The value of a metafield of the type `list.product_reference`; what is none of ours in it is left out. */
export function parseIds(dangerousValue: string): ProductIds {
  let parsed: unknown;
  try {
    parsed = JSON.parse(dangerousValue);
  } catch {
    return [];
  }
  if (!Array.isArray(parsed)) return [];
  return joinIds(
    parsed.map(toProductId).filter((id) => id !== null),
    [],
  );
}
