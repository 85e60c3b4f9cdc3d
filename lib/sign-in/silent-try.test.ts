import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createJar } from '@/lib/testing/sessions';

const headers = new Headers({ 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' });

async function load(silent: string | undefined) {
  vi.resetModules();
  vi.stubEnv('SILENT_SIGN_IN', silent);
  return import('./silent-try');
}

beforeEach(() => vi.unstubAllEnvs());
afterEach(() => vi.unstubAllEnvs());

it.each([undefined, 'off'])(
  'T26: asks silently only where that is switched on (%s)',
  async (value) => {
    const { maySignInSilently } = await load(value);
    expect(maySignInSilently({ method: 'GET', headers, cookies: createJar() })).toBe(false);
  },
);

it('T26: never for a form, and not again until the browser is closed', async () => {
  const { maySignInSilently, noteSilentTry } = await load('on');
  const { toCookieOptions } = await import('@/lib/session/cookies');
  const cookies = createJar();
  expect(maySignInSilently({ method: 'POST', headers, cookies })).toBe(false);
  expect(maySignInSilently({ method: 'GET', headers, cookies })).toBe(true);
  const note = noteSilentTry();
  expect(toCookieOptions(note.maxAgeSeconds)).not.toHaveProperty('maxAge');
  cookies.write([note]);
  expect(maySignInSilently({ method: 'GET', headers, cookies })).toBe(false);
});
