import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CookieWrite } from './cookies';
import { seal } from './seal';
import { absoluteLifetimeMs, createSession, idleLifetimeMs } from './session';
import { clearSession, hasSessionCookie, sealSession, unsealSession } from './session-cookie';
import { sealTransaction } from './transaction-cookie';

const now = new Date('2026-11-15T09:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);

const toSession = (tokenBytes = 300) =>
  createSession(
    '42',
    {
      accessToken: `shcat_${'a'.repeat(tokenBytes)}`,
      accessTokenExpiresAt: now.getTime() + 3_600_000,
      refreshToken: 'shcrt_1',
      idToken: 'e.y.j',
    },
    now,
  );

/** A browser's cookie jar, as far as names and values go. */
function createJar(writes: readonly CookieWrite[], jar = new Map<string, string>()) {
  for (const { name, value, maxAgeSeconds } of writes) {
    if (maxAgeSeconds !== 0) jar.set(name, value);
    else jar.delete(name);
  }
  return { jar, getAll: () => [...jar].map(([name, value]) => ({ name, value })) };
}

describe('a sealed session', () => {
  it('comes back as it went in', async () => {
    const jar = createJar(await sealSession(toSession(), createJar([]), now));
    expect(jar.getAll()).toHaveLength(1);
    expect(await unsealSession(jar, now)).toEqual(toSession());
  });

  it('T46: is split over cookies below the size a browser keeps, and shrinks again', async () => {
    const jar = createJar(await sealSession(toSession(4_000), createJar([]), now));
    expect(jar.getAll().length).toBeGreaterThan(1);
    for (const { name, value } of jar.getAll()) {
      expect(name.length + value.length).toBeLessThan(3_900);
    }
    expect(await unsealSession(jar, now)).toEqual(toSession(4_000));
    const smaller = createJar(await sealSession(toSession(), jar, now), jar.jar);
    expect(smaller.getAll()).toHaveLength(1);
    expect(await unsealSession(smaller, now)).toEqual(toSession());
  });

  it('T46: is refused rather than silently lost when it outgrows the request headers', async () => {
    await expect(sealSession(toSession(20_000), createJar([]), now)).rejects.toThrow(RangeError);
  });

  it('T28, T46: fits the request headers together with five sign-ins under way', async () => {
    const jar = createJar(await sealSession(toSession(4_900), createJar([]), now));
    for (let index = 0; index < 8; index += 1) {
      const transaction = {
        state: 's'.repeat(43),
        nonce: 'n'.repeat(43),
        codeVerifier: 'v'.repeat(43),
        returnTo: `/${'r'.repeat(511)}`,
        createdAt: now.getTime() + index,
      };
      createJar(await sealTransaction(transaction, jar), jar.jar);
    }
    const sizes = jar.getAll().map(({ name, value }) => name.length + value.length + 3);
    expect(sizes).toHaveLength(7);
    // Node takes 16 KB of headers in all; a browser's own are about 2 KB.
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(13_500);
  });

  it('T46: is nobody when a part is missing or of another generation', async () => {
    const first = createJar(await sealSession(toSession(4_000), createJar([]), now));
    const second = createJar(await sealSession(toSession(4_001), createJar([]), now));
    const [name = ''] = [...first.jar.keys()].slice(1);
    second.jar.set(name, first.jar.get(name) ?? '');
    expect(await unsealSession(second, now)).toBeNull();
    first.jar.delete(name);
    expect(await unsealSession(first, now)).toBeNull();
  });

  it('T48: ends after its idle time, by our clock and not by the cookie', async () => {
    const jar = createJar(await sealSession(toSession(), createJar([]), now));
    expect(await unsealSession(jar, later(idleLifetimeMs - 1_000))).not.toBeNull();
    expect(await unsealSession(jar, later(idleLifetimeMs + 1_000))).toBeNull();
  });

  it('T48: ends after its absolute time however often it was renewed', async () => {
    const renewedAt = later(absoluteLifetimeMs - 60_000);
    const renewed = { ...toSession(), updatedAt: renewedAt.getTime() };
    const jar = createJar(await sealSession(renewed, createJar([]), renewedAt));
    expect(await unsealSession(jar, later(absoluteLifetimeMs - 1_000))).not.toBeNull();
    expect(await unsealSession(jar, later(absoluteLifetimeMs + 1_000))).toBeNull();
  });

  it('T48, T118: gains nothing from a clock set back, and is nobody when it comes from the future', async () => {
    const jar = createJar(await sealSession(toSession(), createJar([]), now));
    expect(await unsealSession(jar, later(-4 * 60_000))).not.toBeNull();
    expect(await unsealSession(jar, later(-6 * 60_000))).toBeNull();
    expect(await unsealSession(jar, later(idleLifetimeMs + 1_000))).toBeNull();
  });

  it('T113: that a newer version has sealed is told apart from what is no session', async () => {
    const sealed = await seal('session', { v: 2, who: '42' }, later(60_000).getTime());
    const jar = createJar(await sealSession(toSession(), createJar([]), now));
    const [name = ''] = jar.jar.keys();
    jar.jar.set(name, `1.${sealed}`);
    expect(await unsealSession(jar, now)).toBe('newer');
  });

  it('T43: cannot be made from a sealed value of another purpose', async () => {
    const foreign = await seal('transaction', { v: 1, sub: '42' }, later(60_000).getTime());
    const jar = createJar(await sealSession(toSession(), createJar([]), now));
    const [name = ''] = jar.jar.keys();
    jar.jar.set(name, `1.${foreign}`);
    expect(await unsealSession(jar, now)).toBeNull();
  });

  it('T42: is nobody, and no error, however it was tampered with', async () => {
    const genuine = createJar(await sealSession(toSession(), createJar([]), now));
    const [[name, value] = ['', '']] = genuine.jar;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc
            .tuple(fc.nat(value.length - 1), fc.base64String({ minLength: 1, maxLength: 4 }))
            .map(([at, text]) => value.slice(0, at) + text + value.slice(at + text.length)),
          fc.nat(value.length - 1).map((at) => value.slice(0, at)),
        ),
        async (forged) => {
          fc.pre(forged !== value);
          const jar = { getAll: () => [{ name, value: forged }] };
          expect(await unsealSession(jar, now)).toBeNull();
        },
      ),
    );
  });

  it('leaves nothing behind when it is cleared', async () => {
    const jar = createJar(await sealSession(toSession(4_000), createJar([]), now));
    expect(hasSessionCookie(jar)).toBe(true);
    const cleared = createJar(clearSession(jar), jar.jar);
    expect(cleared.getAll()).toEqual([]);
    expect(hasSessionCookie(cleared)).toBe(false);
  });
});
