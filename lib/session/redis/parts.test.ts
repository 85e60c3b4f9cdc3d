import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '@/lib/redis/store-error';
import { createJar } from '@/lib/testing/sessions';
import { absoluteLifetimeMs, createSession } from '../session';
import { createLateEndings } from './late-endings';
import { createMemory } from './memory';
import {
  clearSessionId,
  createSessionId,
  getIdHash,
  hasSessionId,
  keepSessionId,
  toIdHash,
  writeSessionId,
} from './session-id';
import { untilStored } from './until-stored';

const now = new Date('2026-11-25T12:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const minuteMs = 60_000;

afterEach(() => vi.unstubAllEnvs());

const createOne = (expiresInMs: number, subject = '1') =>
  createSession(
    subject,
    {
      accessToken: `at-${subject}`,
      accessTokenExpiresAt: now.getTime() + expiresInMs,
      refreshToken: 'rt',
      idToken: 'it',
    },
    now,
  );

describe('what a process remembers of sessions while the store is away', () => {
  it('T109: is worth ten minutes, and no more than the access token is', () => {
    const memory = createMemory();
    const [long, short] = [createOne(60 * minuteMs), createOne(3 * minuteMs)];
    memory.noteSeen('long', long, now);
    memory.noteSeen('short', short, now);
    expect(memory.getSeen('long', later(10 * minuteMs - 1))).toBe(long);
    expect(memory.getSeen('long', later(10 * minuteMs))).toBeUndefined();
    expect(memory.getSeen('short', later(3 * minuteMs - 1))).toBe(short);
    expect(memory.getSeen('short', later(3 * minuteMs))).toBeUndefined();
  });

  it('T37: is forgotten with a sign-out, for that session alone', () => {
    const memory = createMemory();
    memory.noteSeen('a', createOne(minuteMs, 'a'), now);
    memory.noteSeen('b', createOne(minuteMs, 'b'), now);
    memory.forget('a');
    expect([memory.getSeen('a', now), memory.getSeen('b', now)?.subject]).toEqual([undefined, 'b']);
  });
});

describe('what the store could not be told', () => {
  it('is tried again until it can be', async () => {
    let tries = 0;
    const task = async () => {
      tries += 1;
      if (tries < 3) throw new StoreError('unreachable');
    };
    const startedAt = performance.now();
    expect(await untilStored(task, Date.now() + minuteMs)).toBe('done');
    expect(tries).toBe(3);
    // Not in a tight circle: a store that comes back is not met by a storm.
    expect(performance.now() - startedAt).toBeGreaterThan(400);
  });

  it('is given up when it has lost its worth, and not even tried after that', async () => {
    let tries = 0;
    const task = async () => {
      tries += 1;
      throw new StoreError('timeout');
    };
    expect(await untilStored(task, Date.now() - 1)).toBe('given-up');
    expect(tries).toBe(0);
    expect(await untilStored(task, Date.now() + 100)).toBe('given-up');
    expect(tries).toBe(1);
  });

  it('for a fault of ours is not tried for ever', async () => {
    const task = () => Promise.reject(new TypeError('a fault'));
    await expect(untilStored(task, Date.now() + minuteMs)).rejects.toThrow('a fault');
  });

  it('T37: of a sign-out that is older than any record is told to nobody', async () => {
    const told: string[] = [];
    let isAway = true;
    const endings = createLateEndings(async (idHash) => {
      if (isAway) throw new StoreError('unreachable');
      told.push(idHash);
    });
    endings.add('recent', new Date());
    endings.add('old', new Date(Date.now() - absoluteLifetimeMs));
    expect([endings.has('recent'), endings.has('old'), endings.has('other')]).toEqual([
      true,
      true,
      false,
    ]);
    isAway = false;
    await expect.poll(() => endings.has('old'), { timeout: 5_000 }).toBe(false);
    expect(told).toEqual(['recent']);
  });

  it('T37: is told one after the other, by one who tells', async () => {
    let atOnce = 0;
    let most = 0;
    const endings = createLateEndings(async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atOnce -= 1;
    });
    for (let at = 0; at < 20; at += 1) endings.add(`id-${at}`, new Date());
    await expect.poll(() => endings.has('id-19'), { timeout: 5_000 }).toBe(false);
    expect(most).toBe(1);
  });
});

describe('the id that a browser holds', () => {
  const id = createSessionId();

  it('is kept as it came, for longer', () => {
    const write = writeSessionId(id, 60);
    const jar = createJar([{ name: 'other', value: 'x', maxAgeSeconds: 1 }, write]);
    expect(keepSessionId(jar, 90)).toEqual([{ ...write, maxAgeSeconds: 90 }]);
    expect(getIdHash(jar)).toBe(toIdHash(id));
    expect(clearSessionId(jar)).toEqual([{ ...write, value: '', maxAgeSeconds: 0 }]);
  });

  it('is neither kept nor deleted where there is none', () => {
    const jar = createJar([{ name: 'other', value: id, maxAgeSeconds: 1 }]);
    expect([keepSessionId(jar, 90), clearSessionId(jar), hasSessionId(jar)]).toEqual([
      [],
      [],
      false,
    ]);
    expect(getIdHash(jar)).toBeNull();
  });

  it('that could not be ours is one all the same, which is deleted', () => {
    const jar = createJar([writeSessionId('made up', 60)]);
    expect([hasSessionId(jar), getIdHash(jar)]).toEqual([true, null]);
    expect(clearSessionId(jar)).toHaveLength(1);
  });
});

describe('names in a Redis that several use', () => {
  const settings: readonly Record<string, string>[] = [
    {},
    { SHOP_ID: '987' },
    { PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: 'another-client' },
    { SITE_ORIGIN: 'https://other.example' },
  ];

  async function listNames(setting: Readonly<Record<string, string>>) {
    vi.resetModules();
    for (const [name, value] of Object.entries(setting)) vi.stubEnv(name, value);
    return import('./keys');
  }

  it('T51: show neither subject nor what is counted', async () => {
    const { toLimitKey, toSubjectKey } = await listNames({});
    const subject = 'gid://shopify/Customer/7310000000001';
    expect(toSubjectKey(subject)).toMatch(/^foyer:\d+:[\w-]{8}:subject:[\w-]{32}$/);
    expect(toLimitKey('login', '203.0.113.7')).toMatch(
      /^foyer:\d+:[\w-]{8}:limit:login:[\w-]{32}$/,
    );
    expect(toSubjectKey('a')).not.toBe(toSubjectKey('b'));
    expect(toLimitKey('login', 'a')).not.toBe(toLimitKey('login', 'b'));
  });

  it('are apart for all that is kept of one session, and begin with what they are listened by', async () => {
    const { toChannelPrefix, toKeys, toOnceKeys, toRecordPrefix } = await listNames({});
    const { record, lock, channel } = toKeys('hash');
    expect([record, channel]).toEqual([`${toRecordPrefix()}hash`, `${toChannelPrefix()}hash`]);
    const once = toOnceKeys('hash');
    expect(new Set([record, lock, channel, once.record, once.lock]).size).toBe(5);
  });

  it('are apart for each shop, client and site', async () => {
    const records = new Set<string>();
    for (const setting of settings) {
      records.add((await listNames(setting)).toKeys('hash').record);
      vi.unstubAllEnvs();
    }
    expect(records.size).toBe(settings.length);
  });
});
