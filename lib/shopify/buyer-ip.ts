import 'server-only';
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

export type BuyerIpSource = {
  /** The socket's address, as instrumentation.ts saw it. */
  readonly peer: string | null;
  readonly forwardedFor: string | null;
  /** Value of the header that the platform itself overwrites, when one is configured. */
  readonly platform: string | null;
};

/** Some proxies name the port too: `203.0.113.9:5678`, `[2001:db8::1]:443`. */
const withoutPort = (text: string) =>
  text.replace(/^\[([^\]]*)\](:\d+)?$/, '$1').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');

/** `::ffff:192.0.2.1` → `192.0.2.1`; IPv6 canonical, without zone; null for anything that is no address. */
export function toCanonicalIp(dangerousIp: string | null): string | null {
  const text = withoutPort(dangerousIp?.trim() ?? '').replace(/%.*$/, '');
  // Dotted quads only: `ipaddr` alone would take `1` or `0x7f.1` for addresses too.
  const looksRight = text.includes(':') || ipaddr.IPv4.isValidFourPartDecimal(text);
  return looksRight && ipaddr.isValid(text) ? ipaddr.process(text).toString() : null;
}

/**
 * The address of the person in front of the browser: the platform's header where one is configured, else
 * the right-most address in X-Forwarded-For that no trusted proxy has, else the socket's. Everything left
 * of that could have been sent by the client itself. Null when nothing trustworthy is known.
 * Wanted by Shopify as `Shopify-Storefront-Buyer-IP` ("Making server-side requests").
 */
export function toBuyerIp(source: BuyerIpSource, trustedProxies: readonly string[]): string | null {
  const fromPlatform = toCanonicalIp(source.platform);
  if (fromPlatform) return fromPlatform;
  const peer = toCanonicalIp(source.peer);
  if (!peer || trustedProxies.length === 0) return peer;
  const request = {
    socket: { remoteAddress: peer },
    headers: {
      'x-forwarded-for': source.forwardedFor
        ?.split(',')
        .map((hop) => withoutPort(hop.trim()))
        .join(','),
    },
  } as unknown as IncomingMessage;
  return toCanonicalIp(proxyAddr(request, proxyAddr.compile([...trustedProxies]))) ?? peer;
}

/** Addresses that many shoppers share, or nobody has on the internet (RFC 1918, RFC 4193 and the like). */
export const isPublicIp = (ip: string): boolean => ipaddr.process(ip).range() === 'unicast';

/** Whoever has an IPv6 network has all of its addresses: they count as one. */
function toNetwork(ip: string): string {
  const address = ipaddr.parse(ip);
  if (address.kind() === 'ipv4') return ip;
  const groups = (address as ipaddr.IPv6).parts.slice(0, 4);
  return `${groups.map((group) => group.toString(16)).join(':')}::/64`;
}

/**
 * The network whose requests count together. Null for a private address: that is a proxy which
 * TRUSTED_PROXIES does not name, and counting it would lock everybody out.
 */
export const toBuyerNetwork = (ip: string | null): string | null =>
  ip && isPublicIp(ip) ? toNetwork(ip) : null;
