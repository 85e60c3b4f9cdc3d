import { beforeAll, describe, expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { isSameAmount, sumAmounts } from '@/lib/orders/decimal';
import { toUnexpiredQuery } from './get-store-credit';
import {
  StoreCreditDocument,
  type StoreCreditQuery,
} from './store-credit.customer-account.generated';
import { toBalance } from './to-balance';

type Answer = {
  data: StoreCreditQuery;
  errors?: unknown;
  extensions: { cost: { requestedQueryCost: number } };
};

let token = '';

/** The demo shop's day. */
const now = new Date('2026-11-24T09:00:00Z');

async function ask(variables: object): Promise<Answer> {
  const response = await fetch(`${getEnv().shopOrigin}/customer/api/2026-10/graphql`, {
    method: 'POST',
    headers: {
      authorization: token,
      'content-type': 'application/json',
      'user-agent': 'unit test',
    },
    body: JSON.stringify({
      query: StoreCreditDocument.toString(),
      variables: { unexpired: toUnexpiredQuery(now), ...variables },
    }),
  });
  const answer = (await response.json()) as Answer;
  expect(answer.errors).toBeUndefined();
  return answer;
}

async function list(variables: object) {
  return (await ask(variables)).data.customer.storeCreditAccounts.nodes.map(toBalance);
}

beforeAll(async () => {
  const response = await fetch(`${getEnv().shopOrigin}/_demo/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'luca.bernasconi@example.com' }),
  });
  token = ((await response.json()) as { access_token: string }).access_token;
});

describe('store credit as the shop tells it', () => {
  it('T92: asks for less than the 1,000 points one operation may cost', async () => {
    const { extensions } = await ask({ first: 10 });
    expect(extensions.cost.requestedQueryCost).toBeLessThan(1_000);
  });

  it('has a balance for each currency, which is what came and went', async () => {
    const balances = await list({ first: 10 });
    expect(balances.map(({ money }) => money.currencyCode)).toEqual(['CHF', 'EUR']);
    for (const { money, movements } of balances) {
      const sum = sumAmounts(movements.map((movement) => movement.money.amount));
      expect(isSameAmount(sum, money.amount)).toBe(true);
      expect(movements[0]?.balanceAfter).toEqual(money);
    }
  });

  it('tells where each movement came from, and the order behind it', async () => {
    const movements = (await list({ first: 10 })).flatMap((balance) => balance.movements);
    const reasons = new Set(movements.map(({ reason }) => reason));
    for (const reason of ['expired', 'received', 'ORDER_PAYMENT', 'ORDER_CANCELLATION']) {
      expect(reasons).toContain(reason);
    }
    const paid = movements.find(({ reason }) => reason === 'ORDER_PAYMENT');
    expect(paid?.order?.id).toMatch(/^\d+$/);
    expect(paid?.order?.name).toMatch(/^#/);
  });

  it('tells what expires and when, soonest first, and nothing that has expired or is spent', async () => {
    for (const { expiring, money } of await list({ first: 10 })) {
      const days = expiring.map(({ expiresAt }) => expiresAt);
      expect(days).toEqual(days.toSorted());
      for (const day of days) expect(Date.parse(day)).toBeGreaterThanOrEqual(now.getTime());
      for (const part of expiring) expect(Number(part.money.amount)).toBeGreaterThan(0);
      expect(Number(sumAmounts(expiring.map((part) => part.money.amount)))).toBeLessThanOrEqual(
        Number(money.amount),
      );
    }
    expect((await list({ first: 10 })).flatMap(({ expiring }) => expiring)).not.toEqual([]);
  });

  it('turns the pages of one balance, there and back', async () => {
    const query = 'currency_code:CHF';
    const [whole] = await list({ query, first: 10 });
    const [first] = await list({ query, first: 2 });
    expect(first?.newer).toBeNull();
    const [second, ...others] = await list({ query, first: 2, after: first?.older });
    expect(others).toEqual([]);
    expect([...(first?.movements ?? []), ...(second?.movements ?? [])]).toEqual(
      whole?.movements.slice(0, 4),
    );
    const [back] = await list({ query, last: 2, before: second?.newer });
    expect(back?.movements).toEqual(first?.movements);
  });
});

describe('toBalance', () => {
  it('T99: has words for an event that nobody knows yet', async () => {
    const [node] = (await ask({ first: 1 })).data.customer.storeCreditAccounts.nodes;
    if (!node?.transactions.nodes[0]) throw new Error('no movement');
    const event = 'BRAND_NEW' as 'ADJUSTMENT';
    const __typename = 'StoreCreditAccountCreditTransaction' as const;
    const odd = { ...node.transactions.nodes[0], __typename, expiresAt: null, event };
    const { movements } = toBalance({
      ...node,
      transactions: { ...node.transactions, nodes: [odd] },
    });
    expect(movements.map(({ reason }) => reason)).toEqual(['other']);
  });
});
