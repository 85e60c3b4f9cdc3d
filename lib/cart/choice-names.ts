/** Names of a reorder form's fields. Client-safe; the id is the last part of a line's GID. */
export const toChoiceName = (lineId: string): string => `line-${lineId}`;
export const toQuantityName = (lineId: string): string => `quantity-${lineId}`;
