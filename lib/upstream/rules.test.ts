import { beforeEach, describe, expect, it } from 'vitest';
import { createFailingOperations } from './failing-operations';
import { createFaultShare } from './fault-share';
import { createHeadCount } from './head-count';
import { createProbeTurns } from './probe-turns';
import { createRests } from './rests';
import { parseRetryAfter } from './retry-after';
import { isUpstreamError, toConnectionCode, UpstreamError } from './upstream-error';
import { toJitteredMs, withRetries } from './with-retries';

const now = new Date('2026-11-25T12:00:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);

it('T100: one person’s third fault within ten seconds counts no more, and a later one does again', () => {
  const share = createFaultShare();
  const strikes = [0, 1, 2, 3].map(() => share.isSpent('a', now));
  expect(strikes).toEqual([false, false, true, true]);
  expect(share.isSpent('b', now)).toBe(false);
  expect(share.isSpent('a', after(9_900))).toBe(true);
  expect([10_100, 10_200, 10_300].map((ms) => share.isSpent('a', after(ms)))).toEqual([
    false,
    false,
    true,
  ]);
});

it('T98: as many places are free again as were left, for each person by themselves', () => {
  const heads = createHeadCount(2);
  expect([heads.enter('a'), heads.enter('a'), heads.enter('a')]).toEqual([true, true, false]);
  expect(heads.enter('b')).toBe(true);
  heads.leave('a');
  expect([heads.enter('a'), heads.enter('a')]).toEqual([true, false]);
  heads.leave('a');
  heads.leave('a');
  // Once too often does no harm.
  heads.leave('a');
  expect([heads.enter('a'), heads.enter('a'), heads.enter('a')]).toEqual([true, true, false]);
});

it('T100: an operation that failed as a probe lets others go first for ten seconds', () => {
  const turns = createProbeTurns();
  expect(turns.isBarred('Orders', now)).toBe(false);
  turns.noteFailed('Orders', now);
  turns.noteFailed(undefined, now);
  expect(turns.isBarred('Orders', after(9_900))).toBe(true);
  expect(turns.isBarred('Orders', after(10_100))).toBe(false);
  expect(turns.isBarred('Profile', now)).toBe(false);
  expect(turns.isBarred(undefined, now)).toBe(false);
});

it('T100: an operation is alone in failing until another one fails too', () => {
  const failing = createFailingOperations();
  failing.noteFault('Orders', now);
  expect(failing.isAlone('Orders', now)).toBe(true);
  expect(failing.isAlone('Profile', now)).toBe(false);
  expect(failing.isAlone('Profile', after(30_100))).toBe(true);
  failing.noteAnswer('Orders');
  expect(failing.isAlone('Profile', now)).toBe(true);
});

it('T93: says whom the shop wants to hear nothing of, for how long, and a minute at most', () => {
  const rests = createRests();
  expect(rests.start(30_000, now, 'a')).toEqual({ of: 'one', restMs: 30_000 });
  expect(rests.find('a', after(29_900))).toBe('one');
  expect(rests.find('a', after(30_100))).toBeNull();
  expect(rests.find('b', now)).toBeNull();
  expect(rests.start(90_000, now)).toEqual({ of: 'everybody', restMs: 60_000 });
  expect(rests.find('b', after(59_999))).toBe('everybody');
  expect(rests.find('b', after(60_000))).toBeNull();
  // A shorter one said later takes nothing from it.
  rests.start(1_000, now);
  expect(rests.find(undefined, after(50_000))).toBe('everybody');
});

it('T93: the fifth person in a row that is turned away speaks for all, and so does the sixth', () => {
  const rests = createRests();
  const spoken = ['a', 'b', 'c', 'd', 'e', 'f'].map((who) => rests.start(1_000, now, who).of);
  expect(spoken).toEqual(['one', 'one', 'one', 'one', 'everybody', 'everybody']);
  rests.noteAnswer();
  expect(rests.start(1_000, now, 'g')).toEqual({ of: 'one', restMs: 1_000 });
});

it.each([
  ['2.125', 2_125],
  ['Wednesday, 25-Nov-26 12:00:05 GMT', 5_000],
  ['Wed, 25 Nov 2026 12:00:05 GMT', 5_000],
  ['Thu, 26 Nov 2026 12:00:00 GMT', 86_400_000],
  ['Sat, 28 Nov 2026 12:00:00 GMT', 3 * 86_400_000],
  ['on Wed, 25 Nov 2026 12:00:05 GMT', null],
  ['25 Nov 2026 12:00:05 GMT', null],
])('T93: reads Retry-After %j as %j ms, too', (value, expected) => {
  expect(parseRetryAfter(value, now)).toBe(expected);
});

describe('why a connection failed', () => {
  const nest = (cause: unknown, depth: number): unknown =>
    depth === 0 ? cause : new Error('outer', { cause: nest(cause, depth - 1) });
  const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });

  it('T95: is looked for five errors deep, and no deeper', () => {
    expect(toConnectionCode(nest(refused, 4))).toBe('unreachable');
    expect(toConnectionCode(nest(refused, 5))).toBe('cut');
  });

  it.each([
    ['ENOTFOUND', 'dns'],
    ['ECONNREFUSED', 'unreachable'],
    ['MY_CERT_HAS_EXPIRED', 'cut'],
    [7, 'cut'],
    [undefined, 'cut'],
  ])('T80: is %j taken for %s', (code, expected) => {
    expect(toConnectionCode(Object.assign(new Error('x'), { code }))).toBe(expected);
  });

  it('T95: is nothing that anybody else threw', () => {
    expect(toConnectionCode('ECONNREFUSED')).toBe('cut');
    expect(isUpstreamError(new UpstreamError('dns'))).toBe(true);
    expect(isUpstreamError(new Error('UpstreamError'))).toBe(false);
    expect(isUpstreamError({ name: 'UpstreamError' })).toBe(false);
    expect(new UpstreamError('dns').message).toBe('upstream: dns');
  });
});

describe('trying again', () => {
  beforeEach(() => Reflect.deleteProperty(globalThis, 'foyerState'));

  async function run(failures: number, options: Partial<Parameters<typeof withRetries>[1]> = {}) {
    const within: number[] = [];
    const send = async (withinMs: number) => {
      within.push(withinMs);
      if (within.length <= failures) throw new Error('no');
      return 'yes';
    };
    const rules = { upstream: 'storefront', budgetMs: 8_000, toWaitMs: () => 20 } as const;
    const outcome = await withRetries(send, { ...rules, ...options }).catch(() => 'failed');
    return { outcome, within };
  }

  it('T94: happens twice at most, each within what time is left', async () => {
    const { outcome, within } = await run(2);
    expect(outcome).toBe('yes');
    expect(within[0]).toBe(8_000);
    expect(within[1]).toBeLessThanOrEqual(7_981);
    expect(within[2]).toBeLessThan(within[1] ?? 0);
    expect((await run(3)).within).toHaveLength(3);
  });

  it('T94: does not happen where nobody wants it', async () => {
    expect((await run(1, { toWaitMs: () => null })).within).toHaveLength(1);
  });

  it('T94: is told which repetition it would be', async () => {
    const asked: number[] = [];
    await run(9, { toWaitMs: (_, retries) => asked.push(retries) });
    expect(asked).toEqual([0, 1]);
  });

  it('T94: of one upstream takes nothing from another', async () => {
    for (let at = 0; at < 20; at += 1) await run(9, { toWaitMs: () => 0 });
    expect((await run(9, { toWaitMs: () => 0 })).within).toHaveLength(1);
    const other = await run(9, { toWaitMs: () => 0, upstream: 'provider' });
    expect(other.within).toHaveLength(3);
  });

  it('T94: waits up to 200 ms first, then twice as long each time', () => {
    const most = (retries: number) =>
      Math.max(...Array.from({ length: 300 }, () => toJitteredMs(retries)));
    expect(most(0)).toBeGreaterThan(150);
    expect(most(0)).toBeLessThanOrEqual(200);
    expect(most(2)).toBeGreaterThan(600);
    expect(most(9)).toBeLessThanOrEqual(2_000);
  });
});
