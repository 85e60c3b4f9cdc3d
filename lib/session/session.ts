import 'server-only';
import { z } from 'zod';
import type { Tokens } from '@/lib/auth/tokens';
import { browsers, type Device, systems } from './device';

const daysInMs = (days: number) => days * 24 * 60 * 60 * 1000;

/** Without a visit for so long, a session ends. */
export const idleLifetimeMs = daysInMs(30);
/** However often it is used, a session ends after so long (ASVS 5.0 §7.3.2). */
export const absoluteLifetimeMs = daysInMs(90);

/** Raise it when an older version could no longer make sense of what is kept. */
const version = 1;
/** Clocks of two servers differ by less. */
const maxSkewMs = 5 * 60 * 1000;

const schema = z.object({
  v: z.literal(version),
  sub: z.string().min(1).max(255),
  at: z.string().min(1),
  atx: z.number(),
  rt: z.string().min(1).nullable(),
  it: z.string().min(1),
  crt: z.number(),
  upd: z.number(),
  // Not there in what was kept before, and no reason to sign anybody out.
  dev: z
    .object({ b: z.enum(browsers).nullable(), s: z.enum(systems).nullable() })
    .optional()
    .catch(undefined),
});

/** A signed-in browser. Lives sealed in its cookie; times are milliseconds since the epoch. */
export type Session = {
  /** The ID token's `sub`: who this is, at this shop. */
  readonly subject: string;
  readonly tokens: Tokens;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Where it began, as far as the browser said. */
  readonly device?: Device | null | undefined;
};

export function createSession(
  subject: string,
  tokens: Tokens,
  now: Date,
  device?: Device | null,
): Session {
  const times = { createdAt: now.getTime(), updatedAt: now.getTime() };
  return { subject, tokens, ...times, ...(device ? { device } : {}) };
}

export function toExpiry(session: Session): number {
  return Math.min(session.updatedAt + idleLifetimeMs, session.createdAt + absoluteLifetimeMs);
}

/** Short names: four kilobytes is all a cookie has. */
export function toPayload(session: Session): Readonly<Record<string, unknown>> {
  const { device, tokens } = session;
  return {
    v: version,
    sub: session.subject,
    at: tokens.accessToken,
    atx: tokens.accessTokenExpiresAt,
    rt: tokens.refreshToken,
    it: tokens.idToken,
    crt: session.createdAt,
    upd: session.updatedAt,
    ...(device ? { dev: { b: device.browser, s: device.system } } : {}),
  };
}

/**
 * `newer` for what a later version of the app has written: after a roll-back, or beside one that is being
 * rolled out, that means signing in again and no error. Null for any other shape, and for a time to come.
 */
export function parseSession(
  payload: Readonly<Record<string, unknown>>,
  now: Date,
): Session | 'newer' | null {
  if (typeof payload.v === 'number' && payload.v > version) return 'newer';
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return null;
  const { sub, at, atx, rt, it, crt, upd, dev } = parsed.data;
  if (Math.max(crt, upd) > now.getTime() + maxSkewMs) return null;
  return {
    subject: sub,
    tokens: { accessToken: at, accessTokenExpiresAt: atx, refreshToken: rt, idToken: it },
    createdAt: crt,
    updatedAt: upd,
    ...(dev ? { device: { browser: dev.b, system: dev.s } } : {}),
  };
}
