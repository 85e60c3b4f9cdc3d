import 'server-only';
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { toSafeStorefrontReturnTo } from '@/lib/auth/return-to';
import { confirmedPurposes, type Transaction } from '@/lib/auth/start-sign-in';
import { type CookieReader, type CookieWrite, deleteCookie, toCookieName } from './cookies';
import { seal, unseal } from './seal';

const lifetimeMs = 10 * 60 * 1000;
/** Beyond that it signs nobody in, but a person who comes back late is still led to the page they wanted. */
const rememberedForMs = 60 * 60 * 1000;
/**
 * A fixed set of names: however many sign-ins are started, in parallel too, the browser holds five and the
 * request headers stay small.
 */
const slots = [0, 1, 2, 3, 4] as const;

const schema = z.object({
  state: z.string().min(1),
  nonce: z.string().min(1),
  codeVerifier: z.string().min(43),
  // Checked anew: an origin may have been taken off the list since.
  returnTo: z.string().refine((path) => toSafeStorefrontReturnTo(path) === path),
  createdAt: z.number(),
  isSilent: z.boolean().optional(),
  isAnew: z.boolean().optional(),
  confirms: z
    .object({
      purpose: z.enum(confirmedPurposes),
      subject: z.string().min(1),
    })
    .optional(),
  locale: z.string().optional(),
});

type Kept = { readonly name: string; readonly transaction: Transaction | null };

const prefix = () => `${toCookieName('sign-in')}.`;
const listNames = () => slots.map((slot) => `${prefix()}${slot}`);

/** What stands in the slots that are taken; `transaction` is null for what does not open. */
async function listKept(cookies: CookieReader, now: Date): Promise<Kept[]> {
  const names = new Set(listNames());
  const present = cookies.getAll().filter(({ name }) => names.has(name));
  return Promise.all(
    present.map(async ({ name, value }) => {
      const parsed = schema.safeParse(await unseal('transaction', value, now));
      return { name, transaction: parsed.success ? parsed.data : null };
    }),
  );
}

/** A slot nobody uses, by lot, since tabs restored together all see the same ones free; else the oldest. */
function chooseName(kept: readonly Kept[]): string {
  const age = ({ transaction }: Kept) => transaction?.createdAt ?? 0;
  const free = listNames().filter((name) => !kept.some((other) => other.name === name));
  const oldest = [...kept].sort((a, b) => age(a) - age(b))[0]?.name;
  return free[randomInt(Math.max(free.length, 1))] ?? oldest ?? `${prefix()}0`;
}

/** The cookie that remembers a flow, in the place of the oldest of too many. */
export async function sealTransaction(
  transaction: Transaction,
  present: CookieReader,
): Promise<CookieWrite[]> {
  const { createdAt } = transaction;
  const value = await seal('transaction', { ...transaction }, createdAt + rememberedForMs);
  const name = chooseName(await listKept(present, new Date(createdAt)));
  return [{ name, value, maxAgeSeconds: rememberedForMs / 1000 }];
}

/**
 * Verifies and spends: the flow that this state belongs to, and the writes that delete its cookie,
 * whatever becomes of the sign-in. `transaction` is null when this browser never began that flow, or began it
 * more than ten minutes ago; `late` is then the one that has run out.
 */
export async function takeTransaction(
  dangerousState: string | null,
  cookies: CookieReader,
  now: Date,
): Promise<{
  transaction: Transaction | null;
  late: Transaction | null;
  writes: CookieWrite[];
}> {
  const kept = dangerousState ? await listKept(cookies, now) : [];
  const found = kept.find(({ transaction }) => transaction?.state === dangerousState);
  const spent = kept.filter((one) => one === found || !one.transaction);
  const transaction = found?.transaction ?? null;
  const isLate = transaction !== null && transaction.createdAt + lifetimeMs <= now.getTime();
  return {
    transaction: isLate ? null : transaction,
    late: isLate ? transaction : null,
    writes: spent.map(({ name }) => deleteCookie(name)),
  };
}

/** Deletes every flow this browser has begun. */
export function clearTransactions(present: CookieReader): CookieWrite[] {
  const names = new Set(present.getAll().map(({ name }) => name));
  return [...names].filter((name) => name.startsWith(prefix())).map(deleteCookie);
}
