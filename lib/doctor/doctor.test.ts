import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listProblems, type Practice, startPractice } from '@/lib/testing/doctor';
import type { Finding } from './finding';

let practice: Practice;

beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.stop());
beforeEach(async () => {
  await practice.reset();
});
afterEach(() => vi.unstubAllEnvs());

const publicClientId = async () => {
  const { getEnv } = await import('@/lib/env');
  return `${getEnv().clientId}-public`;
};

describe('a configuration that is right', () => {
  it('passes every check', async () => {
    const findings = await practice.examine();
    expect(listProblems(findings)).toEqual([]);
    expect(new Set(findings.map(({ check }) => check))).toEqual(
      new Set([
        ...['environment', 'discovery', 'clock', 'callback', 'client'],
        ...['customer-account-api', 'api-version', 'storefront-token', 'buyer-ip', 'session-store'],
        ...['webhooks', 'admin-api'],
      ]),
    );
    const isFine = ({ check, outcome }: Finding) => outcome === 'ok' || check === 'webhooks';
    expect(findings.every(isFine)).toBe(true);
  });

  it('changes nothing and signs nobody in', async () => {
    await practice.examine();
    expect(await practice.control('GET', '/inbox')).toEqual([]);
  });
});

describe('settings', () => {
  it('names every variable that is wrong at once, and asks nobody', async () => {
    const findings = await practice.examine({ SHOP_ID: 'my shop', SITE_ORIGIN: undefined });
    expect(listProblems(findings).map(({ says }) => says.split(' ', 1)[0])).toEqual([
      'SHOP_ID',
      'SITE_ORIGIN',
    ]);
    expect(findings.filter(({ outcome }) => outcome === 'skipped').length).toBeGreaterThan(0);
    expect(await practice.control<unknown[]>('GET', '/requests')).toEqual([]);
  });

  it('never shows a value that is a secret', async () => {
    const findings = await practice.examine({
      CUSTOMER_ACCOUNT_API_CLIENT_SECRET: 'no-such-secret-1234',
      PRIVATE_STOREFRONT_API_TOKEN: 'shpat_no-such-token-5678',
    });
    const text = JSON.stringify(findings);
    expect(listProblems(findings).map(({ check }) => check)).toEqual([
      'client',
      'storefront-token',
    ]);
    expect(text).not.toMatch(/no-such-secret|no-such-token|session-secret/);
  });

  it('advises a client secret to those who have none', async () => {
    const problem = await practice.findOnly({
      PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: await publicClientId(),
      CUSTOMER_ACCOUNT_API_CLIENT_SECRET: undefined,
    });
    expect(problem).toContain('public client');
  });
});

describe('sign-in', () => {
  it('reads the shop’s own number where SHOP_ID is another', async () => {
    const wrong = await practice.examine({
      SHOP_ID: '1',
      CUSTOMER_ACCOUNT_API_ISSUER: 'https://shopify.com/authentication/1',
    });
    const [problem] = listProblems(wrong);
    expect(problem?.says).toBe('SHOP_ID is 1, but this shop’s is 68817354321');
    expect(wrong.filter(({ outcome }) => outcome === 'skipped').map(({ check }) => check)).toEqual([
      'callback',
      'client',
      'webhooks',
    ]);
  });

  it('tells a Callback URI that is not registered, and which one should be', async () => {
    const problem = await practice.findOnly({ SITE_ORIGIN: 'http://localhost:3001' });
    expect(problem).toContain('callback | the shop does not know our Callback URI');
    expect(problem).toContain('http://localhost:3001/account/authorize');
    expect(problem).toContain('Application setup');
  });

  it('tells a JavaScript origin that is not registered, for a public client', async () => {
    const findings = await practice.examine({
      PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: await publicClientId(),
      CUSTOMER_ACCOUNT_API_CLIENT_SECRET: undefined,
      SITE_ORIGIN: 'http://localhost:3001',
    });
    const client = findings.find(({ check }) => check === 'client');
    expect(client?.says).toBe('the shop does not know our JavaScript origin');
  });

  it('tells a client id that the shop does not know', async () => {
    const findings = await practice.examine({
      PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: 'shp_nobody',
    });
    const says = listProblems(findings).map(({ says: sentence }) => sentence);
    expect(says).toContain('the shop does not know our client id');
  });

  it('tells a wrong client secret', async () => {
    const problem = await practice.findOnly({ CUSTOMER_ACCOUNT_API_CLIENT_SECRET: 'not-it' });
    expect(problem).toContain('client | the token endpoint does not accept');
  });

  it.each([
    ['invalid_scope', 'does not grant this client'],
    ['unauthorized_client', 'does not know our client id'],
    ['server_error', 'refuses to sign anybody in'],
  ])('explains the error %s at the callback', async (code, says) => {
    await practice.setFault('/authentication/oauth/authorize', { type: 'callback-error', code });
    expect(await practice.findOnly()).toContain(says);
  });

  it.each(['error', 'code'])(
    'T26: is content with a shop that answers a silent try by %s',
    async (promptNoneAnswer) => {
      await practice.control('POST', '/settings', { promptNoneAnswer });
      const findings = await practice.examine({ SILENT_SIGN_IN: 'on' });
      expect(listProblems(findings)).toEqual([]);
      expect(findings.map(({ check }) => check)).toContain('silent-sign-in');
    },
  );

  it('T26: warns of a shop that keeps people on a page of its own after a silent try', async () => {
    await practice.control('POST', '/settings', { promptNoneAnswer: 'not-acceptable' });
    const problem = await practice.findOnly({ SILENT_SIGN_IN: 'on' });
    expect(problem).toContain('silent-sign-in | the shop keeps whoever');
    expect(problem).toContain('Take SILENT_SIGN_IN out.');
  });

  it('finds a shop without customer accounts', async () => {
    await practice.control('POST', '/settings', { customerAccounts: false });
    const [problem] = listProblems(await practice.examine());
    expect(problem).toMatchObject({ check: 'discovery', outcome: 'failure' });
    expect(problem?.fix).toContain('customer accounts');
  });

  it('finds endpoints on a host that the app would not talk to', async () => {
    await practice.setFault('/.well-known/openid-configuration', {
      type: 'foreign-endpoints',
      base: 'https://accounts.example.net',
    });
    const problems = listProblems(await practice.examine());
    expect(problems.map(({ fix }) => fix).join()).toContain('CUSTOMER_ACCOUNT_DOMAIN');
  });

  it.each([
    ['a page instead of the document', { type: 'html-body' }],
    ['half a document', { type: 'malformed-json' }],
  ])('takes %s for a domain that is not Shopify’s', async (_, fault) => {
    await practice.setFault('/.well-known/openid-configuration', fault);
    expect(await practice.findOnly()).toContain('not the document it should be');
  });
});

describe('the Customer Account API', () => {
  it('that is not where the shop says is found out', async () => {
    await practice.setFault('/customer/api/', { type: 'status', code: 404 });
    expect(await practice.findOnly()).toContain(
      'customer-account-api | Customer Account API: there is nothing',
    );
  });
});

describe('the Storefront API', () => {
  it('tells a wrong token', async () => {
    const problem = await practice.findOnly({ PRIVATE_STOREFRONT_API_TOKEN: 'shpat_not-it' });
    expect(problem).toContain('storefront-token | the Storefront API does not accept');
  });

  it('names the permission that the token lacks', async () => {
    await practice.setFault('/api/', {
      type: 'partial-errors',
      field: 'ProductVariant.currentlyNotInStock',
      code: 'ACCESS_DENIED',
    });
    expect(await practice.findOnly()).toContain('unauthenticated_read_product_inventory');
  });

  it('that throttles is told from one that refuses', async () => {
    await practice.setFault('/api/', { type: 'throttled' });
    expect(await practice.findOnly()).toContain('throttling this server');
  });
});

describe('the buyer’s address', () => {
  const proxied = { TRUSTED_PROXIES: '10.0.0.0/8' };
  const sample = { peer: '10.1.2.3', headers: { 'x-forwarded-for': '198.51.100.7' } };

  it('is taken from a sample request as the app would', async () => {
    const findings = await practice.examine(proxied, {
      sample: { ...sample, headers: { 'x-forwarded-for': '93.184.216.34' } },
    });
    expect(findings.find(({ check }) => check === 'buyer-ip')?.says).toBe(
      'the sample’s buyer is 93.184.216.34',
    );
  });

  it('that would be the proxy’s own is a failure', async () => {
    const problem = await practice.findOnly({}, { sample: { ...sample, peer: '10.1.2.3' } });
    expect(problem).toContain('buyer would be 10.1.2.3');
    expect(problem).toContain('TRUSTED_PROXIES');
  });
});
