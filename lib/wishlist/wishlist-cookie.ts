import 'server-only';
import { z } from 'zod';
import {
  type CookieReader,
  type CookieWrite,
  deleteCookie,
  toCookieName,
} from '@/lib/session/cookies';
import { seal, unseal } from '@/lib/session/seal';
import { maxSaved, type ProductIds } from './product-ids';

/** Renewed with each change; browsers keep no cookie for much longer than a year (RFC 6265bis §5.5: 400 days). */
const lifetimeMs = 180 * 24 * 60 * 60 * 1000;

/** Numbers only: fifty GIDs would not fit into one cookie. */
const schema = z.object({
  tag: z.string().max(100),
  ids: z.array(z.string().regex(/^\d{1,20}$/)).max(maxSaved),
});

const prefix = 'gid://shopify/Product/';

/** What this browser knows of a wishlist. */
export type DeviceList = {
  /** Whose account it was last seen in, as a subject tag; empty for what nobody had signed in for. */
  readonly tag: string;
  readonly ids: ProductIds;
};

const toName = () => toCookieName('wishlist');

/** The cookie that keeps the list; sealed, since what somebody wishes for says something about them. */
export async function sealDeviceList({ tag, ids }: DeviceList, now: Date): Promise<CookieWrite[]> {
  if (ids.length === 0) return [deleteCookie(toName())];
  // An account's list may be longer; what stands first is what was saved last.
  const numbers = ids.slice(0, maxSaved).map((id) => id.slice(prefix.length));
  const value = await seal('wishlist', { tag, ids: numbers }, now.getTime() + lifetimeMs);
  return [{ name: toName(), value, maxAgeSeconds: lifetimeMs / 1000 }];
}

/** The list of these cookies, or null; whose it is has still to be asked. */
export async function unsealDeviceList(
  present: CookieReader,
  now: Date,
): Promise<DeviceList | null> {
  const value = present.getAll().find(({ name }) => name === toName())?.value;
  const parsed = schema.safeParse(value && (await unseal('wishlist', value, now)));
  if (!parsed.success) return null;
  return { tag: parsed.data.tag, ids: parsed.data.ids.map((number) => `${prefix}${number}`) };
}

/** At sign-out: what was seen of an account goes with its owner; what was saved before anybody came stays. */
export async function releaseWishlist(present: CookieReader, now: Date): Promise<CookieWrite[]> {
  const list = await unsealDeviceList(present, now);
  return list && list.tag !== '' ? [deleteCookie(toName())] : [];
}
