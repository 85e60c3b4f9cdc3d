/** Which page of a list; null is the first. */
export type PageCursor = { readonly after: string } | { readonly before: string } | null;

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const parse = (dangerous: unknown): string | null =>
  typeof dangerous === 'string' && /^[\w+/=.:-]{1,1000}$/.test(dangerous) ? dangerous : null;

/** What an address bar asks for; whatever is no cursor gives the first page. */
export function parsePageCursor(dangerousParams: Params): PageCursor {
  const after = parse(dangerousParams.after);
  const before = parse(dangerousParams.before);
  return after ? { after } : before ? { before } : null;
}

/** The arguments of a connection (GraphQL Cursor Connections). */
export function toPaging(cursor: PageCursor, size: number) {
  if (cursor && 'before' in cursor) return { last: size, before: cursor.before };
  return { first: size, after: cursor?.after ?? null };
}
