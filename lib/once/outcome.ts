import 'server-only';
import { seal, unseal } from '@/lib/session/seal';

/** Encrypted at rest and bound to its place, like a session's record. */
export const sealOutcome = (result: unknown, key: string, expiresAt: number): Promise<string> =>
  seal('outcome', { result, key }, expiresAt);

/** Null for what does not open: its secret was dropped, it has run out, or somebody meddled with it. */
export async function openOutcome<Result>(
  sealed: string,
  key: string,
  now: Date,
): Promise<{ readonly result: Result } | null> {
  const payload = await unseal('outcome', sealed, now);
  // Authenticated, so it is what this app has put there.
  return payload?.key === key ? { result: payload.result as Result } : null;
}
