import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { adminApp } from '@/lib/testing/admin-app';
import { type Practice, startPractice } from '@/lib/testing/doctor';
import { startOwnShop } from '@/lib/testing/own-shop';

let practice: Practice;

beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.stop());
afterEach(() => vi.unstubAllEnvs());

async function find(settings: Readonly<Record<string, string | undefined>>) {
  const findings = await practice.examine(settings);
  return findings.find(({ check }) => check === 'admin-api');
}

/** The same for a shop that sees this app otherwise. */
async function findAt(shopSettings: Readonly<Record<string, string>>) {
  const shop = await startOwnShop(shopSettings);
  try {
    return await find({ ...adminApp, PUBLIC_STORE_DOMAIN: shop.origin });
  } finally {
    await shop.stop();
  }
}

describe('the app for the Admin API', () => {
  it('need not be there', async () => {
    expect(await find({})).toMatchObject({
      outcome: 'ok',
      says: expect.stringContaining('letter'),
    });
  });

  it('is fine with the one scope that is needed', async () => {
    expect(await findAt({ ADMIN_SCOPES: 'write_customers' })).toMatchObject({ outcome: 'ok' });
  });

  it('without that scope is of no use, and the scope is named', async () => {
    const lacking = await findAt({ ADMIN_SCOPES: 'read_customers' });
    expect(lacking).toMatchObject({ outcome: 'failure' });
    expect(lacking?.says).toContain('write_customers');
  });

  it('is told from one with a wrong secret, and no secret is shown', async () => {
    const wrong = 'shpss_no-such-secret-0123';
    const found = await find({ ...adminApp, SHOPIFY_ADMIN_CLIENT_SECRET: wrong });
    expect(found).toMatchObject({ outcome: 'failure' });
    expect(found?.fix).toContain('SHOPIFY_ADMIN_CLIENT_SECRET');
    expect(JSON.stringify(found)).not.toContain(wrong);
  });

  it('is told from one of another organisation', async () => {
    const found = await findAt({ ADMIN_SHOP_PERMITTED: 'false' });
    expect(found?.says).toContain('another organisation');
  });
});
