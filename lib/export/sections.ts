/** What an archive holds, in the order in which it is put together. */
export const sections = [
  'profile',
  'addresses',
  'orders',
  'subscriptions',
  'storeCredit',
  'companies',
] as const;

export type Section = (typeof sections)[number];

/** Where an archive goes on: a section, and the shop's cursor in it. */
export type ExportCursor = { readonly section: Section; readonly after: string | null };

export const firstCursor: ExportCursor = { section: 'profile', after: null };

/** As it stands in an address. */
export const toCursorText = ({ section, after }: ExportCursor): string =>
  after === null ? section : `${section}.${after}`;

/** Null for anything that we never say. */
export function parseCursor(dangerous: unknown): ExportCursor | null {
  if (typeof dangerous !== 'string') return null;
  const [, dangerousSection, after] = /^(\w+)(?:\.([\w+/=.:-]{1,1000}))?$/.exec(dangerous) ?? [];
  const section = sections.find((one) => one === dangerousSection);
  return section ? { section, after: after ?? null } : null;
}

/** The first of the section that comes after this one; null after the last. */
export function toNextSection(section: Section): ExportCursor | null {
  const next = sections[sections.indexOf(section) + 1];
  return next ? { section: next, after: null } : null;
}
