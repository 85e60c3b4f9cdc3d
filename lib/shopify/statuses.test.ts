import { beforeEach, expect, it, vi } from 'vitest';
import { log } from '@/lib/log';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { type FailureCode, getFailure, toStatusCode } from '@/lib/upstream/failures';
import { getCustomerAccountUrl } from './get-customer-account-url';
import { postGraphql } from './post-graphql';

beforeEach(() => {
  // Breakers and budgets as they are when the process starts.
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.restoreAllMocks();
});

async function meet(status: number) {
  const email = createEmail();
  const { access_token } = await demoShop.createTokens(email);
  await demoShop.setFault({ email }, { type: 'status', code: status });
  const url = await getCustomerAccountUrl();
  const failure = await postGraphql({
    api: 'customer-account',
    who: email,
    url,
    headers: { authorization: access_token, 'user-agent': 'test' },
    query: 'query WhoAmI { customer { id } }',
    variables: {},
    deadlineMs: 8_000,
    requestId: 'r-1',
  }).catch((error: { code: FailureCode }) => error);
  const calls = (await demoShop.getRequests(email, url.pathname)).length;
  return { failure, calls };
}

it.each([400, 401, 402, 403, 404, 423, 429, 430, 500, 501, 502, 503, 504, 530, 540])(
  'T91–T94: %i from the shop is told, asked again and logged once as its row says',
  async (status) => {
    const code = toStatusCode(status);
    const { retry, logLevel, advice } = getFailure(code);
    const lines: unknown[] = [];
    for (const level of ['info', 'warn', 'error'] as const) {
      vi.spyOn(log(), level).mockImplementation(
        (facts: unknown) => void lines.push([level, facts]),
      );
    }
    const { failure, calls } = await meet(status);
    expect(failure).toMatchObject({ code, status, requestId: 'r-1' });
    expect(calls).toBe(retry === 'reads' ? 3 : 1);
    expect(lines).toEqual([
      [
        logLevel,
        {
          event: 'upstream.failed',
          upstream: 'customer-account',
          operation: 'WhoAmI',
          reason: code,
          status,
          requestId: 'r-1',
          shopRequestId: expect.stringMatching(/^[\w-]{10,}$/),
          attempts: calls,
          ms: expect.any(Number),
          advice,
        },
      ],
    ]);
  },
);
