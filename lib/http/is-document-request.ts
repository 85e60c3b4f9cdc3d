import 'server-only';

/** Under these names browsers say that nobody has asked for the page yet; the last three are older. */
const aheadOfTime = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];

/**
 * Whether a browser asks for this as a page somebody opens: not as a frame, an image or a fetch, and not
 * ahead of time. A browser without Fetch Metadata says nothing, and passes.
 */
export function isDocumentRequest({
  headers,
}: {
  readonly headers: Pick<Headers, 'get' | 'has'>;
}): boolean {
  const destination = headers.get('sec-fetch-dest');
  return (
    (destination === null || destination === 'document') &&
    !aheadOfTime.some((name) => headers.has(name))
  );
}
