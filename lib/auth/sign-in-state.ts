import 'server-only';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { getEnv } from '@/lib/env';

/** `again`: begun a second time by itself, because the first one's transaction was gone when it came back. */
export type SignInAttempt = 'first' | 'again';

const attemptSchema = z.enum(['first', 'again']);

const toMac = (secret: string, text: string): string => {
  const { shopId, clientId, siteOrigin } = getEnv();
  const key = hkdfSync('sha256', secret, '', `foyer/state/v1/${shopId}/${clientId}`, 32);
  // 128 bits: half of it is enough, and the whole travels in addresses.
  const mac = createHmac('sha256', Buffer.from(key)).update(`${siteOrigin} ${text}`).digest();
  return mac.subarray(0, 16).toString('base64url');
};

/**
 * The `state` of a sign-in that says by itself that it is ours, and which attempt it belongs to. It is no
 * proof that this browser began it: that is the transaction's part (RFC 9700 §4.7).
 * @param random at least 128 bits of it
 */
export function createSignInState(random: string, attempt: SignInAttempt): string {
  const text = `${random}.${attempt}`;
  return `${text}.${toMac(getEnv().sessionSecrets[0] ?? '', text)}`;
}

/** The attempt that a state of ours belongs to, whoever brings it; null for what we never made. */
export function parseSignInState(dangerousState: string | null): SignInAttempt | null {
  const [random, attempt, mac, ...rest] = dangerousState?.split('.') ?? [];
  const parsed = attemptSchema.safeParse(attempt);
  if (!random || !mac || rest.length > 0 || !parsed.success) return null;
  // As it is spelt: decoded, it would have many spellings, and a state is looked up by its own.
  const given = Buffer.from(mac);
  const isOurs = getEnv().sessionSecrets.some((secret) => {
    const expected = Buffer.from(toMac(secret, `${random}.${parsed.data}`));
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return isOurs ? parsed.data : null;
}
