import { afterEach, expect, it, vi } from 'vitest';

async function load(siteOrigin: string) {
  vi.resetModules();
  vi.stubEnv('SITE_ORIGIN', siteOrigin);
  return import('./cookies');
}

afterEach(() => vi.unstubAllEnvs());

it('T41: belongs to this very host, over TLS, out of scripts’ and other sites’ reach', async () => {
  const { toCookieName, toCookieOptions } = await load('https://shop.example.com');
  expect(toCookieName('session')).toBe('__Host-foyer-session');
  expect(toCookieOptions(60)).toEqual({
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 60,
  });
});

it('T41: goes without TLS on a loopback origin alone', async () => {
  const { toCookieName, toCookieOptions } = await load('http://localhost:3000');
  expect(toCookieName('session')).toBe('foyer-session');
  expect(toCookieOptions(60)).toMatchObject({ httpOnly: true, secure: false });
});
