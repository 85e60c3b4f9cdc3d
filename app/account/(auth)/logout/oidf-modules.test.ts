import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { createJar } from '@/lib/testing/sessions';

/** The conformance suite's modules about signing out, re-enacted; the others: lib/auth/oidf-modules.test.ts. */

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
  useProvider(provider.origin, { LOG_LEVEL: 'silent', REDIS_URL: '' });
});
afterAll(() => {
  vi.unstubAllEnvs();
  return provider.stop();
});

/** Somebody signs out, and the shop sends the browser back with this query, or is never heard of again. */
async function signOut() {
  const { POST } = await import('./route');
  const { createSession } = await import('@/lib/session/session');
  const { getSessionStore } = await import('@/lib/session/get-session-store');
  const store = getSessionStore();
  const idToken = await provider.signIdToken({});
  const tokens = {
    accessToken: 'a',
    accessTokenExpiresAt: 0,
    refreshToken: crypto.randomUUID(),
    idToken,
  };
  const jar = createJar(
    await store.create(createSession('customer-1', tokens, new Date()), createJar(), new Date()),
  );
  expect((await store.read(jar, new Date())).kind).toBe('session');
  const cookie = jar.getAll().map(({ name, value }) => `${name}=${value}`);
  const url = 'http://localhost:3000/account/logout';
  const headers = { cookie: cookie.join('; ') };
  const response = await POST(new NextRequest(url, { method: 'POST', headers }));
  const { kind } = await store.read(jar, new Date());
  return { kind, idToken, target: new URL(response.headers.get('location') ?? '') };
}

describe('as in the module', () => {
  it('oidcc-client-test-rp-init-logout', async () => {
    const { kind, idToken, target } = await signOut();
    expect(kind).toBe('ended');
    expect(target.origin + target.pathname).toBe(`${provider.origin}/logout`);
    expect(target.searchParams.get('id_token_hint')).toBe(idToken);
    expect(target.searchParams.get('post_logout_redirect_uri')).toBe(
      'http://localhost:3000/account/signed-out',
    );
  });

  // The suite wants a state sent along, which the way back has to match. None is sent here: the session has ended
  // before the browser leaves, and the page it comes back to reads no query, so there is nothing to match.
  it.each([
    'oidcc-client-test-rp-init-logout-no-state',
    'oidcc-client-test-rp-init-logout-other-state',
  ])('%s', async () => {
    const { kind, target } = await signOut();
    expect(kind).toBe('ended');
    expect(target.searchParams.has('state')).toBe(false);
    const { default: SignedOutPage } = await import('../signed-out/page');
    expect(SignedOutPage).toHaveLength(0);
  });
});
