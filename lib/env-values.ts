import 'server-only';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

/** True for hosts that only this machine can reach (RFC 6761 §6.3, RFC 1122 §3.2.1.3). */
export function isLoopbackHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  return ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback';
}

/** The origin that a setting names, with or without https:// in front; null unless it is one and safe. */
export function toOrigin(value: string): string | null {
  const text = value.includes('://') ? value : `https://${value}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  const secure =
    url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
  return bare && secure ? url.origin : null;
}

/** What stands between commas. */
export const list = (value: string | undefined) =>
  (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** Whether proxy-addr understands all of them. */
export const isTrustable = (proxies: string[]) => {
  try {
    proxyAddr.compile(proxies);
    return true;
  } catch {
    return false;
  }
};

/** Nobody guesses it: long enough, and no pattern. */
export const isStrongSecret = (secret: string) => secret.length >= 32 && new Set(secret).size >= 10;
