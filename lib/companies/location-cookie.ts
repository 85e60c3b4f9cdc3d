import 'server-only';
import { z } from 'zod';
import {
  type CookieReader,
  type CookieWrite,
  deleteCookie,
  toCookieName,
} from '@/lib/session/cookies';
import { seal, unseal } from '@/lib/session/seal';

/** Whoever buys for one place mostly goes on to do so; nobody should be asked each week. */
const lifetimeMs = 90 * 24 * 60 * 60 * 1000;
const maxName = 120;

const schema = z.object({
  gid: z.string().regex(/^gid:\/\/shopify\/CompanyLocation\/[\w-]{1,64}$/),
  name: z.string(),
  company: z.string(),
  tag: z.string(),
});

/** The place this browser's customer buys for. */
export type KeptLocation = {
  readonly gid: string;
  /** Foreign text, as is the company. */
  readonly name: string;
  readonly company: string;
  /** Whose choice it is: the subject tag of the session that made it. */
  readonly tag: string;
};

const toName = () => toCookieName('company-location');

/** The cookie that keeps the choice: sealed, since where somebody works is nobody's business. */
export async function sealLocation(kept: KeptLocation, now: Date): Promise<CookieWrite[]> {
  const short = {
    ...kept,
    name: kept.name.slice(0, maxName),
    company: kept.company.slice(0, maxName),
  };
  const value = await seal('company-location', short, now.getTime() + lifetimeMs);
  return [{ name: toName(), value, maxAgeSeconds: lifetimeMs / 1000 }];
}

/** The choice in these cookies, or null; whose it is has still to be asked. */
export async function unsealLocation(
  present: CookieReader,
  now: Date,
): Promise<KeptLocation | null> {
  const value = present.getAll().find(({ name }) => name === toName())?.value;
  const parsed = schema.safeParse(value && (await unseal('company-location', value, now)));
  return parsed.success ? parsed.data : null;
}

/** It says where somebody works, so it does not outlive a sign-out; the same takes a choice back. */
export const clearLocation = (present: CookieReader): CookieWrite[] =>
  present.getAll().some(({ name }) => name === toName()) ? [deleteCookie(toName())] : [];
