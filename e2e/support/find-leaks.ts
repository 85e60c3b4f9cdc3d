/** Something that must not be found: its name, for the report, and what it looks like. */
export type Secret = { readonly kind: string; readonly pattern: RegExp };

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text itself, standing alone, or as it would be written into a URL. */
export const toSecrets = (kind: string, texts: Iterable<string>): Secret[] =>
  [...new Set(texts)]
    .filter((text) => text.length >= 4)
    .flatMap((text) => [text, encodeURIComponent(text)])
    .map((text) => ({ kind, pattern: new RegExp(`(?<![\\w-])${quote(text)}(?![\\w-])`, 'i') }));

/** Of whoever's session: Shopify's tokens and codes, JWS and JWE. */
export const tokenShapes: readonly Secret[] = [
  { kind: 'access token', pattern: /shcat_/i },
  { kind: 'refresh token', pattern: /shcrt_/i },
  { kind: 'authorization code', pattern: /shcac_/i },
  { kind: 'private token or secret', pattern: /sh(?:pat|pss)_/i },
  { kind: 'ID token or sealed cookie', pattern: /eyJ[\w-]{8,}\.[\w-]*\./ },
];

/** What people and random values look like; for logs and telemetry, where none of it belongs. */
export const personalShapes: readonly Secret[] = [
  { kind: 'e-mail address', pattern: /[\w.+-]+(?:@|%40)[\w-]+\.[a-z]/i },
  { kind: 'IPv4 address', pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d./])/ },
  {
    kind: 'IPv6 address',
    pattern: /(?<![\w:])(?:::1|(?:[\da-f]{1,4}:){7}[\da-f]{1,4})(?![\w:/])/i,
  },
  { kind: 'random value', pattern: /(?<![\w-])(?=\w*[a-z])(?=\w*[A-Z])(?=\w*\d)[\w-]{43,}/ },
];

/** What was found, with a little of what is around it; nothing, if all is well. */
export function findLeaks(text: string, secrets: readonly Secret[]): string[] {
  return secrets.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(text);
    return found ? [`${kind}: ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`] : [];
  });
}
