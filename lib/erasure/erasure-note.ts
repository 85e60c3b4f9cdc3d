import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { log } from '@/lib/log';
import { getRedisLink } from '@/lib/redis/get-redis-link';
import { patientDeadlineMs } from '@/lib/redis/redis-link';
import { isStoreError } from '@/lib/redis/store-error';
import { deleteCookie, toCookieName, writeCookies } from '@/lib/session/cookies';
import { requireSession } from '@/lib/session/get-session';
import { toErasureKey } from '@/lib/session/redis/keys';
import { seal, unseal } from '@/lib/session/seal';

/** Shopify waits for half a year at the longest; after that there is nothing to withdraw. */
const keptForMs = 200 * 24 * 60 * 60 * 1000;

/**
 * Whether somebody has asked to be erased, as far as it is known here: the shop tells it in no API.
 * - `asked`: here, at that time, in milliseconds since the epoch
 * - `none`: nothing is known; in another browser it may be, where nothing is shared (`isOwnOnly`)
 * - `unknown`: what is shared cannot be asked just now
 */
export type ErasureNote =
  | { readonly kind: 'asked'; readonly at: number }
  | { readonly kind: 'none'; readonly isOwnOnly: boolean }
  | { readonly kind: 'unknown' };

const schema = z.object({ sub: z.string(), at: z.number() });

const toName = () => toCookieName('erasure');

async function read(sealed: string | null | undefined, subject: string, now: Date) {
  const parsed = schema.safeParse(sealed && (await unseal('erasure', sealed, now)));
  // Left behind by somebody else who used this browser, or put in the wrong place.
  return parsed.success && parsed.data.sub === subject ? parsed.data.at : null;
}

/** What is known of the person who is signed in. */
export async function getErasureNote(now: Date = new Date()): Promise<ErasureNote> {
  const { subject } = await requireSession();
  const link = getRedisLink();
  try {
    const sealed = link
      ? await link.run((redis) => redis.get(toErasureKey(subject)))
      : (await cookies()).getAll().find(({ name }) => name === toName())?.value;
    const at = await read(sealed, subject, now);
    return at === null ? { kind: 'none', isOwnOnly: link === null } : { kind: 'asked', at };
  } catch (error) {
    if (!isStoreError(error)) throw error;
    return { kind: 'unknown' };
  }
}

/** Runs what tells the store; the shop's answer stands, whether or not that can be told. */
async function tellStore(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!isStoreError(error)) throw error;
    log().error({ event: 'erasure.note_lost' }, 'what a customer asked for is shown to nobody');
  }
}

/** Remembers it where all of the person's browsers see it, or in this one. Only inside a server action. */
export async function keepErasureNote(now: Date = new Date()): Promise<void> {
  const { subject } = await requireSession();
  const value = await seal(
    'erasure',
    { sub: subject, at: now.getTime() },
    now.getTime() + keptForMs,
  );
  const link = getRedisLink();
  if (!link) {
    return writeCookies(await cookies(), [
      { name: toName(), value, maxAgeSeconds: keptForMs / 1000 },
    ]);
  }
  const options = { expiration: { type: 'PX', value: keptForMs } } as const;
  await tellStore(() =>
    link.run((redis) => redis.set(toErasureKey(subject), value, options), patientDeadlineMs),
  );
}

/** It was withdrawn, or the shop knows nothing of it. Only inside a server action. */
export async function dropErasureNote(): Promise<void> {
  const { subject } = await requireSession();
  const link = getRedisLink();
  if (!link) return writeCookies(await cookies(), [deleteCookie(toName())]);
  await tellStore(() => link.run((redis) => redis.del(toErasureKey(subject)), patientDeadlineMs));
}
