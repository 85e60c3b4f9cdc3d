const good = ['asked', 'withdrawn'] as const;
const bad = [
  'confirm-first',
  'not-confirmed',
  'confirm-failed',
  'other-account',
  'not-fresh',
  'refused',
  'failed',
  'unconfirmed',
  'notWaiting',
  'notOurs',
] as const;

export type GoodErasureNotice = (typeof good)[number];
export type BadErasureNotice = (typeof bad)[number];

/** How the last step went, as the address says, where anybody can write; null for anything that we never say. */
export function parseErasureNotice(
  dangerous: unknown,
):
  | { readonly tone: 'success'; readonly key: GoodErasureNotice }
  | { readonly tone: 'warning'; readonly key: BadErasureNotice }
  | null {
  const goodKey = good.find((key) => key === dangerous);
  if (goodKey) return { tone: 'success', key: goodKey };
  const badKey = bad.find((key) => key === dangerous);
  return badKey ? { tone: 'warning', key: badKey } : null;
}
