const grown = new Set<string>();

/** Remembers, while the tab stays in the account, that more orders were loaded into this list. */
export const rememberGrown = (listKey: string): void => {
  grown.add(listKey);
};

export const wasGrown = (listKey: string): boolean => grown.has(listKey);
