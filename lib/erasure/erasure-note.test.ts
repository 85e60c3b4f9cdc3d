import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { createJar, createTestSession, type Jar, loadSessions } from '@/lib/testing/sessions';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));

const program = inject('redisProgram');

type Browser = ReturnType<typeof toBrowser>;

/** What Next hands out, over a jar that keeps what is set. */
function toBrowser(jar: Jar) {
  return {
    getAll: jar.getAll,
    set: (name: string, value: string, { maxAge }: { maxAge?: number }) =>
      jar.write([{ name, value, maxAgeSeconds: maxAge ?? null }]),
  };
}

const day = 24 * 60 * 60 * 1000;
const now = new Date();
const later = (days: number) => new Date(now.getTime() + days * day);

describe('that somebody asked to be erased', () => {
  let redis: RedisServer | undefined;
  const stops: (() => void)[] = [];

  beforeAll(async () => {
    if (!program) return;
    redis = await createRedisServer(program);
    await redis.start();
  });
  afterAll(async () => {
    for (const stop of stops) stop();
    vi.unstubAllEnvs();
    await redis?.stop();
  });

  /** A process, and browsers of which each has somebody signed in. */
  async function load(url: string) {
    const sessions = await loadSessions({ REDIS_URL: url });
    stops.push(() => sessions.stop());
    const note = await import('./erasure-note');
    const open = async (email: string): Promise<Browser> => {
      const session = await createTestSession({ email });
      return toBrowser(createJar(await sessions.store.create(session, createJar(), new Date())));
    };
    const using = <Result>(browser: Browser, run: () => Promise<Result>) => {
      next.cookies = browser;
      return run();
    };
    return { sessions, note, open, using };
  }

  it('is known in this browser alone without a store, and to nobody else who uses it', async () => {
    const { note, open, using } = await load('');
    const [one, other] = [await open('one@example.com'), await open('one@example.com')];
    await using(one, () => note.keepErasureNote(now));
    expect(await using(one, () => note.getErasureNote())).toEqual({
      kind: 'asked',
      at: now.getTime(),
    });
    expect(await using(one, () => note.getErasureNote(later(199)))).toMatchObject({
      kind: 'asked',
    });
    const none = { kind: 'none', isOwnOnly: true };
    expect(await using(one, () => note.getErasureNote(later(201)))).toEqual(none);
    expect(await using(other, () => note.getErasureNote())).toEqual(none);
    const left = one.getAll().filter(({ name }) => name.endsWith('erasure'));
    const stranger = await open('two@example.com');
    for (const { name, value } of left) stranger.set(name, value, {});
    expect(await using(stranger, () => note.getErasureNote())).toEqual(none);
    await using(one, () => note.dropErasureNote());
    expect(await using(one, () => note.getErasureNote())).toEqual(none);
  });

  it.skipIf(!program)('is known in all browsers with one, until the account is gone', async () => {
    const { sessions, note, open, using } = await load(redis?.url ?? '');
    const [one, other] = [await open('one@example.com'), await open('one@example.com')];
    await using(one, () => note.keepErasureNote(now));
    expect(await using(other, () => note.getErasureNote())).toEqual({
      kind: 'asked',
      at: now.getTime(),
    });
    const stranger = await open('two@example.com');
    const none = { kind: 'none', isOwnOnly: false };
    expect(await using(stranger, () => note.getErasureNote())).toEqual(none);
    expect(await redis?.dump()).not.toContain('one@example.com');
    await using(other, () => note.dropErasureNote());
    expect(await using(one, () => note.getErasureNote())).toEqual(none);
    await using(one, () => note.keepErasureNote(now));
    await sessions.store.close('one@example.com', now);
    expect(await redis?.dump()).not.toContain(':erasure:');
  });
});
