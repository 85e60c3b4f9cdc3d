import { beforeAll, describe, expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import {
  AccountFieldsDocument,
  type AccountFieldsQuery,
} from './account-fields.customer-account.generated';
import { accountFields } from './fields.config';
import { parseField } from './parse-field';
import {
  ClearAccountFieldsDocument,
  type ClearAccountFieldsMutation,
  SetAccountFieldsDocument,
  type SetAccountFieldsMutation,
} from './save-account-fields.customer-account.generated';

type Answer<Data> = {
  data: Data;
  errors?: unknown;
  extensions: { cost: { requestedQueryCost: number } };
};

let token = '';
let ownerId = '';

async function ask<Data>(document: { toString(): string }, variables: object) {
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
  const answer = (await response.json()) as Answer<Data>;
  expect(answer.errors).toBeUndefined();
  return answer;
}

const identifiers = accountFields.map(({ namespace, key }) => ({ namespace, key }));

async function read() {
  const { data, extensions } = await ask<AccountFieldsQuery>(AccountFieldsDocument, {
    identifiers,
  });
  return { ...data.customer, cost: extensions.cost.requestedQueryCost };
}

async function set(key: string, value: string, compareDigest: string | null) {
  const metafields = [{ ownerId, namespace: 'custom', key, value, compareDigest }];
  const { data } = await ask<SetAccountFieldsMutation>(SetAccountFieldsDocument, { metafields });
  return data.metafieldsSet?.userErrors ?? [];
}

beforeAll(async () => {
  const response = await fetch(`${getEnv().shopOrigin}/_demo/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `fields-${crypto.randomUUID()}@example.com` }),
  });
  token = ((await response.json()) as { access_token: string }).access_token;
  ownerId = (await read()).id;
});

describe('account fields in the shop', () => {
  it('T92: all of them are asked for in one operation of less than 1,000 points', async () => {
    const { cost, metafields } = await read();
    expect(cost).toBeLessThan(1_000);
    expect(metafields).toHaveLength(accountFields.length);
  });

  it.each([
    ['birthday', '1987-05-23'],
    ['roast', 'Dark'],
    ['apron_size', 'XL'],
    ['household', '4'],
    ['gift_wrap', 'true'],
    ['shelves', 'Hall\nLoft'],
    ['about_home', 'Two cats\nand stairs'],
  ])('the shop takes %s as it was typed and checked here', async (key, text) => {
    const field = accountFields.find((each) => each.key === key);
    const parsed = field && parseField(field, text, new Date('2026-11-24T12:00:00Z'));
    const value = parsed && 'value' in parsed ? parsed.value : '';
    expect(await set(key, value, null)).toEqual([]);
    const { metafields } = await read();
    expect(metafields.find((each) => each?.key === key)?.value).toBe(value);
  });

  it('T105: a value that changed since it was read is not written over', async () => {
    const before = (await read()).metafields.find((each) => each?.key === 'roast');
    const digest = before?.compareDigest ?? '';
    expect(await set('roast', 'Light', digest)).toEqual([]);
    expect(await set('roast', 'Medium', digest)).toMatchObject([{ code: 'STALE_OBJECT' }]);
    expect(await set('roast', 'Medium', null)).toMatchObject([{ code: 'STALE_OBJECT' }]);
  });

  it('a field that the shop has no definition of is refused by name', async () => {
    expect(await set('never_defined', 'x', null)).toMatchObject([
      { code: 'APP_NOT_AUTHORIZED', elementIndex: 0 },
    ]);
  });

  it('what is cleared is gone', async () => {
    const metafields = [{ ownerId, namespace: 'custom', key: 'birthday' }];
    const { data } = await ask<ClearAccountFieldsMutation>(ClearAccountFieldsDocument, {
      metafields,
    });
    expect(data.metafieldsDelete?.userErrors).toEqual([]);
    const left = (await read()).metafields.map((each) => each?.key);
    expect(left).not.toContain('birthday');
  });
});
