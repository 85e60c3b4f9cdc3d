import { describe, expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { ShopifyError } from './errors';
import { getCustomerAccountUrl } from './get-customer-account-url';
import { postGraphql } from './post-graphql';

const query = 'query WhoAmI { customer { id } }';

async function ask(authorization: string, text = query, deadlineMs = 2_000): Promise<unknown> {
  return postGraphql({
    api: 'customer-account',
    url: await getCustomerAccountUrl(),
    headers: { authorization, 'user-agent': 'test' },
    query: text,
    variables: {},
    deadlineMs,
    requestId: 'r-1',
  });
}

async function failureOf(promise: Promise<unknown>): Promise<ShopifyError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof ShopifyError) return error;
  throw new Error('expected a ShopifyError', { cause: error });
}

describe('getCustomerAccountUrl', () => {
  it('is discovered on the shop’s domain and pinned to our version', async () => {
    const url = await getCustomerAccountUrl();
    expect(url.origin).toBe(getEnv().shopOrigin);
    expect(url.pathname).toContain('/2026-10/');
  });
});

describe('postGraphql', () => {
  it('answers the data', async () => {
    const { access_token } = await demoShop.createTokens(createEmail());
    expect(await ask(access_token)).toMatchObject({
      customer: { id: expect.stringMatching(/^gid:\/\/shopify\/Customer\/\d+$/) },
    });
  });

  it.each([
    [{ type: 'status', code: 400 }, 'bad-request'],
    [{ type: 'status', code: 401 }, 'unauthorized'],
    [{ type: 'status', code: 402 }, 'shop-unavailable'],
    [{ type: 'status', code: 403 }, 'denied'],
    [{ type: 'status', code: 404 }, 'not-found'],
    [{ type: 'status', code: 423 }, 'shop-unavailable'],
    [{ type: 'status', code: 429 }, 'too-many'],
    [{ type: 'status', code: 430 }, 'rejected'],
    [{ type: 'status', code: 501 }, 'not-available'],
    [{ type: 'throttled' }, 'throttled'],
    [{ type: 'malformed-json' }, 'malformed'],
    [{ type: 'empty-body' }, 'malformed'],
    [{ type: 'html-body' }, 'malformed'],
    [{ type: 'oversized' }, 'too-large'],
    [{ type: 'oversized', encoding: 'gzip' }, 'too-large'],
    [{ type: 'redirect-301' }, 'redirected'],
    [{ type: 'drop' }, 'cut'],
  ])('T21, T97: tells %j as %s', async (fault, code) => {
    const email = createEmail();
    const { access_token } = await demoShop.createTokens(email);
    await demoShop.setFault({ email }, fault);
    const error = await failureOf(ask(access_token));
    expect(error).toMatchObject({ code, operation: 'WhoAmI', requestId: 'r-1' });
  });

  it('stops waiting at its deadline', async () => {
    const email = createEmail();
    const { access_token } = await demoShop.createTokens(email);
    await demoShop.setFault({ email }, { type: 'delay', ms: 1_500 });
    expect((await failureOf(ask(access_token, query, 200))).code).toBe('timeout');
  });

  it('is unauthorized with a Bearer prefix, which this API does not take', async () => {
    const { access_token } = await demoShop.createTokens(createEmail());
    expect((await failureOf(ask(`Bearer ${access_token}`))).code).toBe('unauthorized');
  });

  it('refuses an answer with errors whole', async () => {
    const { access_token } = await demoShop.createTokens(createEmail());
    const invalid = 'query WhoAmI { customer { nothingOfTheKind } }';
    expect((await failureOf(ask(access_token, invalid))).code).toBe('graphql');
  });

  it('never repeats what the shop said', async () => {
    const error = await failureOf(ask('shcat_wrong'));
    expect(`${error.message}${JSON.stringify(error)}`).not.toMatch(/shcat_|access/i);
  });
});
