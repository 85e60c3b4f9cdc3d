import 'server-only';
import { z } from 'zod';
import {
  type CookieReader,
  type CookieWrite,
  deleteCookie,
  toCookieName,
} from '@/lib/session/cookies';
import { seal, unseal } from '@/lib/session/seal';

/** As long as Shopify keeps a cart that nobody touches. */
const lifetimeMs = 10 * 24 * 60 * 60 * 1000;
/** One cookie holds 4 kB, its name and attributes included. */
const maxBytes = 3_600;

const schema = z.object({
  id: z.string().regex(/^gid:\/\/shopify\/Cart\/.{1,300}$/),
  tag: z.string(),
  country: z.string().nullable(),
  locationId: z.string().nullable(),
  short: z.array(z.object({ title: z.string(), wanted: z.number(), got: z.number() })),
  warnings: z.array(z.string()),
});

/** Something of which there was less than was asked for. */
export type Shortfall = {
  /** Foreign text. */
  readonly title: string;
  readonly wanted: number;
  readonly got: number;
};

/** A cart this browser may go on with. Whoever has its id has the cart, so the id is sealed. */
export type KeptCart = {
  /** GID, with the key that the shop gave along. */
  readonly id: string;
  /** Whose it is: the subject tag of the session that made it; empty while it is nobody's. */
  readonly tag: string;
  /** What decides its prices: a cart for somewhere or somebody else is another cart. */
  readonly country: string | null;
  readonly locationId: string | null;
  /** What the last change of it could not do, told once on the next page. */
  readonly short: readonly Shortfall[];
  /** `CartWarningCode`s. */
  readonly warnings: readonly string[];
};

const toName = () => toCookieName('cart');

/** The cookie that keeps a cart. What is told of it gives way before the cart does. */
export async function sealCart(cart: KeptCart, now: Date): Promise<CookieWrite[]> {
  const expiresAt = now.getTime() + lifetimeMs;
  const whole = await seal('cart', cart, expiresAt);
  const value =
    whole.length <= maxBytes ? whole : await seal('cart', { ...cart, short: [] }, expiresAt);
  return [{ name: toName(), value, maxAgeSeconds: lifetimeMs / 1000 }];
}

/** The cart of these cookies, or null; whose it is has still to be asked. */
export async function unsealCart(present: CookieReader, now: Date): Promise<KeptCart | null> {
  const value = present.getAll().find(({ name }) => name === toName())?.value;
  const parsed = schema.safeParse(value && (await unseal('cart', value, now)));
  return parsed.success ? parsed.data : null;
}

/** Filled by somebody who had not signed in. */
export const isNobodys = (cart: KeptCart): boolean => cart.tag === '';

/** A cart names its buyer, so it does not outlive a sign-out unless the shop takes the name off. */
export const clearCart = (present: CookieReader): CookieWrite[] =>
  present.getAll().some(({ name }) => name === toName()) ? [deleteCookie(toName())] : [];
