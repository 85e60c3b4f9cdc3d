import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import {
  type CookieReader,
  type CookieWrite,
  deleteCookie,
  toCookieName,
  writeCookies,
} from './cookies';
import { getSessionOrUnknown, requireSession } from './get-session';
import { seal, unseal } from './seal';
import { comparePerson } from './subject-tag';

const lifetimeMs = 15 * 60 * 1000;
/** Beside two parts of a session and five sign-ins it must stay below the 16 KB of headers that Node takes. */
const maxBytes = 2_400;

const schema = z.object({
  form: z.string(),
  tag: z.string(),
  values: z.record(z.string(), z.string()),
});

/** What was typed into a form that could not be sent, because the session had ended. */
export type Draft = {
  /** Which form, and of which thing. */
  readonly form: string;
  /** Whose form: the subject tag it was drawn with. */
  readonly tag: string;
  readonly values: Readonly<Record<string, string>>;
};

const toName = () => toCookieName('draft');

/** The cookie that keeps a draft. Longer than a cookie should be, it takes the place of an older one all the same. */
export async function sealDraft(draft: Draft, now: Date): Promise<CookieWrite[]> {
  const value = await seal('draft', draft, now.getTime() + lifetimeMs);
  if (value.length > maxBytes) return [deleteCookie(toName())];
  return [{ name: toName(), value, maxAgeSeconds: lifetimeMs / 1000 }];
}

/** The draft of this form in these cookies, or null; whose it is has still to be asked. */
export async function unsealDraft(
  present: CookieReader,
  form: string,
  now: Date,
): Promise<Draft | null> {
  const value = present.getAll().find(({ name }) => name === toName())?.value;
  const parsed = schema.safeParse(value && (await unseal('draft', value, now)));
  return parsed.success && parsed.data.form === form ? parsed.data : null;
}

/** Nothing typed outlives a sign-out. */
export const clearDraft = (present: CookieReader): CookieWrite[] =>
  present.getAll().some(({ name }) => name === toName()) ? [deleteCookie(toName())] : [];

const keep = async (draft: Draft) =>
  writeCookies(await cookies(), await sealDraft(draft, new Date()));

/**
 * Sends what a form says. Whenever that ends at sign-in instead, what was typed is kept for the way back.
 * Only inside a server action.
 */
export async function keepingDraft<Result>(
  draft: Draft,
  send: () => Promise<Result>,
): Promise<Result> {
  // Unknown is not ended: sending says so, and the form stays as it is.
  if (!(await getSessionOrUnknown())) {
    await keep(draft);
    await requireSession();
  }
  // The session may end while the shop is asked; that redirects from within, and this stays.
  await keep(draft);
  const result = await send();
  writeCookies(await cookies(), [deleteCookie(toName())]);
  return result;
}

/** What the person signed in now had typed into this form before signing in again, or null. */
export async function getDraft(form: string): Promise<Draft['values'] | null> {
  const draft = await unsealDraft(await cookies(), form, new Date());
  return draft && (await comparePerson(draft.tag)) === 'same' ? draft.values : null;
}
