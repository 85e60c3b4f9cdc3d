import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { type ConfirmedPurpose, confirmedPurposes } from '@/lib/auth/start-sign-in';
import {
  type CookieReader,
  type CookieWrite,
  deleteCookie,
  toCookieName,
  writeCookies,
} from './cookies';
import { getSessionOrUnknown } from './get-session';
import { seal, unseal } from './seal';

/** Long enough to read the page once more, too short for whoever comes to the machine later. */
export const confirmedForMs = 5 * 60 * 1000;

const schema = z.object({
  purpose: z.enum(confirmedPurposes),
  sub: z.string().min(1),
  at: z.number(),
});

const toName = () => toCookieName('confirmed');

/** The cookie that says: this person has just proved who they are, for this one thing. */
export async function sealConfirmation(
  purpose: ConfirmedPurpose,
  subject: string,
  now: Date,
): Promise<CookieWrite> {
  const payload = { purpose, sub: subject, at: now.getTime() };
  const value = await seal('confirmation', payload, now.getTime() + confirmedForMs);
  return { name: toName(), value, maxAgeSeconds: confirmedForMs / 1000 };
}

/**
 * Until when this person counts as having proved it for this purpose, in milliseconds since the epoch; null when
 * they have not, or too long ago, or it was somebody else.
 */
export async function unsealConfirmation(
  present: CookieReader,
  { purpose, subject, now }: { purpose: ConfirmedPurpose; subject: string; now: Date },
): Promise<number | null> {
  const value = present.getAll().find(({ name }) => name === toName())?.value;
  const parsed = schema.safeParse(value && (await unseal('confirmation', value, now)));
  if (!parsed.success) return null;
  const { at, purpose: sealedFor, sub } = parsed.data;
  const isValid = sealedFor === purpose && sub === subject;
  const until = at + confirmedForMs;
  // A clock that was set back makes nothing last longer.
  return isValid && at <= now.getTime() && now.getTime() < until ? until : null;
}

/** The same for whoever is signed in now. */
export async function getConfirmedUntil(purpose: ConfirmedPurpose): Promise<number | null> {
  const session = await getSessionOrUnknown();
  if (!session || session === 'unknown') return null;
  const { subject } = session;
  return unsealConfirmation(await cookies(), { purpose, subject, now: new Date() });
}

/** It was used. Only inside a server action. */
export async function spendConfirmation(): Promise<void> {
  writeCookies(await cookies(), [deleteCookie(toName())]);
}

/** For sign-out. */
export const clearConfirmation = (present: CookieReader): CookieWrite[] =>
  present.getAll().some(({ name }) => name === toName()) ? [deleteCookie(toName())] : [];
