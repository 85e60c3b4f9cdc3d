import { afterAll, describe, expect, it, vi } from 'vitest';
import { useAdminApp } from '@/lib/testing/admin-app';
import { demoShop } from '@/lib/testing/demo-shop';
import { signInShopper } from '@/lib/testing/shopper';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));

async function load(email: string) {
  const shopper = await signInShopper(email);
  next.cookies = shopper.cookies;
  return import('./index');
}

afterAll(() => vi.unstubAllEnvs());

describe('text messages', () => {
  it('are switched over the Admin API, for whoever is signed in', async () => {
    useAdminApp();
    const email = 'luca.bernasconi@example.com';
    const consent = await load(email);
    expect(consent.canSwitchSms()).toBe(true);
    expect(await consent.setConsent('sms', true, 'en')).toEqual({ ok: true, state: 'subscribed' });
    expect((await consent.getConsent('en')).phone?.sms).toBe('subscribed');
    expect(await consent.findConsent('sms', true, 'en')).toEqual({ ok: true, state: 'subscribed' });
    expect(await consent.findConsent('sms', false, 'en')).toBeUndefined();
    const off = await consent.setConsent('sms', false, 'en');
    expect(off).toEqual({ ok: true, state: 'unsubscribed' });
    expect((await consent.getConsent('en')).phone?.sms).toBe('unsubscribed');
  });

  it('are refused without a phone number, and nothing breaks', async () => {
    useAdminApp();
    const consent = await load(`no-phone-${crypto.randomUUID()}@example.com`);
    expect(await consent.setConsent('sms', true, 'en')).toEqual({ ok: false, problem: 'refused' });
  });

  it('stay as they are where this site has no app for it', async () => {
    useAdminApp({ SHOPIFY_ADMIN_CLIENT_ID: '', SHOPIFY_ADMIN_CLIENT_SECRET: '' });
    const email = `no-app-${crypto.randomUUID()}@example.com`;
    const consent = await load(email);
    expect(consent.canSwitchSms()).toBe(false);
    expect(await consent.setConsent('sms', true, 'en')).toEqual({ ok: false, problem: 'refused' });
    expect(await demoShop.getRequests(email, '/customer/api/2026-10/graphql')).toEqual([]);
  });
});
