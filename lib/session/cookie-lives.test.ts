import { expect, it } from 'vitest';
import type { Transaction } from '@/lib/auth/start-sign-in';
import { createJar } from '@/lib/testing/sessions';
import { deleteCookie, toCookieName, writeCookies } from './cookies';
import { clearDraft, sealDraft, unsealDraft } from './draft';
import { countRefreshHop } from './refresh-marker';
import { clearSession, hasSessionCookie } from './session-cookie';
import { noteUnfinished } from './sign-out-note';
import { clearTransactions, sealTransaction, takeTransaction } from './transaction-cookie';

const now = new Date('2026-11-25T09:00:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);

const toTransaction = (state: string): Transaction => ({
  state,
  nonce: 'n',
  codeVerifier: 'v'.repeat(43),
  returnTo: '/account',
  createdAt: now.getTime(),
});

const draft = { form: 'name', tag: 'somebody', values: { firstName: 'Ada' } };

it('T02, T89: each cookie lives as long as what it is for, and not a second more', async () => {
  const none = createJar();
  const lives = [
    await sealTransaction(toTransaction('s1'), none),
    await sealDraft(draft, now),
    [noteUnfinished('shop')],
    countRefreshHop(none, false).writes,
  ].map((writes) => writes.map(({ maxAgeSeconds }) => maxAgeSeconds));
  expect(lives).toEqual([[3_600], [900], [120], [60]]);
});

it('T89: a draft opens until its quarter of an hour is over, whatever the browser keeps', async () => {
  const jar = createJar(await sealDraft(draft, now));
  expect(await unsealDraft(jar, 'name', after(899_000))).toEqual(draft);
  expect(await unsealDraft(jar, 'name', after(901_000))).toBeNull();
});

it('T89: a draft of 2,400 characters is kept, and of a browser’s other cookies none is one', async () => {
  let values = { text: '' };
  let writes = await sealDraft({ ...draft, values }, now);
  for (let length = 1_200; writes[0]?.maxAgeSeconds !== 0; length += 1) {
    expect(writes[0]?.value.length).toBeLessThanOrEqual(2_400);
    values = { text: 'x'.repeat(length) };
    writes = await sealDraft({ ...draft, values }, now);
  }
  expect(values.text.length).toBeGreaterThan(1_500);
  const [write] = await sealDraft(draft, now);
  const jar = createJar([{ name: 'another', value: write?.value ?? '', maxAgeSeconds: 900 }]);
  expect(await unsealDraft(jar, 'name', now)).toBeNull();
  expect(clearDraft(jar)).toEqual([]);
});

it('T02: a flow signs in for ten minutes, and is known for an hour', async () => {
  const jar = createJar(await sealTransaction(toTransaction('s1'), createJar()));
  const take = async (ms: number) => {
    const { transaction, late } = await takeTransaction('s1', jar, after(ms));
    return [transaction?.state, late?.state];
  };
  expect(await take(599_999)).toEqual(['s1', undefined]);
  expect(await take(600_000)).toEqual([undefined, 's1']);
  expect(await take(3_590_000)).toEqual([undefined, 's1']);
  expect(await take(3_610_000)).toEqual([undefined, undefined]);
});

it('T01: a state of nobody’s clears away what does not open, and no flow that is under way', async () => {
  const jar = createJar(await sealTransaction(toTransaction('s1'), createJar()));
  const taken = jar.getAll().map(({ name }) => name)[0] ?? '';
  const free = [0, 1].map((slot) => `${toCookieName('sign-in')}.${slot}`);
  const broken = free.find((name) => name !== taken) ?? '';
  jar.write([
    { name: broken, value: 'no flow', maxAgeSeconds: 60 },
    { name: `${toCookieName('sign-in')}.9`, value: 'no slot of ours', maxAgeSeconds: 60 },
  ]);
  const { writes } = await takeTransaction('other', jar, now);
  expect(writes).toEqual([deleteCookie(broken)]);
  expect((await takeTransaction(null, jar, now)).writes).toEqual([]);
  expect((await takeTransaction('s1', jar, now)).writes).toHaveLength(2);
});

it('T28: a sixth flow takes the place of the oldest, or of what does not open', async () => {
  const jar = createJar();
  for (let index = 0; index < 5; index += 1) {
    const transaction = { ...toTransaction(`s${index}`), createdAt: now.getTime() + index };
    jar.write(await sealTransaction(transaction, jar));
  }
  const oldest = (await takeTransaction('s0', jar, now)).writes[0]?.name;
  expect((await sealTransaction(toTransaction('s5'), jar))[0]?.name).toBe(oldest);
  const another = jar.getAll().find(({ name }) => name !== oldest)?.name ?? '';
  jar.write([{ name: another, value: 'spoilt', maxAgeSeconds: 60 }]);
  expect((await sealTransaction(toTransaction('s6'), jar))[0]?.name).toBe(another);
});

it('T28: what begins at the same time lies in different places, by lot', async () => {
  const names = await Promise.all(
    Array.from(
      { length: 60 },
      async () => (await sealTransaction(toTransaction('s'), createJar()))[0]?.name,
    ),
  );
  expect(new Set(names).size).toBe(5);
});

it('T37: signing out clears every flow away, and nothing else', async () => {
  const jar = createJar(await sealTransaction(toTransaction('s1'), createJar()));
  const ours = jar.getAll().map(({ name }) => name);
  jar.write([{ name: 'cart', value: '1', maxAgeSeconds: 60 }]);
  expect(clearTransactions(jar)).toEqual(ours.map(deleteCookie));
});

it('T41: a cookie for the browser’s own life has no age, and a deleted one has none left', () => {
  const set: unknown[] = [];
  const store = { set: (...write: unknown[]) => set.push(write) };
  writeCookies(store, [{ name: 'a', value: '1', maxAgeSeconds: null }, deleteCookie('b')]);
  const common = { httpOnly: true, secure: false, sameSite: 'lax', path: '/' };
  expect(set).toEqual([
    ['a', '1', common],
    ['b', '', { ...common, maxAge: 0 }],
  ]);
});

it('T40: only a count of ours, whole, says how often a browser came', () => {
  const name = countRefreshHop(createJar(), false).writes[0]?.name ?? '';
  const next = (value: string, at = name) =>
    countRefreshHop(createJar([{ name: at, value, maxAgeSeconds: 60 }]), false).next;
  expect(next('1.0', 'another')).toBe('refresh');
  expect([next('0.0'), next('1.0'), next('x1.0'), next('1.0x'), next('00.0')]).toEqual([
    'refresh',
    'sign-in',
    'stop',
    'stop',
    'stop',
  ]);
});

it('T37: a session is cleared away whole, and no other cookie with it', () => {
  const name = toCookieName('session');
  const jar = createJar(
    [`${name}.0`, `${name}.1`, `x${name}.0`, 'cart'].map((one) => ({
      name: one,
      value: '1',
      maxAgeSeconds: 60,
    })),
  );
  expect(clearSession(jar)).toEqual([deleteCookie(`${name}.0`), deleteCookie(`${name}.1`)]);
  expect(hasSessionCookie(jar)).toBe(true);
  expect(hasSessionCookie(createJar([{ name: 'cart', value: '1', maxAgeSeconds: 60 }]))).toBe(
    false,
  );
});
