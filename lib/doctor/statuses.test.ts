import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listProblems, type Practice, startPractice } from '@/lib/testing/doctor';
import { findFreePort } from '@/lib/testing/free-port';
import { explainProbe } from './explain-probe';

let practice: Practice;

beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.stop());
beforeEach(async () => {
  await practice.reset();
});
afterEach(() => vi.unstubAllEnvs());

describe('the clock', () => {
  it('that is ten minutes ahead is found', async () => {
    const now = new Date(Date.now() + 10 * 60_000);
    expect(await practice.findOnly({}, { now })).toMatch(
      /clock \| this machine’s clock is \d+ s ahead of/,
    );
  });

  it('that is ten minutes behind is found', async () => {
    const now = new Date(Date.now() - 10 * 60_000);
    expect(await practice.findOnly({}, { now })).toMatch(/clock is \d+ s behind/);
  });
});

/** The error table of Shopify's guides for merchants, and what else its APIs answer. */
const statuses = [400, 401, 402, 404, 423, 429, 430, 500, 504, 530];
const others = [301, 302, 403, 418, 501, 502, 503, 507, 540];

/** Where each check asks first; what it makes of some of them itself is no less whole. */
const places = [
  ['discovery', '/.well-known/openid-configuration'],
  ['customer-account-api', '/customer/api/'],
  ['storefront-token', '/api/'],
  ['client', '/authentication/oauth/token'],
] as const;

describe('statuses of the merchant guides', () => {
  it.each([...statuses, ...others])(
    '%i has a cause, a fix, a place, and a word about Shopify Support',
    (status) => {
      const found = explainProbe('discovery', 'sign-in discovery', {
        kind: 'answer',
        status,
        headers: new Headers({ 'x-request-id': 'b1946ac9-2f1e-4b6e-9f0c-1d2e3f4a5b6c' }),
        dangerousText: '',
      });
      expect(found).toMatchObject({
        outcome: 'failure',
        says: expect.stringMatching(/^sign-in discovery: .{15,} \(HTTP \d{3}\)$/),
        fix: expect.stringMatching(/.{15,}/),
        where: expect.stringMatching(/Shopify|\.env/),
        support: expect.stringMatching(/.{10,}b1946ac9-/),
      });
    },
  );

  it('are each explained in words of their own', () => {
    const explained = statuses.map((status) => {
      const headers = new Headers();
      const { says } = explainProbe('x', 'x', {
        kind: 'answer',
        status,
        headers,
        dangerousText: '',
      });
      return says.replace(/ \(HTTP.*/, '');
    });
    // 500 alone stands for "a fault", all others say more.
    expect(new Set(explained).size).toBe(statuses.length);
  });

  it.each(places)('reach people from the check of %s', async (check, path) => {
    for (const code of statuses) {
      await practice.reset();
      await practice.setFault(path, { type: 'status', code });
      const problems = listProblems(await practice.examine());
      const problem = problems.find((found) => found.check === check);
      // That is how the Customer Account API asks for a customer.
      if (check === 'customer-account-api' && code === 401) continue;
      expect(problem, `${check} ${code}`).toMatchObject({
        fix: expect.stringMatching(/.{15,}/),
        where: expect.stringMatching(/.{4,}/),
      });
      const isNamed = problem?.says.includes(`HTTP ${code}`);
      expect(isNamed || code === 401, `${check} ${code}: ${problem?.says}`).toBe(true);
    }
  });

  it('a shop that cannot be reached is told from one that refuses', async () => {
    const findings = await practice.examine({
      PUBLIC_STORE_DOMAIN: `http://localhost:${await findFreePort()}`,
    });
    expect(listProblems(findings)[0]?.says).toContain('the connection was refused');
  });
});
