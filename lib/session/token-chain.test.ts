import { expect, it } from 'vitest';
import { createSession } from './session';
import { endSession, isEnded, setLink } from './token-chain';

it('T37: a sign-out outlasts any number of renewals after it', () => {
  const now = new Date();
  const tokens = { accessToken: 'a', accessTokenExpiresAt: 0, refreshToken: 'mine', idToken: 'i' };
  const session = createSession('1', tokens, now);
  endSession(session, now);
  const link = { subject: '2', result: Promise.resolve({ kind: 'transient' } as const) };
  for (let index = 0; index < 10_001; index += 1) setLink(`${index}`, link, now.getTime() + 60_000);
  expect(isEnded(session, now)).toBe(true);
});
