import { expect, it } from 'vitest';
import { createJar } from '@/lib/testing/sessions';
import { createSession, parseSession, toPayload } from './session';
import { sealSession, unsealSession } from './session-cookie';
import { toWayIn } from './way-in';

const now = new Date('2026-11-25T09:00:00Z');
const daySeconds = 24 * 60 * 60;
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const tokens = {
  accessToken: 'at',
  accessTokenExpiresAt: now.getTime() + 3_600_000,
  refreshToken: 'rt',
  idToken: 'it',
};
const session = createSession('customer-1', tokens, now);

it('T48: a cookie lives thirty days after the last visit, and ninety after the first', async () => {
  const ageAt = async (createdDaysAgo: number) => {
    const createdAt = after(-createdDaysAgo * daySeconds).getTime();
    const [write] = await sealSession({ ...session, createdAt }, createJar(), now);
    return write?.maxAgeSeconds;
  };
  expect(await ageAt(0)).toBe(30 * daySeconds);
  expect(await ageAt(60)).toBe(30 * daySeconds);
  expect(await ageAt(80)).toBe(10 * daySeconds);
});

it('T48: what is in the cookie ends with it, whatever the browser keeps', async () => {
  const jar = createJar(await sealSession(session, createJar(), now));
  expect(await unsealSession(jar, after(30 * daySeconds - 1))).toEqual(session);
  expect(await unsealSession(jar, after(30 * daySeconds + 1))).toBeNull();
});

it('T48, T118: a session from a time to come is none, but for the difference between two clocks', () => {
  const payload = { ...toPayload(session) };
  const toCome = (seconds: number) => now.getTime() + seconds * 1_000;
  expect(parseSession({ ...payload, upd: toCome(300) }, now)).not.toBeNull();
  expect(parseSession({ ...payload, upd: toCome(301) }, now)).toBeNull();
  expect(parseSession({ ...payload, crt: toCome(301) }, now)).toBeNull();
});

it('T113: only a number says that a newer version wrote it', () => {
  const payload = toPayload(session);
  expect(parseSession({ ...payload, v: 2 }, now)).toBe('newer');
  for (const v of ['2', true, null, undefined, 0]) {
    expect(parseSession({ ...payload, v }, now), String(v)).toBeNull();
  }
});

it.each(['', '.', '0.x', '3.x', '-1.x', 'NaN.x', '1', '1e0.x', '11.x'])(
  'T42: a cookie that begins with %j is no session',
  async (value) => {
    const [write] = await sealSession(session, createJar(), now);
    const sealed = write?.value.slice(2) ?? '';
    const spoilt = createJar([
      { name: write?.name ?? '', value: value + sealed, maxAgeSeconds: 60 },
    ]);
    expect(await unsealSession(spoilt, now)).toBeNull();
  },
);

it('who has no session signs in, unless the shop has closed the account', () => {
  const returnTo = '/account/orders';
  expect(toWayIn({ kind: 'none' }, returnTo)).toBe('/account/login?return_to=%2Faccount%2Forders');
  const closed = new URL(toWayIn({ kind: 'closed' }, returnTo), 'http://localhost');
  expect(closed.pathname).toBe('/account/sign-in-problem');
  expect(closed.searchParams.get('reason')).toBe('closed');
});
