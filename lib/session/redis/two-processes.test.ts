import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import {
  countTokenCalls,
  createJar,
  createTestSession,
  type Jar,
  loadSessions,
  type Sessions,
  tokenPath,
} from '@/lib/testing/sessions';
import type { Session } from '../session';
import { toKeys } from './keys';
import { getIdHash } from './session-id';

const program = inject('redisProgram');

/** Modules loaded twice, each with a state and a connection of its own: two processes, as far as this goes. */
describe.skipIf(!program)('two processes that share a Redis', () => {
  let redis: RedisServer;
  let here: Sessions;
  let there: Sessions;

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    here = await loadSessions({ REDIS_URL: redis.url });
    there = await loadSessions({ REDIS_URL: redis.url });
  });
  afterAll(async () => {
    here.stop();
    there.stop();
    vi.unstubAllEnvs();
    await redis.stop();
  });

  async function signIn(options: Parameters<typeof createTestSession>[0] = {}) {
    const email = createEmail();
    const session = await createTestSession({ email, expiresInMs: -1_000, ...options });
    const jar = createJar(await here.store.create(session, createJar(), new Date()));
    return { email, session, jar };
  }
  const read = (jar: Jar, on = here) => on.store.read(jar, new Date());
  const refresh = (on: Sessions, session: Session, jar: Jar) =>
    on.store.refresh(session, jar, new Date());
  const toRecord = (jar: Jar) => toKeys(getIdHash(jar) ?? '').record;
  const toLock = (jar: Jar) => toKeys(getIdHash(jar) ?? '').lock;

  async function delay(email: string, ms: number) {
    const { id } = await demoShop.setFault({ email, path: tokenPath }, { type: 'delay', ms }, 1);
    return () =>
      expect.poll(() => demoShop.hasStruck(id), { timeout: 10_000, interval: 20 }).toBe(true);
  }

  it('T85: ask the shop once, and whoever waited hears at once that it is done', async () => {
    const { email, session, jar } = await signIn();
    const hasBegun = await delay(email, 1_300);
    const doneAt: number[] = [];
    const note = () => doneAt.push(performance.now());
    const first = refresh(here, session, jar).finally(note);
    await hasBegun();
    const others = [here, there, there].map((on) => refresh(on, session, jar).finally(note));
    const results = await Promise.all([first, ...others]);
    expect(await countTokenCalls(email)).toBe(1);
    const tokens = results.map((result) =>
      result.kind === 'refreshed' ? result.session.tokens.accessToken : result.kind,
    );
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(session.tokens.accessToken);
    // By message: who merely looked again each second would come later.
    expect(Math.max(...doneAt) - Math.min(...doneAt)).toBeLessThan(700);
  });

  it('T85: whoever comes with old tokens after that is given the new ones, and nobody is asked', async () => {
    const { email, session, jar } = await signIn();
    const first = await refresh(here, session, jar);
    const late = await refresh(there, session, jar);
    expect(late).toMatchObject({ kind: 'refreshed' });
    expect(late.kind === 'refreshed' && late.session).toEqual(
      first.kind === 'refreshed' && first.session,
    );
    expect(await countTokenCalls(email)).toBe(1);
    expect(late.kind === 'refreshed' && late.writes).toMatchObject([
      { name: jar.getAll()[0]?.name, value: jar.getAll()[0]?.value },
    ]);
  });

  it('T86: after a fault neither asks again for a while', async () => {
    const { email, session, jar } = await signIn();
    const fault = { type: 'status', code: 502 };
    const { id } = await demoShop.setFault({ email, path: tokenPath }, fault);
    for (const on of [here, there, here]) {
      expect(await refresh(on, session, jar)).toEqual({ kind: 'transient' });
    }
    expect(await countTokenCalls(email)).toBe(1);
    const restMs = Number(await redis.admin('PTTL', toLock(jar)));
    expect(restMs).toBeGreaterThan(500);
    expect(restMs).toBeLessThan(4_000);
    await demoShop.removeFault(id);
    const again = async () => (await refresh(there, session, jar)).kind;
    await expect.poll(again, { timeout: 8_000, interval: 200 }).toBe('refreshed');
  });

  it('T85: the turn of one that died is taken when it has run out', async () => {
    const { email, session, jar } = await signIn();
    await redis.admin('SET', toLock(jar), 'the dead one', 'PX', '400');
    const startedAt = performance.now();
    expect((await refresh(there, session, jar)).kind).toBe('refreshed');
    expect(performance.now() - startedAt).toBeGreaterThan(300);
    expect(await countTokenCalls(email)).toBe(1);
    // And is given back: the next one need not wait.
    expect(await redis.admin('EXISTS', toLock(jar))).toBe(0);
  });

  it('gives nobody’s turn back but its own', async () => {
    const { email, session, jar } = await signIn();
    const hasBegun = await delay(email, 400);
    const refreshing = refresh(here, session, jar);
    await hasBegun();
    await redis.admin('SET', toLock(jar), 'another’s', 'PX', '60000');
    expect((await refreshing).kind).toBe('refreshed');
    expect(await redis.admin('GET', toLock(jar))).toBe('another’s');
  });

  it('T38: a sign-out in one while the shop answers the other stands', async () => {
    const { email, session, jar } = await signIn();
    const hasBegun = await delay(email, 600);
    const refreshing = refresh(here, session, jar);
    await hasBegun();
    await there.store.end(jar, new Date());
    expect(await refreshing).toEqual({ kind: 'dead' });
    expect([(await read(jar)).kind, (await read(jar, there)).kind]).toEqual(['ended', 'ended']);
    expect(await redis.admin('EXISTS', toRecord(jar))).toBe(0);
  });

  it('T38: nothing is asked for a session that was ended before its turn', async () => {
    const { email, session, jar } = await signIn();
    await there.store.end(jar, new Date());
    expect(await refresh(here, session, jar)).toEqual({ kind: 'dead' });
    expect(await countTokenCalls(email)).toBe(0);
    expect(await redis.admin('EXISTS', toLock(jar))).toBe(0);
  });

  it('T38: whoever waited for a turn finds a session that was ended meanwhile dead', async () => {
    const { session, jar } = await signIn();
    await redis.admin('SET', toLock(jar), 'another’s', 'PX', '60000');
    const waiting = refresh(here, session, jar);
    await wait(100);
    await there.store.end(jar, new Date());
    expect(await waiting).toEqual({ kind: 'dead' });
  });

  it('T87: a token that the shop refuses ends the session for both', async () => {
    const { email, session, jar } = await signIn();
    await demoShop.expire(email, 'both');
    expect(await refresh(here, session, jar)).toEqual({ kind: 'dead' });
    expect((await read(jar, there)).kind).toBe('ended');
    expect(await redis.admin('EXISTS', toRecord(jar))).toBe(0);
  });

  it('T39, T126: an account that one closes is closed in the other', async () => {
    const { email, jar } = await signIn();
    const beside = await signIn({ email });
    const stranger = await signIn();
    expect((await read(jar, there)).kind).toBe('session');
    expect(await here.store.close(email, new Date())).toBe(2);
    expect(await here.store.close(email, new Date())).toBe(0);
    const kinds = [jar, beside.jar, stranger.jar].map(async (one) => (await read(one, there)).kind);
    expect(await Promise.all(kinds)).toEqual(['closed', 'closed', 'session']);
    expect((await there.guardRequest(jar, new Date())).isClosed).toBe(true);
  });
});
