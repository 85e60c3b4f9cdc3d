/** What a device remembers of a product that was looked at on it. */
export type RecentProduct = {
  readonly handle: string;
  readonly title: string;
  readonly imageUrl: string | null;
};

/** Its name in `localStorage`. */
export const recentName = 'foyer-recent';

/** The one that is looked at now, and a row of others. */
const maxRemembered = 5;

const isText = (value: unknown, maxLength: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= maxLength;

function toRecent(dangerousItem: unknown): RecentProduct | null {
  if (typeof dangerousItem !== 'object' || dangerousItem === null) return null;
  const { handle, title, imageUrl } = dangerousItem as Record<string, unknown>;
  if (!isText(handle, 255) || !isText(title, 300)) return null;
  const isWeb = isText(imageUrl, 2_000) && /^https?:\/\//.test(imageUrl);
  return { handle, title, imageUrl: isWeb ? imageUrl : null };
}

/** What the device has, as far as it is ours: anything on this origin may have written there. */
export function parseRecent(dangerousText: string | null): readonly RecentProduct[] {
  if (!dangerousText) return [];
  try {
    const parsed: unknown = JSON.parse(dangerousText);
    if (!Array.isArray(parsed)) return [];
    return parsed
      .map(toRecent)
      .filter((item) => item !== null)
      .slice(0, maxRemembered);
  } catch {
    return [];
  }
}

/** The others that were looked at, the newest first. */
export const withoutRecent = (
  items: readonly RecentProduct[],
  handle: string,
): readonly RecentProduct[] => items.filter((item) => item.handle !== handle);

/** What the device shall have after this one was looked at. */
export const putRecent = (
  items: readonly RecentProduct[],
  product: RecentProduct,
): readonly RecentProduct[] =>
  [product, ...withoutRecent(items, product.handle)].slice(0, maxRemembered);
