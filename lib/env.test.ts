import { describe, expect, it } from 'vitest';
import { EnvError, parseEnv } from './env';

const good = {
  PUBLIC_STORE_DOMAIN: 'my-shop.myshopify.com',
  SHOP_ID: '123',
  PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: 'client',
  PRIVATE_STOREFRONT_API_TOKEN: 'shpat_1',
  SESSION_SECRET: 'fKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs',
  SITE_ORIGIN: 'https://shop.example.com',
};

function problemsOf(changes: Record<string, string | undefined>): readonly string[] {
  try {
    parseEnv({ ...good, ...changes });
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseEnv', () => {
  it('expects the issuer that Shopify documents for the shop id', () => {
    expect(parseEnv(good)).toMatchObject({
      shopOrigin: 'https://my-shop.myshopify.com',
      issuer: 'https://shopify.com/authentication/123',
      allowInsecureLoopbackCookies: false,
      isLoopbackShop: false,
    });
  });

  it('T26: tries no silent sign-in unless told to', () => {
    expect(parseEnv(good).triesSilentSignIn).toBe(false);
    expect(parseEnv({ ...good, SILENT_SIGN_IN: 'on' }).triesSilentSignIn).toBe(true);
    expect(problemsOf({ SILENT_SIGN_IN: 'yes' })).toEqual(['SILENT_SIGN_IN must be on or off']);
  });

  it('takes an app for the Admin API with its secret, at the myshopify.com domain, or none', () => {
    const app = {
      SHOPIFY_ADMIN_CLIENT_ID: 'app',
      SHOPIFY_ADMIN_CLIENT_SECRET: 'shpss_0123456789abcdef',
    };
    expect(parseEnv(good).admin).toBeNull();
    expect(parseEnv({ ...good, ...app }).admin?.origin).toBe('https://my-shop.myshopify.com');
    const together = 'SHOPIFY_ADMIN_CLIENT_ID and SHOPIFY_ADMIN_CLIENT_SECRET must be set together';
    expect(problemsOf({ SHOPIFY_ADMIN_CLIENT_ID: 'app' })).toEqual([together]);
    expect(problemsOf({ SHOPIFY_ADMIN_CLIENT_SECRET: app.SHOPIFY_ADMIN_CLIENT_SECRET })).toEqual([
      together,
    ]);
    const elsewhere = { ...app, PUBLIC_STORE_DOMAIN: 'shop.example.com' };
    expect(problemsOf(elsewhere)).toEqual([
      'SHOPIFY_SHOP_DOMAIN must be set: the Admin API is on that domain',
    ]);
    const named = { ...good, ...elsewhere, SHOPIFY_SHOP_DOMAIN: 'my-shop.myshopify.com' };
    expect(parseEnv(named).admin?.origin).toBe('https://my-shop.myshopify.com');
    const here = { ...good, ...app, PUBLIC_STORE_DOMAIN: 'http://localhost:4000' };
    expect(parseEnv(here).admin?.origin).toBe('http://localhost:4000');
  });

  it('takes a help desk with its secret, over https, or none', () => {
    const desk = {
      SUPPORT_WIDGET_URL: 'https://help.example.com/start',
      SUPPORT_IDENTITY_SECRET: 'v9Xq2Lw7Rt4Zp8Ncv9Xq2Lw7Rt4Zp8Nc',
    };
    expect(parseEnv(good).support).toBeNull();
    expect(parseEnv({ ...good, ...desk }).support?.widgetUrl).toBe(desk.SUPPORT_WIDGET_URL);
    const together = 'SUPPORT_WIDGET_URL and SUPPORT_IDENTITY_SECRET must be set together';
    expect(problemsOf({ SUPPORT_WIDGET_URL: desk.SUPPORT_WIDGET_URL })).toEqual([together]);
    expect(problemsOf({ ...desk, SUPPORT_WIDGET_URL: 'http://help.example.com' })).toHaveLength(1);
    expect(problemsOf({ ...desk, SUPPORT_WIDGET_URL: 'javascript:alert(1)' })).not.toEqual([]);
    expect(problemsOf({ ...desk, SUPPORT_IDENTITY_SECRET: 'short' })).toHaveLength(1);
  });

  it('T116: names every wrong setting at once and repeats no value', () => {
    const problems = problemsOf({ SHOP_ID: 'secret-x', SITE_ORIGIN: 'http://shop.example.com' });
    expect(problems).toHaveLength(2);
    expect(problems.join()).toMatch(/SHOP_ID.*SITE_ORIGIN/);
    expect(problems.join()).not.toContain('secret-x');
  });

  it.each([
    ['SESSION_SECRET', 'short'],
    ['SESSION_SECRET', 'fKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs,short'],
    ['SESSION_SECRET', 'a'.repeat(32)],
    ['SESSION_SECRET', 'abcdefgh'.repeat(8)],
    ['SITE_ORIGIN', 'https://shop.example.com/path'],
    ['SITE_ORIGIN', 'http://shop.example.com'],
    ['PUBLIC_STORE_DOMAIN', 'http://my-shop.myshopify.com'],
    ['PRIVATE_STOREFRONT_API_TOKEN', '0123456789abcdef0123456789abcdef'],
    ['TRUSTED_PROXIES', 'not-an-address'],
    ['BUYER_IP_HEADER', 'x: y'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'https://redis.example.com'],
    ['CUSTOMER_ACCOUNT_API_ISSUER', 'https://other.example'],
  ])('T45, T116: refuses %s=%s', (name, value) => {
    expect(problemsOf({ [name]: value }).join()).toContain(name);
  });

  it.each(Object.keys(good))('T116: cannot do without %s', (name) => {
    expect(problemsOf({ [name]: ' ' }).join()).toContain(name);
  });

  it('takes several session secrets, newest first', () => {
    const secrets = ['n', 'o'].map((first) => `${first}Kx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs`);
    expect(parseEnv({ ...good, SESSION_SECRET: secrets.join(', ') }).sessionSecrets).toEqual(
      secrets,
    );
  });

  it('T120: refuses a webhook secret that is empty or short, and takes several', () => {
    for (const secret of ['', ' ', ',', 'short', 'long-enough-0123456789,short']) {
      expect(problemsOf({ SHOPIFY_WEBHOOK_SECRET: secret }).join()).toContain(
        'SHOPIFY_WEBHOOK_SECRET must be',
      );
    }
    const secrets = ['shpss_new0123456789abcdef', 'shpss_old0123456789abcdef'];
    const { webhookSecrets } = parseEnv({ ...good, SHOPIFY_WEBHOOK_SECRET: secrets.join(', ') });
    expect(webhookSecrets).toEqual(secrets);
    expect(parseEnv(good).webhookSecrets).toEqual([]);
  });

  it('T125: knows whose webhooks are ours, or asks', () => {
    const settings = { SHOPIFY_WEBHOOK_SECRET: 'shpss_new0123456789abcdef' };
    expect(parseEnv({ ...good, ...settings }).myshopifyDomain).toBe('my-shop.myshopify.com');
    const elsewhere = { ...settings, PUBLIC_STORE_DOMAIN: 'shop.example.com' };
    expect(problemsOf(elsewhere).join()).toContain('SHOPIFY_SHOP_DOMAIN must be set');
    const named = { ...elsewhere, SHOPIFY_SHOP_DOMAIN: 'My-Shop.myshopify.com' };
    expect(parseEnv({ ...good, ...named }).myshopifyDomain).toBe('my-shop.myshopify.com');
    expect(problemsOf({ SHOPIFY_SHOP_DOMAIN: 'shop.example.com' })).toHaveLength(1);
  });

  it('is lax about cookies on a loopback http origin only', () => {
    const env = parseEnv({ ...good, SITE_ORIGIN: 'http://localhost:3000' });
    expect(env.allowInsecureLoopbackCookies).toBe(true);
  });
});
