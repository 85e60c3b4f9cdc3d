import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Transaction } from '@/lib/auth/start-sign-in';
import { type CookieReader, type CookieWrite, deleteCookie, toCookieName } from './cookies';
import { seal, unseal } from './seal';

const lifetimeMs = 10 * 60 * 1000;
/** Beyond it the oldest goes, so that links opened in bulk cannot fill the request headers. */
const maxTransactions = 5;

const schema = z.object({
  state: z.string().min(1),
  nonce: z.string().min(1),
  codeVerifier: z.string().min(43),
  returnTo: z.string().startsWith('/'),
  createdAt: z.number(),
});

const prefix = () => `${toCookieName('sign-in')}.`;

/** One cookie a flow, named after its state, so that tabs may sign in side by side. */
function toName(state: string, createdAt: number): string {
  const tag = createHash('sha256').update(state).digest('base64url').slice(0, 12);
  return `${prefix()}${createdAt.toString(36)}.${tag}`;
}

function getNames(cookies: CookieReader): string[] {
  const names = cookies.getAll().map(({ name }) => name);
  return [...new Set(names)].filter((name) => name.startsWith(prefix())).sort();
}

/** The cookies that remember a flow for ten minutes; the oldest of too many go. */
export async function sealTransaction(
  transaction: Transaction,
  present: CookieReader,
): Promise<CookieWrite[]> {
  const value = await seal('transaction', { ...transaction }, transaction.createdAt + lifetimeMs);
  const surplus = getNames(present).slice(0, -(maxTransactions - 1));
  return [
    ...surplus.map(deleteCookie),
    {
      name: toName(transaction.state, transaction.createdAt),
      value,
      maxAgeSeconds: lifetimeMs / 1000,
    },
  ];
}

/**
 * Verifies and spends: the flow that this state belongs to, and the writes that delete its cookie,
 * whatever becomes of the sign-in. `transaction` is null when this browser never began that flow.
 */
export async function takeTransaction(
  dangerousState: string | null,
  cookies: CookieReader,
  now: Date,
): Promise<{ transaction: Transaction | null; writes: CookieWrite[] }> {
  if (!dangerousState) return { transaction: null, writes: [] };
  const tag = toName(dangerousState, 0).split('.').at(-1);
  const found = cookies
    .getAll()
    .find(({ name }) => name.startsWith(prefix()) && name.split('.').at(-1) === tag);
  if (!found) return { transaction: null, writes: [] };
  const payload = await unseal('transaction', found.value, now);
  const parsed = schema.safeParse(payload);
  const isOurs = parsed.success && parsed.data.state === dangerousState;
  return { transaction: isOurs ? parsed.data : null, writes: [deleteCookie(found.name)] };
}

/** Deletes every flow this browser has begun. */
export function clearTransactions(present: CookieReader): CookieWrite[] {
  return getNames(present).map(deleteCookie);
}
