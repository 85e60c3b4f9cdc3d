import { expect, it } from 'vitest';
import { toFieldErrors } from './user-errors';

const toText = (code: string, field: string | null) => `${field ?? 'form'}:${code}`;

it('puts an error beside the field that the last part of its path names', () => {
  const errors = [{ code: 'INVALID', field: ['address', 'zip'], message: 'x' }];
  expect(toFieldErrors(errors, { zip: 'postalCode' }, toText)).toEqual({
    fieldErrors: { postalCode: 'postalCode:INVALID' },
    rest: [],
  });
});

it('keeps the first error of a field and collects those without a field once', () => {
  const errors = [
    { code: 'BLANK', field: ['firstName'], message: 'x' },
    { code: 'TOO_LONG', field: ['firstName'], message: 'x' },
    { code: 'NEW_CODE', field: null, message: 'x' },
    { code: 'NEW_CODE', field: ['address', 'unheardOf'], message: 'x' },
    { code: null, field: [], message: 'x' },
  ];
  expect(toFieldErrors(errors, { firstName: 'firstName' }, toText)).toEqual({
    fieldErrors: { firstName: 'firstName:BLANK' },
    rest: ['form:NEW_CODE', 'form:INVALID'],
  });
});
