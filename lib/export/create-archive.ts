import 'server-only';
import { makeZip } from 'client-zip';
import { settle } from '@/lib/shopify/errors';
import { type ExportPart, toFiles } from './export-part';
import { readPart } from './read-part';
import { type ExportCursor, parseCursor, toCursorText } from './sections';

export type ArchiveWords = {
  readonly readme: string;
  /** @param path where the rest is */
  readonly unfinished: (path: string) => string;
  readonly refused: string;
};

/** A page has eight seconds; the last step of these may take some of its own. */
const spendMs = 4_500;

type Archive = {
  readonly stream: ReadableStream<Uint8Array>;
  /** Null when it is whole. */
  readonly next: ExportCursor | null;
};

/**
 * As much of an archive as one request has time for, as a zip: whole for most, else it says where the rest is. For
 * browsers without script; the others put theirs together themselves.
 * @param toPath the address of the rest
 * @throws {ShopifyError} when not even the first step could be read
 */
export async function createArchive(
  start: ExportCursor,
  words: ArchiveWords,
  toPath: (from: string) => string,
): Promise<Archive> {
  const parts: ExportPart[] = [];
  const endAt = Date.now() + spendMs;
  let next: ExportCursor | null = start;
  while (next && (parts.length === 0 || Date.now() < endAt)) {
    const read = await settle(readPart(next));
    if (!read.ok && parts.length === 0) throw read.error;
    if (!read.ok) break;
    parts.push(read.data);
    next = parseCursor(read.data.next);
  }
  const readme = [
    words.readme,
    ...(parts.some(({ isRefused }) => isRefused) ? [words.refused] : []),
    ...(next ? [words.unfinished(toPath(toCursorText(next)))] : []),
  ].join('\n\n');
  const files = [{ name: 'README.txt', input: `${readme}\n` }, ...toFiles(parts)];
  return { stream: makeZip(files), next };
}
