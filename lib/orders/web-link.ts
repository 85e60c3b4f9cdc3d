/**
 * A URL from the shop as something to put into `href`, or null. Only https: `javascript:` and `data:`
 * run code, http gives the tracking number to everybody on the way. `trustedOrigin` is the configured
 * shop, which is plain http only where it is a stand-in on this machine.
 */
export function toWebLink(dangerousUrl: string | null, trustedOrigin?: string): string | null {
  if (!dangerousUrl || !URL.canParse(dangerousUrl)) return null;
  const url = new URL(dangerousUrl);
  if (url.username || url.password) return null;
  return url.protocol === 'https:' || url.origin === trustedOrigin ? url.href : null;
}

/** A `mailto:` for an address that is nothing but an address (RFC 6068 gives `?` and `&` a meaning). */
export function toMailLink(dangerousEmail: string, subject: string, body = ''): string | null {
  if (!/^[\w.+-]+@[\w.-]+$/.test(dangerousEmail)) return null;
  // Lines end as in mail (RFC 6068 §5).
  const text = body && `&body=${encodeURIComponent(body.replaceAll(/\r?\n/g, '\r\n'))}`;
  return `mailto:${dangerousEmail}?subject=${encodeURIComponent(subject)}${text}`;
}
