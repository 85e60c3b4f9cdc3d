import 'server-only';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** For tests and benches: where people tried to send others by a return address, and whether they got there. */

/** Collected by class: advisories, bug reports, lists for testers, and what browsers read alike. */
export const redirectCorpus: Readonly<Record<string, readonly string[]>> = JSON.parse(
  // Not imported: bundlers refuse the halves of characters in it.
  readFileSync(new URL('./redirect-corpus.json', import.meta.url), 'utf8'),
);

const pieces = [
  ...['/', '//', '\\', '.', '..', './', '../', '%2f', '%2F', '%5c', '%252f', '%2e', '%2E%2e', '%'],
  ...['@', ':', '?', '#', ';', '&', '=', '\t', '\n', '\r', '%09', '%0a', '%00', '\u0000', ' '],
  ...['\u2028', '\u3002', '\uff0f', '\uff3c', '\u00ad', '\u200b', '\ud800', 'http:', 'https://'],
  ...['javascript:', 'data:', 'localhost:3000', 'evil.example', '[::1]', 'account', 'orders'],
  ...['login', 'logout', '%6cogin', 'api', 'x', '1', 'é'],
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

/** Any text that somebody may put into a link: shuffled pieces of attacks, spoilt ones of the corpus, noise. */
export const anyReturnTo: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { maxLength: 8 }).map((parts) => `/${parts.join('')}`) },
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.values(redirectCorpus).flat()), fc.nat(40), piece)
      .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at)),
  },
  { weight: 1, arbitrary: fc.webUrl() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

/** As lenient readers do: browsers drop tabs and line breaks, and take a backslash for a slash. */
const readLeniently = (target: string) => target.replace(/[\t\r\n]/g, '').replaceAll('\\', '/');

/**
 * How a browser at `siteOrigin` would be led elsewhere by this redirect, or somebody else's words into a header;
 * null when it stays. Asks the URL standard, and nothing that the filter itself asks.
 */
export function findEscape(target: string, siteOrigin: string): string | null {
  if (!/^[\x21-\x7e]+$/.test(target)) return 'characters that belong in no header';
  if (!target.startsWith('/')) return 'no path';
  const bases = ['/', '/account/login?return_to=x', '/a/b/c/', '//'].map((at) => siteOrigin + at);
  for (const spelling of [target, readLeniently(target)]) {
    const read = [...bases.map((base) => new URL(spelling, base)), new URL(siteOrigin + spelling)];
    for (const url of read) {
      if (url.origin !== siteOrigin || url.username !== '') return `to ${url.origin}`;
      if (url.pathname + url.search !== target) return `reads ${url.pathname}${url.search}`;
    }
  }
  return /^\/[/\\]/.test(decodeURIComponent(new URL(siteOrigin + target).pathname))
    ? 'another host once decoded'
    : null;
}
