import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { createJar } from '@/lib/testing/sessions';

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => useProvider(provider.origin));
afterAll(async () => {
  await provider.stop();
  vi.unstubAllEnvs();
});

/** Where somebody is led whose ID token says that they typed their code so many minutes before they were asked. */
async function confirmWith(minutesBefore: number | null): Promise<string> {
  const { startSignIn } = await import('@/lib/auth/start-sign-in');
  const { confirmPerson } = await import('./confirm-person');
  const confirms = { purpose: 'erasure', subject: 'customer-1' } as const;
  const { transaction } = await startSignIn({ returnTo: '/account/data/delete', confirms });
  const { nonce, createdAt, state } = transaction;
  const auth_time = Math.floor(createdAt / 1000) - (minutesBefore ?? 0) * 60;
  const claims = minutesBefore === null ? { nonce } : { nonce, auth_time };
  const id_token = await provider.signIdToken(claims);
  provider.behaviour.token = () => ({
    body: { access_token: 'at', refresh_token: 'rt', expires_in: 3600, id_token },
  });
  const url = new URL('/account/authorize', provider.origin);
  url.search = new URLSearchParams({ code: 'c', state }).toString();
  const visit = {
    cookies: createJar(),
    requestId: 'test',
    now: new Date(),
    headers: new Headers(),
  };
  return (await confirmPerson({ ...visit, url }, transaction, confirms)).target;
}

it('a code typed just now proves it, and one typed some minutes earlier', async () => {
  expect(await confirmWith(0)).toBe('/account/data/delete');
  expect(await confirmWith(4)).toBe('/account/data/delete');
});

it('a sign-in of an hour ago proves nothing, whatever the shop was asked for', async () => {
  expect(await confirmWith(60)).toBe('/account/data/delete?notice=not-fresh');
});

it('where the shop tells no time, the code made for this very request is the proof', async () => {
  expect(await confirmWith(null)).toBe('/account/data/delete');
});
