import { hkdfSync } from 'node:crypto';
import { decodeProtectedHeader, EncryptJWT } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getEnv } from '@/lib/env';

const now = new Date('2026-11-15T09:00:00Z');
const inAnHour = now.getTime() + 3_600_000;
const [older, newer] = ['oKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs', 'nKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs'];

/** The module as a process with these secrets, on this origin, would load it. */
async function loadSeal(secrets: string, siteOrigin = 'http://localhost:3000') {
  vi.resetModules();
  vi.stubEnv('SESSION_SECRET', secrets);
  vi.stubEnv('SITE_ORIGIN', siteOrigin);
  return import('./seal');
}

afterEach(() => vi.unstubAllEnvs());

describe('rotation of SESSION_SECRET', () => {
  it('T44: opens with any listed secret, in both orders, and seals with the first', async () => {
    const sealed = await (await loadSeal(older)).seal('session', { a: 1 }, inAnHour);
    const rotated = await loadSeal(`${newer},${older}`);
    expect(await rotated.unseal('session', sealed, now)).toMatchObject({ a: 1 });
    const resealed = await rotated.seal('session', { a: 2 }, inAnHour);
    const notYetRotated = await loadSeal(`${older},${newer}`);
    expect(await notYetRotated.unseal('session', resealed, now)).toMatchObject({ a: 2 });
    const finished = await loadSeal(newer);
    expect(await finished.unseal('session', resealed, now)).toMatchObject({ a: 2 });
  });

  it('T44: opens nothing once the secret is dropped', async () => {
    const sealed = await (await loadSeal(older)).seal('session', { a: 1 }, inAnHour);
    expect(await (await loadSeal(newer)).unseal('session', sealed, now)).toBeNull();
  });
});

describe('unseal', () => {
  it('T43: refuses what was sealed for another purpose', async () => {
    const { seal, unseal } = await loadSeal(newer);
    const sealed = await seal('transaction', { a: 1 }, inAnHour);
    expect(await unseal('session', sealed, now)).toBeNull();
  });

  it('T43: refuses what another site sealed with the same secret', async () => {
    const sealed = await (await loadSeal(newer, 'http://localhost:3999')).seal(
      'session',
      { a: 1 },
      inAnHour,
    );
    const { unseal } = await loadSeal(newer);
    expect(await unseal('session', sealed, now)).toBeNull();
  });

  it.each(['SHOP_ID', 'PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID'])(
    'T43: refuses what was sealed under the same secret for another %s',
    async (name) => {
      const sealed = await (await loadSeal(newer)).seal('session', { a: 1 }, inAnHour);
      vi.stubEnv(name, '42');
      vi.resetModules();
      const { unseal } = await import('./seal');
      expect(await unseal('session', sealed, now)).toBeNull();
    },
  );

  it.each([' ', '=', '\n', '*'])(
    'T42: refuses a genuine value with %j put in',
    async (character) => {
      const { seal, unseal } = await loadSeal(newer);
      const sealed = await seal('session', { a: 1 }, inAnHour);
      expect(
        await unseal('session', sealed.slice(0, -3) + character + sealed.slice(-3), now),
      ).toBeNull();
    },
  );

  it('T42: refuses a genuine value whose last character was changed in the bits that say nothing', async () => {
    const { seal, unseal } = await loadSeal(newer);
    const sealed = await seal('session', { a: 1 }, inAnHour);
    const bytes = (text: string) => Buffer.from(text, 'base64url').toString('hex');
    const [tag = ''] = sealed.split('.').slice(-1);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twins = [...alphabet]
      .map((last) => tag.slice(0, -1) + last)
      .filter((twin) => twin !== tag && bytes(twin) === bytes(tag));
    expect(twins).toHaveLength(15);
    for (const twin of twins) {
      expect(await unseal('session', sealed.slice(0, -tag.length) + twin, now)).toBeNull();
    }
  });

  it('refuses what has run out', async () => {
    const { seal, unseal } = await loadSeal(newer);
    const sealed = await seal('session', { a: 1 }, now.getTime() + 1_000);
    expect(await unseal('session', sealed, new Date(now.getTime() + 2_000))).toBeNull();
  });

  it.each([
    { alg: 'A256KW', enc: 'A256GCM' },
    { alg: 'A256GCMKW', enc: 'A256GCM' },
    { alg: 'dir', enc: 'A128CBC-HS256' },
  ])('T43: refuses another algorithm, even under a key of ours: %j', async (algorithms) => {
    const { seal, unseal } = await loadSeal(newer);
    const { kid, typ } = decodeProtectedHeader(await seal('session', { a: 1 }, inAnHour));
    const { shopId, clientId } = getEnv();
    const info = `foyer/session/v2/${shopId}/${clientId}/key`;
    const key = new Uint8Array(hkdfSync('sha256', newer, '', info, 32));
    const forge = (header: { alg: string; enc: string }) =>
      new EncryptJWT({ a: 1 })
        .setProtectedHeader({ ...header, kid, typ })
        .setIssuer('http://localhost:3000')
        .setExpirationTime(inAnHour / 1000)
        .encrypt(key);
    expect(
      await unseal('session', await forge({ alg: 'dir', enc: 'A256GCM' }), now),
    ).not.toBeNull();
    expect(await unseal('session', await forge(algorithms), now)).toBeNull();
  });

  it.each(['', 'x', 'a.b.c', 'a.b.c.d.e', '....', '🙂.🙂.🙂.🙂.🙂', 'a'.repeat(16_384)])(
    'T42: takes %j for nobody',
    async (text) => {
      const { unseal } = await loadSeal(newer);
      expect(await unseal('session', text, now)).toBeNull();
    },
  );
});
