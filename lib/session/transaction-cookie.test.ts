import { expect, it } from 'vitest';
import type { Transaction } from '@/lib/auth/start-sign-in';
import type { CookieWrite } from './cookies';
import { sealTransaction, takeTransaction } from './transaction-cookie';

const now = new Date('2026-11-15T09:00:00Z');

const toTransaction = (state: string, createdAt = now.getTime()): Transaction => ({
  state,
  nonce: 'n',
  codeVerifier: 'v'.repeat(43),
  returnTo: '/account',
  createdAt,
});

function createJar() {
  const jar = new Map<string, string>();
  return {
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    write(writes: readonly CookieWrite[]) {
      for (const { name, value, maxAgeSeconds } of writes) {
        if (maxAgeSeconds !== 0) jar.set(name, value);
        else jar.delete(name);
      }
    },
  };
}

it('T07: is taken by its state once, and is spent then', async () => {
  const jar = createJar();
  jar.write(await sealTransaction(toTransaction('s1'), jar));
  const taken = await takeTransaction('s1', jar, now);
  expect(taken.transaction).toEqual(toTransaction('s1'));
  jar.write(taken.writes);
  const again = { transaction: null, late: null, writes: [] };
  expect(await takeTransaction('s1', jar, now)).toEqual(again);
});

it('T27: lets several tabs sign in side by side, in any order', async () => {
  const jar = createJar();
  for (const state of ['s1', 's2', 's3']) {
    jar.write(await sealTransaction(toTransaction(state), jar));
  }
  for (const state of ['s2', 's3', 's1']) {
    const { transaction, writes } = await takeTransaction(state, jar, now);
    expect(transaction?.state).toBe(state);
    jar.write(writes);
  }
  expect(jar.getAll()).toEqual([]);
});

it('T28: keeps at most five flows and drops the oldest', async () => {
  const jar = createJar();
  for (let index = 0; index < 8; index += 1) {
    jar.write(await sealTransaction(toTransaction(`s${index}`, now.getTime() + index), jar));
  }
  expect(jar.getAll()).toHaveLength(5);
  expect((await takeTransaction('s2', jar, now)).transaction).toBeNull();
  expect((await takeTransaction('s7', jar, now)).transaction?.state).toBe('s7');
});

it('T02: is worth nothing after ten minutes, and is cleared away all the same', async () => {
  const jar = createJar();
  jar.write(await sealTransaction(toTransaction('s1'), jar));
  const taken = await takeTransaction('s1', jar, new Date(now.getTime() + 10 * 60_000));
  expect(taken.transaction).toBeNull();
  expect(taken.late?.returnTo).toBe('/account');
  expect(taken.writes).toHaveLength(1);
  const after = await takeTransaction('s1', jar, new Date(now.getTime() + 61 * 60_000));
  expect(after).toMatchObject({ transaction: null, late: null });
  expect(after.writes).toHaveLength(1);
});

it.each([null, '', 'other'])('T01: knows nothing of the state %j', async (state) => {
  const jar = createJar();
  jar.write(await sealTransaction(toTransaction('s1'), jar));
  expect((await takeTransaction(state, jar, now)).transaction).toBeNull();
});

it('T28: has five names in all, however many sign-ins start in parallel', async () => {
  const jar = createJar();
  const started = await Promise.all(
    Array.from({ length: 100 }, (_, index) => sealTransaction(toTransaction(`s${index}`), jar)),
  );
  for (const writes of started) jar.write(writes);
  expect(jar.getAll().length).toBeLessThanOrEqual(5);
});

it('T28: five flows with the longest of return paths leave room in the request headers', async () => {
  const jar = createJar();
  const longest = {
    state: 's'.repeat(43 + 29),
    nonce: 'n'.repeat(43),
    returnTo: `/${'a'.repeat(511)}`,
    locale: 'de-AT',
    isSilent: true,
  };
  for (let index = 0; index < 500; index += 1) {
    const transaction = { ...toTransaction(`${index}`), ...longest };
    jar.write(await sealTransaction(transaction, jar));
  }
  const bytes = jar.getAll().reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  // Beside a session of 3.6 kB, as large as they are without a token of unusual length, below 12 kB.
  expect(bytes).toBeLessThan(8_000);
});
