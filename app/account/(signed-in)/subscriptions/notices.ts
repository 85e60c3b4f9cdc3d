const good = ['pause', 'resume', 'cancel', 'skip', 'unskip', 'delivery'] as const;
const bad = ['gone', 'hasEdits', 'notNow', 'failed', 'unconfirmed'] as const;

export type GoodNotice = (typeof good)[number];
export type BadNotice = (typeof bad)[number];

/** How the last change went, as the address says; null for anything that we never say. */
export function parseNotice(
  dangerous: unknown,
):
  | { readonly isGood: true; readonly key: GoodNotice }
  | { readonly isGood: false; readonly key: BadNotice }
  | null {
  const goodKey = good.find((key) => key === dangerous);
  if (goodKey) return { isGood: true, key: goodKey };
  const badKey = bad.find((key) => key === dangerous);
  return badKey ? { isGood: false, key: badKey } : null;
}
