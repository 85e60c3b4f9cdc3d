import { describe, expect, it } from 'vitest';
import { parseAnswer, toThrottleWaitMs } from './parse-answer';

const failed = (code: string, waitMs: number | null = null) => ({ ok: false, code, waitMs });

describe('what an error says', () => {
  it.each([
    ['Invalid cursor for current pagination sort.', 'bad-cursor'],
    ['invalid cursor', 'bad-cursor'],
    ['An Invalid cursor', 'graphql'],
    ['Invalid cursors', 'graphql'],
    ['', 'graphql'],
    [undefined, 'graphql'],
  ])('T106: %j is told as %s', (message, code) => {
    expect(parseAnswer({ errors: [{ message }] })).toEqual(failed(code));
  });

  it('T96: the first error that has a code of its own says what the whole is', () => {
    const errors = [
      { message: 'x' },
      { extensions: {} },
      { extensions: { code: 'ACCESS_DENIED' } },
    ];
    expect(parseAnswer({ data: null, errors })).toEqual(failed('denied'));
  });

  it('T96: a path as long as the shop likes becomes a line of 200 characters', () => {
    const errors = [{ path: ['a'.repeat(500)] }];
    const answer = parseAnswer({ data: {}, errors }, { takesParts: true });
    expect(answer).toMatchObject({ lost: [{ path: 'a'.repeat(200) }] });
  });

  it('T96: fields that failed inside the shop are lost by themselves', () => {
    const errors = [{ path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
    const lost = [{ path: 'a', code: 'internal' }];
    const data = { a: null };
    expect(parseAnswer({ data, errors }, { takesParts: true })).toEqual({ ok: true, data, lost });
  });

  it('T96: one error about the whole is enough, whatever else failed', () => {
    const errors = [
      { path: ['a'], extensions: { code: 'ACCESS_DENIED' } },
      { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ];
    expect(parseAnswer({ data: {}, errors }, { takesParts: true })).toEqual(failed('denied'));
  });
});

describe('an answer without errors', () => {
  it.each([[{}], [{ takesParts: true }], [{ isChange: true }]])(
    'is the data, and nothing is lost (%j)',
    (taking) => {
      const data = { save: { customer: null } };
      for (const errors of [undefined, []]) {
        expect(parseAnswer({ data, errors }, taking)).toEqual({ ok: true, data, lost: [] });
      }
    },
  );
});

describe('a change of several parts', () => {
  const errors = [{ path: ['two'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
  const made = { userErrors: [] };

  it('T95: of which one was carried out is never told as undone', () => {
    const data = { one: made, two: null };
    expect(parseAnswer({ data, errors }, { isChange: true })).toEqual(failed('graphql'));
  });

  it('T95: is an outcome only if each part says itself what became of it', () => {
    const data = { one: made, two: {} };
    expect(parseAnswer({ data, errors }, { isChange: true })).toEqual(failed('graphql'));
    const whole = { one: made, two: made };
    expect(parseAnswer({ data: whole, errors }, { isChange: true }).ok).toBe(true);
  });
});

describe('a throttled answer', () => {
  const toBody = (requestedQueryCost: number, currentlyAvailable: number, restoreRate: number) => ({
    extensions: {
      cost: { requestedQueryCost, throttleStatus: { currentlyAvailable, restoreRate } },
    },
  });

  it.each([
    [300, 100, 100, 2_000],
    [101, 100, 3, 334],
    [50, 100, 100, 0],
    [100, 100, 100, 0],
  ])('T92: %i points with %i there, %i more a second: waits %i ms', (cost, there, rate, waitMs) => {
    expect(toThrottleWaitMs(toBody(cost, there, rate))).toBe(waitMs);
  });

  it.each([[toBody(1, 1, 0)], [toBody(-1, 1, 1)], [{ extensions: {} }], [null]])(
    'T92: numbers that make no sense (%j) are worth a second',
    (body) => {
      expect(toThrottleWaitMs(body)).toBe(1_000);
    },
  );

  it('T92: is waited out by its own numbers', () => {
    const errors = [{ extensions: { code: 'THROTTLED' } }];
    expect(parseAnswer({ errors, ...toBody(300, 100, 100) })).toEqual(failed('throttled', 2_000));
  });
});
