import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listProblems, type Practice, startPractice } from '@/lib/testing/doctor';
import { findFreePort } from '@/lib/testing/free-port';

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

describe('statuses of the merchant guides', () => {
  it.each([301, 400, 401, 402, 403, 404, 423, 429, 430, 500, 501, 502, 503, 504, 530, 540])(
    '%i is explained, with something to do about it',
    async (code) => {
      await practice.setFault('/.well-known/openid-configuration', { type: 'status', code });
      const [problem] = listProblems(await practice.examine());
      expect(problem?.says).toContain(`HTTP ${code}`);
      expect(problem?.fix).toBeTruthy();
    },
  );

  it.each([500, 502, 503, 504, 530, 540])('%i says when to ask Shopify Support', async (code) => {
    await practice.setFault('/.well-known/openid-configuration', { type: 'status', code });
    const [problem] = listProblems(await practice.examine());
    expect(problem?.fix).toContain('Shopify Support');
  });

  it('a shop that cannot be reached is told from one that refuses', async () => {
    const findings = await practice.examine({
      PUBLIC_STORE_DOMAIN: `http://localhost:${await findFreePort()}`,
    });
    expect(listProblems(findings)[0]?.says).toContain('the connection was refused');
  });
});
