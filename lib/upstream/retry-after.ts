import 'server-only';

/**
 * Milliseconds that a Retry-After asks to wait (RFC 9110 §10.2.3): seconds or an HTTP date. Null for what is
 * neither or is not there; 0 for the past.
 */
export function parseRetryAfter(dangerousValue: string | null, now: Date): number | null {
  const text = dangerousValue?.trim() ?? '';
  // Whole seconds by the RFC; some write `2.0`.
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // `Date.parse` takes much more than the three forms of an HTTP date, all of which name a day.
  if (!/^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?\b/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
