import 'server-only';
import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

const redacted = '[redacted]';

/** Names of parameters whose value is nobody's business, wherever `name=value` or `"name":"value"` stands. */
const secretName = '[\\w-]{0,40}(?:token|secret|password|passwd)';
const parameter = `(?:code|state|nonce|code_verifier|code_challenge|id_token_hint|login_hint|email|phone|${secretName})`;

/**
 * What secrets and people look like, whatever they are called. All of it is linear: a text of megabytes
 * comes from outside just as well (CWE-1333).
 */
const shapes: readonly (readonly [RegExp, string])[] = [
  // Shopify: access, refresh and private tokens, authorization codes, secrets (`shcat_`, `shpss_` …).
  [/sh[cp][a-z]{2,3}_[\w.~+/-]*/gi, redacted],
  // JWS and JWE, whole or cut: ID tokens and our own sealed cookies (RFC 7515 §3.1, RFC 7516 §3.1).
  [/eyJ[\w-]{5,}[\w.-]*/g, redacted],
  [/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, `$1 ${redacted}`],
  // In an address, also one that stands in another.
  [
    new RegExp(
      `(?:(?<![a-z_-])|(?<=%(?:25){0,3}[\\da-f]{2}))(${parameter})(=|%(?:25){0,3}3D)[^&\\s"'<>]+`,
      'gi',
    ),
    `$1$2${redacted}`,
  ],
  // In JSON, also where it stands in JSON.
  [
    new RegExp(
      `(\\\\{0,9}["'])(${parameter})(\\\\{0,9}["']\\s{0,9}:\\s{0,9}\\\\{0,9}["'])[^"'\\\\]*`,
      'gi',
    ),
    `$1$2$3${redacted}`,
  ],
  [new RegExp(`(?<![a-z_-])(${secretName})\\s{0,9}:\\s{0,9}[^\\s"',;[]+`, 'gi'), `$1: ${redacted}`],
  [/\b((?:set-)?cookie)\s{0,9}:[^\r\n]+/gi, `$1: ${redacted}`],
  // Whoever has a cart's key has the cart.
  [/(gid:\/\/shopify\/Cart\/|\/cart\/c\/)[\w-]+(?:\?key=[\w-]+)?/gi, `$1${redacted}`],
  [/(gid:\/\/shopify\/Customer\/)\d+/gi, `$1${redacted}`],
  // With the user part of a URL (`redis://user:password@host`) too.
  [
    /[^\s"'<>()[\]{},;=&?/\\@]{1,64}(?:@|\uFF20|%(?:25){0,3}40)(?=[\p{L}\p{N}[])[\p{L}\p{N}.-]{1,255}/giu,
    redacted,
  ],
  // Random values of ours and of other people's: state, verifier, session id, a public token.
  [/(?<![\w-])(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?=[\w-]{0,99}[A-Z])[\w-]{40,}/g, redacted],
  [/(?<![\da-f-])[\da-f]{32,}/gi, redacted],
  // Telephone numbers as Shopify keeps them (E.164).
  [/\+\d[\d ()-]{6,18}\d/g, redacted],
];

const toNetwork = (ip: string, bits: number): string => {
  // `::ffff:203.0.113.9` is an IPv4 address in disguise (RFC 4291 §2.5.5.2).
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return `${ipaddr.IPv4.networkAddressFromCIDR(`${address}/24`)}/24`;
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/${bits}`)}/${bits}`;
};

/** Enough to tell one network from another, not one person. */
function truncateAddresses(text: string): string {
  return text
    .replace(/(?<![\da-f:.])(?=[\da-f.]{0,39}:)[\da-f:.]{2,45}/gi, (found) => {
      const ip = found.replace(/\.$/, '');
      return isIPv6(ip) ? toNetwork(ip, 48) : found;
    })
    .replace(/(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d./])/g, (ip) =>
      ipaddr.IPv4.isValidFourPartDecimal(ip) ? toNetwork(ip, 24) : ip,
    );
}

/** A longer one is cut before it is read. */
const longestRead = 64 * 1024;

/** What a terminal or a viewer would obey rather than show; line breaks too (CWE-117). */
const controls = /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** A text without what looks like a secret or a person, on one line unless `isStack`, and no longer than `max`. */
export function redactText(dangerousText: string, max = 1_000, isStack = false): string {
  let text = dangerousText.slice(0, longestRead);
  for (const [shape, instead] of shapes) text = text.replace(shape, instead);
  text = truncateAddresses(text).replace(controls, '\ufffd');
  if (!isStack) text = text.replace(/[\r\n]+/g, ' ⏎ ');
  return text.length > max ? `${text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
