import 'server-only';
import { z } from 'zod';
import type { Tokens } from '@/lib/auth/tokens';

const daysInMs = (days: number) => days * 24 * 60 * 60 * 1000;

/** Without a visit for so long, a session ends. */
export const idleLifetimeMs = daysInMs(30);
/** However often it is used, a session ends after so long (ASVS 5.0 §7.3.2). */
export const absoluteLifetimeMs = daysInMs(90);

const schema = z.object({
  v: z.literal(1),
  sub: z.string().min(1).max(255),
  at: z.string().min(1),
  atx: z.number(),
  rt: z.string().min(1).nullable(),
  it: z.string().min(1),
  crt: z.number(),
  upd: z.number(),
});

/** A signed-in browser. Lives sealed in its cookie; times are milliseconds since the epoch. */
export type Session = {
  /** The ID token's `sub`: who this is, at this shop. */
  readonly subject: string;
  readonly tokens: Tokens;
  readonly createdAt: number;
  readonly updatedAt: number;
};

export function createSession(subject: string, tokens: Tokens, now: Date): Session {
  return { subject, tokens, createdAt: now.getTime(), updatedAt: now.getTime() };
}

export function toExpiry(session: Session): number {
  return Math.min(session.updatedAt + idleLifetimeMs, session.createdAt + absoluteLifetimeMs);
}

/** Short names: four kilobytes is all a cookie has. */
export function toPayload(session: Session): Readonly<Record<string, unknown>> {
  const { tokens } = session;
  return {
    v: 1,
    sub: session.subject,
    at: tokens.accessToken,
    atx: tokens.accessTokenExpiresAt,
    rt: tokens.refreshToken,
    it: tokens.idToken,
    crt: session.createdAt,
    upd: session.updatedAt,
  };
}

/** Null for a payload of another version or shape: after a roll-back that means signing in again, not an error. */
export function parseSession(payload: Readonly<Record<string, unknown>>): Session | null {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return null;
  const { sub, at, atx, rt, it, crt, upd } = parsed.data;
  return {
    subject: sub,
    tokens: { accessToken: at, accessTokenExpiresAt: atx, refreshToken: rt, idToken: it },
    createdAt: crt,
    updatedAt: upd,
  };
}
