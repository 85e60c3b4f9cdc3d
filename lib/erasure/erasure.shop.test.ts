import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { adminApp, useAdminApp } from '@/lib/testing/admin-app';
import { demoShop } from '@/lib/testing/demo-shop';
import { signInShopper } from '@/lib/testing/shopper';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));

beforeEach(() => useAdminApp());
afterAll(() => vi.unstubAllEnvs());

/** The functions in the name of somebody who is signed in. */
async function load(email: string) {
  const shopper = await signInShopper(email);
  next.cookies = shopper.cookies;
  return import('./index');
}

const toEmail = () => `erase-${crypto.randomUUID()}@example.com`;

describe('being erased', () => {
  it('can be asked for, twice too, and called off once', async () => {
    const { requestErasure, cancelErasure } = await load(toEmail());
    expect(await requestErasure()).toEqual({ ok: true });
    expect(await requestErasure()).toEqual({ ok: true });
    expect(await cancelErasure()).toEqual({ ok: true });
    expect(await cancelErasure()).toEqual({ ok: false, problem: 'notWaiting' });
  });

  it('concerns whoever is signed in, and nobody else', async () => {
    const [one, other] = [toEmail(), toEmail()];
    await (await load(one)).requestErasure();
    const { cancelErasure } = await load(other);
    expect(await cancelErasure()).toEqual({ ok: false, problem: 'notWaiting' });
    expect(await (await load(one)).cancelErasure()).toEqual({ ok: true });
  });

  it('asked for by a session that the shop has ended never reaches the Admin API', async () => {
    const email = toEmail();
    const { requestErasure } = await load(email);
    await demoShop.expire(email, 'both');
    const before = (await demoShop.listRequests()).length;
    await expect(requestErasure()).rejects.toThrow();
    const after = (await demoShop.listRequests()).slice(before);
    expect(after.filter(({ path }) => path.startsWith('/admin/'))).toEqual([]);
  });

  it('is not offered where this site has no app for it', async () => {
    useAdminApp({ SHOPIFY_ADMIN_CLIENT_ID: '', SHOPIFY_ADMIN_CLIENT_SECRET: '' });
    const { requestErasure } = await load(toEmail());
    await expect(requestErasure()).rejects.toMatchObject({ code: 'denied' });
    useAdminApp(adminApp);
  });
});
