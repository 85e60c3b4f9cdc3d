import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failures } from '@/lib/upstream/failures';
import { parseAnswer, toThrottleWaitMs } from './parse-answer';

const failed = (code: string, waitMs: number | null = null) => ({ ok: false, code, waitMs });

describe('malformed answers', () => {
  it.each<[unknown]>([
    [null],
    [''],
    [0],
    [[]],
    [{}],
    [{ data: null }],
    [{ data: [] }],
    [{ data: 'x' }],
    [{ errors: 'User does not have access' }],
    [{ errors: { query: 'Required parameter missing or invalid' } }],
    [{ data: { shop: {} }, errors: 'x' }],
    [{ errors: [null] }],
  ])('T97: %j is no answer', (body) => {
    expect(parseAnswer(body)).toEqual(failed('malformed'));
    expect(parseAnswer(body, { takesParts: true })).toEqual(failed('malformed'));
  });

  const recorded = JSON.stringify({
    data: { customer: { id: 'gid://shopify/Customer/1', orders: { nodes: [{ name: '#1' }] } } },
    errors: [{ message: 'x', path: ['customer', 'orders', 0], extensions: { code: 'THROTTLED' } }],
    extensions: { cost: { requestedQueryCost: 12, throttleStatus: { restoreRate: 100 } } },
  });

  it('T97: whatever bytes of an answer are spoilt, it is data or one of our codes', () => {
    const change = fc.record({ at: fc.nat(recorded.length), put: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), fc.boolean(), (changes, takesParts) => {
        let text = recorded;
        for (const { at, put } of changes) text = text.slice(0, at) + put + text.slice(at + 1);
        const answer = parseAnswer(toJson(text), { takesParts });
        if (answer.ok) expect(answer.data).toBeTypeOf('object');
        else expect(Object.keys(failures)).toContain(answer.code);
      }),
    );
  });

  it('T97: whatever JSON comes, the wait is a number of milliseconds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(toThrottleWaitMs(body)).toBeGreaterThanOrEqual(0);
        expect(parseAnswer(body).ok).toBeTypeOf('boolean');
      }),
    );
  });
});

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

describe('an answer of which a part failed', () => {
  const data = { customer: { orders: null } };
  const error = (code: string, path?: (string | number)[]) => ({
    message: 'upstream words',
    ...(path ? { path } : {}),
    extensions: { code },
  });

  it('T96: is refused whole where parts will not do', () => {
    const errors = [error('INTERNAL_SERVER_ERROR', ['customer', 'orders'])];
    expect(parseAnswer({ data, errors })).toEqual(failed('internal'));
  });

  it('T96: T90: names the lost fields and why, in none of the shop’s words', () => {
    const errors = [
      error('ACCESS_DENIED', ['customer', 'orders', 0, 'name']),
      error('SOMETHING_NEW', ['customer', 'firstName']),
    ];
    expect(parseAnswer({ data, errors }, { takesParts: true })).toEqual({
      ok: true,
      data,
      lost: [
        { path: 'customer.orders.0.name', code: 'denied' },
        { path: 'customer.firstName', code: 'graphql' },
      ],
    });
  });

  it.each([
    [error('THROTTLED', ['customer']), 'throttled', 1_000],
    [error('SHOP_INACTIVE', ['customer']), 'shop-unavailable', null],
    [error('INTERNAL_SERVER_ERROR'), 'internal', null],
  ])('T96: is refused whole when an error speaks of all of it (%j)', (one, code, waitMs) => {
    expect(parseAnswer({ data, errors: [one] }, { takesParts: true })).toEqual(
      failed(code, waitMs),
    );
  });

  it('T96: is refused whole when nothing is left of it', () => {
    const errors = [error('INTERNAL_SERVER_ERROR', ['customer'])];
    expect(parseAnswer({ data: null, errors }, { takesParts: true })).toEqual(failed('internal'));
  });
});

describe('errors beside a change', () => {
  const isChange = true;
  const error = (code: string) => ({ path: ['save', 'customer'], extensions: { code } });
  const codes = ['THROTTLED', 'ACCESS_DENIED', 'SHOP_INACTIVE', 'INTERNAL_SERVER_ERROR'];

  it.each(codes)('T95: after %s the change itself says whether it was made', (code) => {
    for (const userErrors of [[], [{ code: 'INVALID', field: null, message: 'x' }]]) {
      const data = { save: { customer: null, userErrors } };
      const answer = parseAnswer({ data, errors: [error(code)] }, { isChange });
      expect(answer).toMatchObject({ ok: true, data, lost: [{ path: 'save.customer' }] });
    }
  });

  it.each(codes)('T95: after %s a change that says nothing may have been made', (code) => {
    for (const save of [{ customer: null }, { userErrors: null }, { userErrors: [null] }, 1]) {
      const answer = parseAnswer({ data: { save }, errors: [error(code)] }, { isChange });
      expect(answer).toEqual(failed('graphql'));
    }
    expect(failures.graphql).toMatchObject({ retry: 'never', isUndone: false });
  });

  it('T95: a change of which nothing is there was refused as the error says', () => {
    for (const data of [null, { save: null }]) {
      const refused = { data, errors: [error('ACCESS_DENIED')] };
      expect(parseAnswer(refused, { isChange })).toEqual(failed('denied'));
    }
  });
});
