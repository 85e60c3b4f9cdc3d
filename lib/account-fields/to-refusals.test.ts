import { describe, expect, it } from 'vitest';
import { toRefusals } from './to-refusals';

const changes = ['custom.roast', 'custom.household'].map((name) => ({
  name,
  value: 'x',
  digest: null,
}));
const refuse = (code: string | null, elementIndex: number | null) =>
  toRefusals(changes, { userErrors: [{ code, elementIndex }] });

describe('what the shop says of the fields', () => {
  it('is nothing where it took them all', () => {
    expect(toRefusals(changes, { userErrors: [] })).toEqual({});
  });

  it.each([
    ['APP_NOT_AUTHORIZED', 'closed'],
    ['INVALID_TYPE', 'closed'],
    ['METAFIELD_DELETE_FAILED', 'closed'],
    ['INVALID_VALUE', 'invalid'],
    ['STALE_OBJECT', 'stale'],
    ['INVALID_COMPARE_DIGEST', 'stale'],
    ['TOO_LONG', 'tooLong'],
    ['A_CODE_OF_TOMORROW', 'refused'],
    ['toString', 'refused'],
  ])('%s is told as %s, beside its field', (code, refusal) => {
    expect(refuse(code, 1)).toEqual({ 'custom.household': refusal });
  });

  it('stands for the whole form where no field is named, or one that was not sent', () => {
    expect(refuse(null, null)).toEqual({ '': 'refused' });
    expect(refuse('INVALID_VALUE', 7)).toEqual({ '': 'invalid' });
  });

  it('is no success where it says nothing at all', () => {
    expect(toRefusals(changes, null)).toEqual({ '': 'refused' });
  });
});
