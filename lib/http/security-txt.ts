import 'server-only';
import { getEnv } from '@/lib/env';
import { locales } from '@/lib/i18n/locale';

const validForMs = 180 * 24 * 60 * 60 * 1000;

/** The text of `/.well-known/security.txt` (RFC 9116 §2.5), or null where no contact is set. */
export function toSecurityTxt(now: Date): string | null {
  const { securityContact, siteOrigin } = getEnv();
  if (!securityContact) return null;
  // Made anew for everybody who asks, so it never runs out; the RFC wants less than a year.
  const expires = new Date(now.getTime() + validForMs).toISOString();
  const fields = [
    `Contact: ${securityContact}`,
    `Expires: ${expires}`,
    `Canonical: ${siteOrigin}/.well-known/security.txt`,
    `Preferred-Languages: ${locales.join(', ')}`,
  ];
  return `${fields.join('\n')}\n`;
}
