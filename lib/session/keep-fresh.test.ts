import { describe, expect, it } from 'vitest';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { guardRequest, nobody } from './guard-request';
import { isDue, refreshSession } from './keep-fresh';
import { seal } from './seal';
import { createSession, type Session } from './session';
import { sealSession } from './session-cookie';
import { endSession } from './token-chain';

const tokenPath = '/authentication/oauth/token';

/** A session as it is shortly after signing in, or, aged, when its access token is about to end. */
async function toSession({
  email = createEmail(),
  expiresInMs = 3_600_000,
} = {}): Promise<Session> {
  const { access_token, refresh_token, id_token } = await demoShop.createTokens(email);
  const now = new Date();
  const tokens = {
    accessToken: access_token,
    accessTokenExpiresAt: now.getTime() + expiresInMs,
    refreshToken: refresh_token,
    idToken: id_token,
  };
  const session = createSession('1', tokens, now);
  return { ...session, updatedAt: now.getTime() + expiresInMs - 3_600_000 };
}

async function toCookies(session: Session) {
  const writes = await sealSession(session, { getAll: () => [] }, new Date());
  return { getAll: () => writes.map(({ name, value }) => ({ name, value })) };
}

const countTokenCalls = async (email: string) =>
  (await demoShop.getRequests(email, tokenPath)).length;

describe('isDue', () => {
  it('T88: is two minutes before the end of an hour, and a fifth of a shorter life', async () => {
    const session = await toSession();
    const at = (ms: number) => new Date(session.tokens.accessTokenExpiresAt - ms);
    expect(isDue(session, at(121_000))).toBe(false);
    expect(isDue(session, at(119_000))).toBe(true);
    const short = { ...session, updatedAt: session.tokens.accessTokenExpiresAt - 30_000 };
    expect(isDue(short, at(7_000))).toBe(false);
    expect(isDue(short, at(5_000))).toBe(true);
  });
});

describe('refreshSession', () => {
  it('T84: asks the shop once for 64 requests that arrive together', async () => {
    const email = createEmail();
    const session = await toSession({ email });
    const now = new Date();
    const results = await Promise.all(
      Array.from({ length: 64 }, () => refreshSession(session, now)),
    );
    expect(await countTokenCalls(email)).toBe(1);
    const tokens = results.map((result) =>
      result.kind === 'refreshed' ? result.session.tokens.accessToken : result.kind,
    );
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).toMatch(/^shcat_/);
  });

  it('T49: gives the same new tokens to a request that still carries the spent one', async () => {
    const email = createEmail();
    const session = await toSession({ email });
    const first = await refreshSession(session, new Date());
    const second = await refreshSession(session, new Date());
    expect(second).toMatchObject({ kind: 'refreshed' });
    expect(await countTokenCalls(email)).toBe(1);
    expect(first).toMatchObject({ kind: 'refreshed' });
  });

  it('T87: answers dead when the shop has revoked the refresh token', async () => {
    const email = createEmail();
    const session = await toSession({ email });
    await demoShop.expire(email, 'both');
    expect(await refreshSession(session, new Date())).toEqual({ kind: 'dead' });
  });
});

describe('a chain of refresh tokens', () => {
  it('T49: never goes back: a late answer to a stale request gets the newest tokens', async () => {
    const first = await toSession();
    const second = await refreshSession(first, new Date());
    if (second.kind !== 'refreshed') throw new Error(second.kind);
    const third = await refreshSession(second.session, new Date());
    if (third.kind !== 'refreshed') throw new Error(third.kind);
    const stale = await refreshSession(first, new Date());
    expect(stale).toMatchObject({ session: { tokens: third.session.tokens } });
  });

  it('is remembered for as long as the new access token lives', async () => {
    const email = createEmail();
    const session = await toSession({ email });
    await refreshSession(session, new Date());
    const inFiftyMinutes = new Date(Date.now() + 50 * 60_000);
    expect((await refreshSession(session, inFiftyMinutes)).kind).toBe('refreshed');
    expect(await countTokenCalls(email)).toBe(1);
  });

  it('T38: ends with a sign-out, also for a refresh under way and for what it led to', async () => {
    const session = await toSession();
    const underWay = refreshSession(session, new Date());
    endSession(session, new Date());
    expect(await underWay).toEqual({ kind: 'dead' });
    expect(await refreshSession(session, new Date())).toEqual({ kind: 'dead' });
  });

  it('T38: ends as a whole, whichever of its cookies signs out or is replayed', async () => {
    const first = await toSession();
    const second = await refreshSession(first, new Date());
    if (second.kind !== 'refreshed') throw new Error(second.kind);
    endSession(second.session, new Date());
    expect(await refreshSession(first, new Date())).toEqual({ kind: 'dead' });
    expect((await guardRequest(await toCookies(second.session), new Date())).isSignedIn).toBe(
      false,
    );

    const stale = await toSession();
    const renewed = await refreshSession(stale, new Date());
    if (renewed.kind !== 'refreshed') throw new Error(renewed.kind);
    endSession(stale, new Date());
    expect(await refreshSession(renewed.session, new Date())).toEqual({ kind: 'dead' });
  });
});

describe('guardRequest', () => {
  const aboutToEnd = { expiresInMs: 60_000 };

  it('leaves a fresh session alone', async () => {
    const email = createEmail();
    const cookies = await toCookies(await toSession({ email }));
    expect(await guardRequest(cookies, new Date())).toEqual({
      isSignedIn: true,
      writes: [],
      hides: [],
    });
    expect(await countTokenCalls(email)).toBe(0);
  });

  it('renews a session that is due and hands out its new cookies', async () => {
    const cookies = await toCookies(await toSession(aboutToEnd));
    const guard = await guardRequest(cookies, new Date());
    expect(guard.isSignedIn).toBe(true);
    expect(guard.writes.length).toBeGreaterThan(0);
    expect(guard.writes.every(({ maxAgeSeconds }) => maxAgeSeconds !== 0)).toBe(true);
  });

  it.each([{ type: 'transient-401' }, { type: 'status', code: 502 }, { type: 'drop' }])(
    'T81: keeps the session untouched when the shop fails with %j',
    async (fault) => {
      const email = createEmail();
      const cookies = await toCookies(await toSession({ email, ...aboutToEnd }));
      await demoShop.setFault({ email, path: tokenPath }, fault);
      expect(await guardRequest(cookies, new Date())).toEqual({
        isSignedIn: true,
        writes: [],
        hides: [],
      });
    },
  );

  it('T40, T86: ends the session on invalid_grant', async () => {
    const email = createEmail();
    const cookies = await toCookies(await toSession({ email, ...aboutToEnd }));
    await demoShop.setFault({ email, path: tokenPath }, { type: 'invalid-grant' });
    const guard = await guardRequest(cookies, new Date());
    expect(guard.isSignedIn).toBe(false);
    expect(guard.hides.length).toBeGreaterThan(0);
    // Beside this request another may have written a newer cookie.
    expect(guard.writes).toEqual([]);
  });

  it('asks no more for a session that has ended', async () => {
    const email = createEmail();
    const cookies = await toCookies(await toSession({ email, ...aboutToEnd }));
    const path = tokenPath;
    const { id } = await demoShop.setFault({ email, path }, { type: 'invalid-grant' });
    await guardRequest(cookies, new Date());
    await demoShop.removeFault(id);
    expect((await guardRequest(cookies, new Date())).isSignedIn).toBe(false);
    expect(await countTokenCalls(email)).toBe(1);
  });

  it('renews nothing when its cookies would not reach the browser', async () => {
    const email = createEmail();
    const cookies = await toCookies(await toSession({ email, ...aboutToEnd }));
    const guard = await guardRequest(cookies, new Date(), { mayWrite: false });
    expect(guard).toEqual({ isSignedIn: true, writes: [], hides: [] });
    expect(await countTokenCalls(email)).toBe(0);
  });

  it('T82: waits a second at most while the access token is good; the next request has the answer', async () => {
    const email = createEmail();
    const cookies = await toCookies(await toSession({ email, ...aboutToEnd }));
    await demoShop.setFault({ email, path: tokenPath }, { type: 'delay', ms: 4_000 });
    const startedAt = Date.now();
    const first = await guardRequest(cookies, new Date());
    expect(Date.now() - startedAt).toBeLessThan(3_500);
    expect(first).toEqual({ isSignedIn: true, writes: [], hides: [] });
    const next = async () => (await guardRequest(cookies, new Date())).writes.length;
    await expect.poll(next, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await countTokenCalls(email)).toBe(1);
  });

  it('drops a cookie that is no session of ours, without asking anybody', async () => {
    const email = createEmail();
    const [forged] = (await toCookies(await toSession({ email }))).getAll();
    const cookies = { getAll: () => [{ name: forged?.name ?? '', value: '1.forged' }] };
    const guard = await guardRequest(cookies, new Date());
    expect(guard.isSignedIn).toBe(false);
    expect(guard.writes).toEqual([{ name: forged?.name, value: '', maxAgeSeconds: 0 }]);
    expect(await countTokenCalls(email)).toBe(0);
  });

  it('T113: leaves the cookie of a newer version in the browser, and sees nobody in it', async () => {
    const [written] = (await toCookies(await toSession())).getAll();
    const value = `1.${await seal('session', { v: 2 }, Date.now() + 60_000)}`;
    const cookies = { getAll: () => [{ name: written?.name ?? '', value }] };
    const guard = await guardRequest(cookies, new Date());
    expect(guard).toMatchObject({ isSignedIn: false, writes: [] });
    expect(guard.hides).toHaveLength(1);
  });

  it('says nothing about a visitor', async () => {
    expect(await guardRequest({ getAll: () => [] }, new Date())).toEqual(nobody);
  });
});
