/** The older enum `ReturnReason`, which the schema calls deprecated. */
export type ReturnReason =
  | 'COLOR'
  | 'DEFECTIVE'
  | 'NOT_AS_DESCRIBED'
  | 'OTHER'
  | 'SIZE_TOO_LARGE'
  | 'SIZE_TOO_SMALL'
  | 'STYLE'
  | 'UNKNOWN'
  | 'UNWANTED'
  | 'WRONG_ITEM';

export type ReasonDefinition = {
  /** `gid://shopify/ReturnReasonDefinition/…` */
  id: string;
  handle: string;
  name: string;
  nameDe: string;
  reason: ReturnReason;
  /** Gone from the library: old returns still show it, new ones cannot use it. */
  deleted: boolean;
};

const ROWS: readonly [handle: string, name: string, nameDe: string, reason: ReturnReason][] = [
  ['arrived-late', 'Arrived late', 'Zu spät angekommen', 'OTHER'],
  ['better-price', 'Found a better price', 'Günstiger gefunden', 'UNWANTED'],
  ['changed-my-mind', 'Changed my mind', 'Gefällt mir doch nicht', 'UNWANTED'],
  ['color-too-bright', 'Color too bright', 'Farbe zu hell', 'COLOR'],
  ['damaged', 'Arrived damaged', 'Beschädigt angekommen', 'DEFECTIVE'],
  ['defective', 'Does not work', 'Funktioniert nicht', 'DEFECTIVE'],
  ['not-as-described', 'Not as described', 'Nicht wie beschrieben', 'NOT_AS_DESCRIBED'],
  ['quality', 'Quality', 'Qualität', 'NOT_AS_DESCRIBED'],
  ['style', 'Style', 'Stil', 'STYLE'],
  ['too-large', 'Too large', 'Zu groß', 'SIZE_TOO_LARGE'],
  ['too-small', 'Too small', 'Zu klein', 'SIZE_TOO_SMALL'],
  ['wrong-item', 'Received the wrong item', 'Falschen Artikel erhalten', 'WRONG_ITEM'],
  ['other', 'Other', 'Anderer Grund', 'OTHER'],
  ['gift-unwanted', 'Unwanted gift', 'Unerwünschtes Geschenk', 'UNWANTED'],
];

const DELETED: ReadonlySet<string> = new Set(['gift-unwanted']);

/** The shop's library, in the order in which a form would offer it. */
export const REASON_DEFINITIONS: readonly ReasonDefinition[] = ROWS.map(
  ([handle, name, nameDe, reason], index) => ({
    id: `gid://shopify/ReturnReasonDefinition/${4120001 + index * 37}`,
    handle,
    name,
    nameDe,
    reason,
    deleted: DELETED.has(handle),
  }),
);

const BY_ID = new Map(REASON_DEFINITIONS.map((definition) => [definition.id, definition]));

const FOR_ALL = ['changed-my-mind', 'damaged', 'not-as-described', 'quality', 'wrong-item'];
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  Kitchen: ['defective', 'too-large', 'too-small'],
  Lighting: ['color-too-bright', 'defective', 'style'],
  Living: ['style', 'too-large', 'too-small'],
  Tableware: ['color-too-bright', 'style'],
  Textiles: ['color-too-bright', 'style', 'too-large', 'too-small'],
};

export function findReasonDefinition(id: string): ReasonDefinition | null {
  return BY_ID.get(id) ?? null;
}

export function reasonByHandle(handle: string): ReasonDefinition {
  const found = REASON_DEFINITIONS.find((definition) => definition.handle === handle);
  if (!found) throw new RangeError(`no return reason ${handle}`);
  return found;
}

/** Those that fit a kind of product; "other" closes the list, as in a form. */
export function suggestReasons(productType: string): ReasonDefinition[] {
  const handles = [...FOR_ALL, ...(BY_TYPE[productType] ?? []), 'arrived-late', 'other'];
  return REASON_DEFINITIONS.filter(({ deleted, handle }) => !deleted && handles.includes(handle));
}
