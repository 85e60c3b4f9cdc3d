import { describe, expect, it } from 'vitest';
import type { RefreshResult } from '@/lib/auth/refresh-tokens';
import { createSession, idleLifetimeMs, type Session } from './session';
import {
  endSession,
  findSuccessor,
  followChain,
  forgetTokens,
  getLink,
  isEnded,
  type Link,
  setLink,
} from './token-chain';

const now = new Date();
const inAnHour = now.getTime() + 3_600_000;
const later = (ms: number) => new Date(now.getTime() + ms);

/** Names of their own for each test: what is remembered is remembered for the whole process. */
let chains = 0;
const createNames = () => {
  chains += 1;
  return ['first', 'second', 'third'].map((name) => `${name} of ${chains}`) as [
    string,
    string,
    string,
  ];
};

const toTokens = (name: string | null) => ({
  accessToken: `access ${name}`,
  accessTokenExpiresAt: inAnHour,
  refreshToken: name,
  idToken: 'i',
});
const toSession = (name: string | null, subject = `person ${chains}`): Session =>
  createSession(subject, toTokens(name), now);
const toResult = (name: string | null): RefreshResult => ({
  kind: 'refreshed',
  tokens: toTokens(name),
});

/** Remembers that `from` was traded, and for what. */
function trade(from: string, settled: RefreshResult, subject = `person ${chains}`): Link {
  const link: Link = { subject, result: Promise.resolve(settled), settled };
  setLink(from, link, inAnHour);
  return link;
}

it('T37: a sign-out outlasts any number of renewals after it', () => {
  const session = toSession('mine');
  endSession(session, now);
  const link = { subject: '2', result: Promise.resolve({ kind: 'transient' } as const) };
  for (let index = 0; index < 10_001; index += 1) setLink(`${index}`, link, now.getTime() + 60_000);
  expect(isEnded(session, now)).toBe(true);
});

describe('what a chain of tokens leads to', () => {
  it('T49: is the newest, however far back a request comes from', async () => {
    const [first, second, third] = createNames();
    trade(first, toResult(second));
    trade(second, toResult(third));
    expect(await followChain(toResult(first), now)).toEqual(toResult(third));
    expect(findSuccessor(toTokens(third), now)).toBeUndefined();
  });

  it('T49: is what it has, where the next renewal failed just now', async () => {
    const [first, second] = createNames();
    trade(first, toResult(second));
    trade(second, { kind: 'transient' });
    expect(await followChain(toResult(first), now)).toEqual(toResult(second));
  });

  it('T38: is nothing once it has ended', async () => {
    const [first, second] = createNames();
    trade(first, toResult(second));
    trade(second, { kind: 'dead' });
    expect(await followChain(toResult(first), now)).toEqual({ kind: 'dead' });
  });

  it('T49: is itself at a shop that gives the same refresh token again', async () => {
    const [first] = createNames();
    const renewed = toResult(first);
    trade(first, renewed);
    expect(await followChain(renewed, now)).toBe(renewed);
    expect(findSuccessor(toTokens(first), now)).toBeUndefined();
    // Who still has the access token from before is led to the new one.
    const stale = { ...toTokens(first), accessToken: 'an older one' };
    expect(findSuccessor(stale, now)?.settled).toBe(renewed);
  });

  it('comes to an end where tokens were traded in a circle', async () => {
    const [first, second] = createNames();
    trade(first, toResult(second));
    trade(second, toResult(first));
    expect((await followChain(toResult(first), now)).kind).toBe('refreshed');
    endSession(toSession(first), now);
    expect(isEnded(toSession(second), now)).toBe(true);
  });

  it('is nothing for a session that can never be renewed', () => {
    createNames();
    expect(findSuccessor(toTokens(null), now)).toBeUndefined();
    expect(isEnded(toSession(null), now)).toBe(false);
    endSession(toSession(null), now);
    expect(isEnded(toSession(null), now)).toBe(false);
  });

  it('is forgotten in time', () => {
    const [first, second] = createNames();
    const link = trade(first, toResult(second));
    expect(getLink(first, later(3_599_000))).toBe(link);
    expect(getLink(first, later(3_601_000))).toBeUndefined();
  });
});

describe('T38: a sign-out', () => {
  it('ends all that came after, and nothing of anybody else', () => {
    const [first, second, third] = createNames();
    const [foreign] = createNames();
    trade(first, toResult(second));
    trade(second, toResult(third));
    endSession(toSession(first), now);
    const ended = [first, second, third, foreign].map((name) => isEnded(toSession(name), now));
    expect(ended).toEqual([true, true, true, false]);
  });

  it('ends what a renewal under way brings', async () => {
    const [first, second] = createNames();
    let answer = (_result: RefreshResult) => {};
    const result = new Promise<RefreshResult>((resolve) => {
      answer = resolve;
    });
    setLink(first, { subject: '1', result }, inAnHour);
    endSession(toSession(first), now);
    expect(isEnded(toSession(second), now)).toBe(false);
    answer(toResult(second));
    await result;
    expect(isEnded(toSession(second), now)).toBe(true);
  });

  it.each<RefreshResult>([{ kind: 'dead' }, { kind: 'transient' }, toResult(null)])(
    'stands, whatever else a renewal under way brings: %j',
    async (answer) => {
      const [first] = createNames();
      const result = Promise.resolve(answer);
      setLink(first, { subject: '1', result }, inAnHour);
      endSession(toSession(first), now);
      await result;
      expect(await getLink(first, now)?.result).toEqual({ kind: 'dead' });
    },
  );

  it('is remembered for as long as the cookie could have been used, and no longer', () => {
    const [first] = createNames();
    const session = toSession(first);
    endSession(session, now);
    expect(isEnded(session, later(idleLifetimeMs - 1_000))).toBe(true);
    expect(getLink(first, later(idleLifetimeMs + 1_000))).toBeUndefined();
  });
});

describe('a renewal', () => {
  it('that failed for a while has ended nothing; one that was refused has', () => {
    const [first, second, third] = createNames();
    trade(first, { kind: 'transient' });
    trade(second, toResult(third));
    expect(isEnded(toSession(first), now)).toBe(false);
    expect(isEnded(toSession(second), now)).toBe(false);
    trade(third, { kind: 'dead' });
    expect(isEnded(toSession(third), now)).toBe(true);
  });

  it('T126: of an account that was closed is forgotten, and nobody else’s', () => {
    const [first, second] = createNames();
    const link = trade(first, toResult(second), 'somebody');
    const [other] = createNames();
    const kept = trade(other, { kind: 'transient' }, 'somebody else');
    expect(getLink(first, now)).toBe(link);
    forgetTokens('somebody');
    expect(getLink(first, now)).toBeUndefined();
    expect(getLink(other, now)).toBe(kept);
  });
});
