import { describe, expect, it } from 'vitest';
import { answerBy, createRandom } from '@/lib/testing/drifting-shop';
import { answerShapes } from './answer-shapes.generated';
import { fitAnswer } from './fit-answer';

type Loose = Record<string, never>;

/** An answer to the profile's query, with this in the place of what is promised. */
function fitProfile(changes: Record<string, unknown>, email: unknown = { emailAddress: 'a@b.c' }) {
  const customer = {
    firstName: 'Ada',
    lastName: null,
    creationDate: '2026-01-31T10:00:00Z',
    phoneNumber: null,
    ...changes,
    emailAddress: email,
  };
  const { data, ...rest } = fitAnswer('Profile', { customer, shop: { email: 'shop@b.c' } });
  return { customer: (data as Loose | null)?.customer as Loose | undefined, ...rest };
}

describe('T99: an answer', () => {
  it.each(Object.keys(answerShapes))('to %s that is as promised passes unchanged', (operation) => {
    for (let seed = 0; seed < 50; seed += 1) {
      const shape = { ...answerShapes[operation], required: true } as never;
      const data = answerBy(shape, createRandom(seed), 0) as Loose;
      expect(fitAnswer(operation, data)).toEqual({ data, oddities: [], lost: [] });
    }
  });

  it('to a question whose shape nobody knows passes as it is', () => {
    const data = { anything: [null] };
    expect(fitAnswer('NoSuchOperation', data)).toEqual({ data, oddities: [], lost: [] });
  });

  it('with a field that may be null and is missing, or of another kind, has none', () => {
    const { customer, oddities, ...rest } = fitProfile({ lastName: undefined, firstName: {} });
    expect(customer).toMatchObject({ firstName: null, lastName: null });
    expect(oddities).toEqual([
      { path: 'customer.firstName', what: 'kind' },
      { path: 'customer.lastName', what: 'missing' },
    ]);
    expect(rest).toEqual({ lost: [] });
  });

  it('with a number where text is promised has it as text', () => {
    expect(fitProfile({ firstName: 42 }).customer).toMatchObject({ firstName: '42' });
  });

  it.each([null, undefined, 'tomorrow', '2026-13-45', 1_700_000_000, ''])(
    'without a date that is always there (%j) is of no use: nothing in it is made up',
    (creationDate) => {
      const { customer, oddities } = fitProfile({ creationDate });
      expect(customer).toBeUndefined();
      expect(oddities[0]?.path).toBe('customer.creationDate');
    },
  );

  it('whose part cannot be read has lost it, which is not the same as having none', () => {
    expect(fitProfile({}, { emailAddress: null })).toMatchObject({ lost: [] });
    expect(fitProfile({}, 'a@b.c')).toMatchObject({
      customer: { emailAddress: null },
      lost: ['customer.emailAddress'],
    });
  });

  it('keeps what an own field is not: nothing comes from a prototype', () => {
    const { customer } = fitProfile({ firstName: undefined, toString: undefined });
    expect(customer?.firstName).toBeNull();
  });

  it('may have grown: fields that nobody asked for stay', () => {
    expect(fitProfile({ nickname: 'Ace' }).customer).toMatchObject({ nickname: 'Ace' });
  });
});
