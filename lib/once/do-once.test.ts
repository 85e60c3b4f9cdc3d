import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { loadSessions, type Sessions } from '@/lib/testing/sessions';

const program = inject('redisProgram');

type DoOnce = typeof import('./do-once');

/** A process of its own, as far as what it remembers goes. */
async function startInstance(redisUrl: string) {
  const sessions = await loadSessions({ REDIS_URL: redisUrl });
  const { doOnce, findOutcome } = await import('./do-once');
  return { sessions, doOnce, findOutcome };
}

let names = 0;

function createDeed<Result>(result: () => Promise<Result>) {
  names += 1;
  const deed = { calls: 0, again: [] as boolean[] };
  const once = {
    what: ['deed', names, 'Ada Lovelace'],
    keptForMs: 60_000,
    carryOut: async (isAgain: boolean) => {
      deed.calls += 1;
      deed.again.push(isAgain);
      return result();
    },
    isFinal: () => true,
    isUndone: (error: unknown) => error instanceof RangeError,
    now: new Date(),
  } satisfies Parameters<DoOnce['doOnce']>[0];
  return { deed, once };
}

describe.skipIf(!program)('what is done once, over instances that share a Redis', () => {
  let redis: RedisServer;
  let one: Awaited<ReturnType<typeof startInstance>>;
  let other: typeof one;
  const opened: Sessions[] = [];

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    one = await startInstance(redis.url);
    other = await startInstance(redis.url);
    opened.push(one.sessions, other.sessions);
  });
  afterAll(async () => {
    for (const { stop } of opened) stop();
    await redis.stop();
    vi.unstubAllEnvs();
  });

  it('T102: tells another instance the outcome, and keeps nothing of it in the clear', async () => {
    const { deed, once } = createDeed(async () => ({ said: 'Lange Gasse 1' }));
    expect(await one.doOnce(once)).toEqual({ said: 'Lange Gasse 1' });
    expect(await other.doOnce(once)).toEqual({ said: 'Lange Gasse 1' });
    expect(await other.findOutcome(once.what, once.now)).toEqual({ said: 'Lange Gasse 1' });
    expect(deed.calls).toBe(1);
    const dump = await redis.dump();
    expect(dump).toContain(':once:');
    expect(dump).not.toMatch(/Lange|Ada|Lovelace/);
  });

  it('T102: does not take an outcome that somebody wrote into the store', async () => {
    const { deed, once } = createDeed(async () => 'done');
    const before = await redis.dump();
    await one.doOnce(once);
    const key = [...(await redis.dump()).matchAll(/[^"]+:once:[^"]+/g)]
      .map(([name]) => name)
      .find((name) => !before.includes(name));
    await redis.admin('SET', key ?? '', 'forged');
    expect(await other.doOnce(once)).toBe('done');
    // It was carried out once, and nobody can tell any more what came of it.
    expect(deed.again).toEqual([false, true]);
  });

  it('T102: does not take the outcome of something else for its own', async () => {
    const first = createDeed(async () => 'of Ada');
    const second = createDeed(async () => 'of Eve');
    const listKeys = async () =>
      [...(await redis.dump()).matchAll(/[^"\s]+:once:[^"\s]+/g)].map(([name]) => name);
    await one.doOnce(first.once);
    const [ofAda = ''] = (await listKeys()).slice(-1);
    const known = await listKeys();
    await one.doOnce(second.once);
    const ofEve = (await listKeys()).find((name) => !known.includes(name)) ?? '';
    await redis.admin('COPY', ofAda, ofEve, 'REPLACE');
    expect(await other.doOnce(second.once)).toBe('of Eve');
    expect(second.deed.calls).toBe(2);
  });

  it('T95: says to the next instance that the outcome of the first is unknown', async () => {
    const results = [() => Promise.reject(new Error('lost')), async () => 'done'];
    const { deed, once } = createDeed<string>(() => (results.shift() ?? (async () => ''))());
    await expect(one.doOnce(once)).rejects.toThrow('lost');
    expect(await other.doOnce(once)).toBe('done');
    expect(deed.again).toEqual([false, true]);
  });

  it('T95: knows what was surely not done', async () => {
    const results = [() => Promise.reject(new RangeError('refused')), async () => 'done'];
    const { deed, once } = createDeed<string>(() => (results.shift() ?? (async () => ''))());
    await expect(one.doOnce(once)).rejects.toThrow('refused');
    expect(await other.doOnce(once)).toBe('done');
    expect(deed.again).toEqual([false, false]);
  });

  it('T104: leaves no lock behind, and every key with an end', async () => {
    const { once } = createDeed(async () => 'done');
    await one.doOnce(once);
    const keys = [...(await redis.dump()).matchAll(/[^"]+:once(?:-lock)?:[^"]+/g)].map(([k]) => k);
    expect(keys.filter((key) => key.includes('once-lock'))).toEqual([]);
    for (const key of keys) expect(Number(await redis.admin('PTTL', key))).toBeGreaterThan(0);
  });

  it('T109: knows that another was at it when the store goes away meanwhile', async () => {
    let finish = (_said: string) => {};
    const slow = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const results = [() => slow, async () => 'other'];
    const { deed, once } = createDeed<string>(() => (results.shift() ?? (async () => ''))());
    const first = one.doOnce(once);
    await expect.poll(() => deed.calls).toBe(1);
    const second = other.doOnce(once);
    await new Promise((resolve) => setTimeout(resolve, 100));
    redis.freeze();
    expect(await second).toBe('other');
    finish('one');
    redis.thaw();
    expect(await first).toBe('one');
    expect(deed.again).toEqual([false, true]);
  });

  it('T109: carries out once in each process while the store is away, and heals', async () => {
    const { deed, once } = createDeed(async () => 'done');
    redis.freeze();
    const answers = await Promise.all([1, 2, 3].map(() => one.doOnce(once)));
    redis.thaw();
    expect(answers).toEqual(['done', 'done', 'done']);
    expect(deed.calls).toBe(1);
    const shared = async () => {
      const next = createDeed(async () => 'done');
      await one.doOnce(next.once);
      await other.doOnce(next.once);
      return next.deed.calls;
    };
    await expect.poll(shared, { timeout: 10_000 }).toBe(1);
  });
});
