import { beforeAll, describe, expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { HoldingsDocument } from './holdings.customer-account.generated';
import { OverviewDocument } from './overview.customer-account.generated';

type Answer = { errors?: unknown; extensions: { cost: { requestedQueryCost: number } } };

let token = '';

async function getCost(document: { toString(): string }, variables: object): Promise<number> {
  const response = await fetch(`${getEnv().shopOrigin}/customer/api/2026-10/graphql`, {
    method: 'POST',
    headers: {
      authorization: token,
      'content-type': 'application/json',
      'user-agent': 'unit test',
    },
    body: JSON.stringify({
      query: document.toString(),
      variables: { language: 'EN', ...variables },
    }),
  });
  const { errors, extensions } = (await response.json()) as Answer;
  expect(errors).toBeUndefined();
  return extensions.cost.requestedQueryCost;
}

beforeAll(async () => {
  const response = await fetch(`${getEnv().shopOrigin}/_demo/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'lena.petersen@example.com' }),
  });
  token = ((await response.json()) as { access_token: string }).access_token;
});

describe('T92: what a look at the overview costs', () => {
  it('is a fraction of the 1,000 points that one operation may ask for', async () => {
    expect(await getCost(OverviewDocument, {})).toBeLessThan(200);
    const all = { withCredit: true, withCompanies: true, withSubscriptions: true };
    expect(await getCost(HoldingsDocument, all)).toBeLessThan(100);
  });
});
