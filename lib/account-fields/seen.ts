import 'server-only';
import { toStamp } from '@/lib/forms/stamp';
import type { StoredField } from './get-account-fields';

/**
 * What a field held when the form was drawn: whether it was touched is told by the stamp of the text it was filled
 * with, whether another tab was quicker by Shopify's digest.
 */
export type Seen = { readonly stamp: string; readonly digest: string | null };

/** The hidden field beside each field. */
export const toSeenName = (name: string): string => `seen-${name}`;

const toTextStamp = (text: string): string => toStamp([text.replace(/\r\n?/g, '\n').trim()]);

/** @param text what the form is filled with */
export const toSeen = (text: string, stored: StoredField | undefined): Seen => ({
  stamp: toTextStamp(text),
  digest: stored?.digest ?? null,
});

/** Whether this text is another than the form was filled with; without knowing that, it may be. */
export const isTouched = (text: string, seen: Seen | null): boolean =>
  seen?.stamp !== toTextStamp(text);

export const writeSeen = ({ digest, stamp }: Seen): string => `${stamp}.${digest ?? ''}`;

/** As it came, or null for what this site never wrote. */
export function readSeen(dangerousSeen: unknown): Seen | null {
  if (typeof dangerousSeen !== 'string') return null;
  const [, stamp, digest] = /^([\w-]{22})\.([\w+/=-]{0,200})$/.exec(dangerousSeen) ?? [];
  return stamp === undefined ? null : { stamp, digest: digest || null };
}
