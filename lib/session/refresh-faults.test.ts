import { beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '@/lib/log';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { guardRequest } from './guard-request';
import { createSession } from './session';
import { sealSession } from './session-cookie';

const path = '/authentication/oauth/token';
const untouched = { isSignedIn: true, writes: [], hides: [] };

beforeEach(() => {
  // Breakers and budgets as they are when the process starts.
  const state = (globalThis as { foyerState?: Map<string, unknown> }).foyerState;
  for (const name of state?.keys() ?? []) if (/^(upstream|retry)-/.test(name)) state?.delete(name);
});

async function signIn(expiresInMs: number) {
  const email = createEmail();
  const issued = await demoShop.createTokens(email);
  const now = new Date();
  const tokens = {
    accessToken: issued.access_token,
    accessTokenExpiresAt: now.getTime() + expiresInMs,
    refreshToken: issued.refresh_token,
    idToken: issued.id_token,
  };
  const session = createSession('1', tokens, new Date(now.getTime() - 3_600_000 + expiresInMs));
  const writes = await sealSession(session, { getAll: () => [] }, now);
  return { email, cookies: { getAll: () => writes } };
}

const countCalls = async (email: string) => (await demoShop.getRequests(email, path)).length;

const faults: readonly Record<string, unknown>[] = [
  ...[429, 500, 502, 503, 504, 530, 402, 403, 404, 423].map((code) => ({ type: 'status', code })),
  { type: 'status', code: 400, body: { error: 'invalid_client' } },
  { type: 'transient-401' },
  { type: 'drop' },
  { type: 'empty-body' },
  { type: 'html-body' },
  { type: 'malformed-json' },
  { type: 'oversized' },
  { type: 'redirect-301' },
];

describe.each([
  ['about to end', 60_000],
  ['that has ended', -1_000],
])('with an access token %s', (_name, expiresInMs) => {
  it.each(faults)('T81: %j from the token endpoint leaves the session as it is', async (fault) => {
    const { email, cookies } = await signIn(expiresInMs);
    await demoShop.setFault({ email, path }, fault);
    expect(await guardRequest(cookies, new Date())).toEqual(untouched);
    // Sent once: it may have arrived, and would be spent by that.
    expect(await countCalls(email)).toBe(1);
    // And left alone for a second.
    expect(await guardRequest(cookies, new Date())).toEqual(untouched);
    expect(await countCalls(email)).toBe(1);
  });
});

it('T81: a client that the shop refuses is told to whoever runs this', async () => {
  const error = vi.spyOn(log(), 'error').mockReturnValue(undefined);
  const { email, cookies } = await signIn(-1_000);
  const body = { error: 'unauthorized_client' };
  await demoShop.setFault({ email, path }, { type: 'status', code: 400, body });
  expect(await guardRequest(cookies, new Date())).toEqual(untouched);
  expect(error.mock.calls.map(([facts]) => facts)).toContainEqual({
    event: 'config.client_rejected',
    reason: 'unauthorized_client',
  });
});

it.each([
  { type: 'delay', ms: 7_000 },
  { type: 'slow-body', ms: 7_000 },
])('T82: a page waits five seconds at most for the token endpoint (%j)', async (fault) => {
  const { email, cookies } = await signIn(-1_000);
  await demoShop.setFault({ email, path }, fault);
  const startedAt = performance.now();
  expect(await guardRequest(cookies, new Date())).toEqual(untouched);
  expect(performance.now() - startedAt).toBeLessThan(6_500);
});

it('T83: an answer lost after the shop has rotated is asked for once more, then ends in sign-in', async () => {
  const { email, cookies } = await signIn(-1_000);
  const { id } = await demoShop.setFault({ email, path }, { type: 'lost-answer' });
  expect(await guardRequest(cookies, new Date())).toEqual(untouched);
  await demoShop.removeFault(id);
  const again = async () => (await guardRequest(cookies, new Date())).isSignedIn;
  await expect.poll(again, { timeout: 10_000 }).toBe(false);
  expect(await countCalls(email)).toBe(2);
});

it('T93: a token endpoint that throttles our client is left alone in everybody’s name, and nobody is signed out', async () => {
  const [one, other] = [await signIn(-1_000), await signIn(-1_000)];
  const fault = { type: 'status', code: 429, retryAfter: '30' };
  const { id } = await demoShop.setFault({ email: one.email, path }, fault);
  expect(await guardRequest(one.cookies, new Date())).toEqual(untouched);
  expect(await guardRequest(other.cookies, new Date())).toEqual(untouched);
  expect([await countCalls(one.email), await countCalls(other.email)]).toEqual([1, 0]);
  await demoShop.removeFault(id);
  const later = new Date(Date.now() + 31_000);
  vi.useFakeTimers({ now: later, toFake: ['Date'] });
  try {
    for (const { cookies } of [one, other]) {
      const guard = await guardRequest(cookies, later);
      expect(guard.isSignedIn).toBe(true);
      expect(guard.writes.length).toBeGreaterThan(0);
    }
  } finally {
    vi.useRealTimers();
  }
});
