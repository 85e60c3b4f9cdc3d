import 'server-only';
import { createHash } from 'node:crypto';

/** The hidden field that says what a form was filled with, without saying it. */
export const stampName = 'stamp';

/** A hash of what a form was filled with: when the shop has something else by now, another tab was quicker. */
export const toStamp = (values: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);

/** As it came. A form without one makes no claim: it was drawn by an older version of this site. */
export function readStamp(dangerousForm: FormData): string | undefined {
  const dangerousStamp = dangerousForm.get(stampName);
  const isStamp = typeof dangerousStamp === 'string' && /^[\w-]{22}$/.test(dangerousStamp);
  return isStamp ? dangerousStamp : undefined;
}
