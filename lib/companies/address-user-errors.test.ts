import { expect, it } from 'vitest';
import { toAddressErrors } from './address-user-errors';

const message = 'of the shop';

it('says of a field what a customer’s address says of it', () => {
  const errors = toAddressErrors([
    { code: 'BLANK', field: ['address', 'zip'], message },
    { code: 'TOO_LONG', field: ['address', 'recipient'], message },
  ]);
  expect(errors).toEqual([
    { code: 'REQUIRED', field: ['address', 'zip'], message },
    { code: 'TOO_LONG', field: ['company'], message },
  ]);
});

it('tells what is no field’s fault apart', () => {
  const codes = ['PERMISSION_DENIED', 'BUSINESS_LOCATION_NOT_FOUND', 'RESOURCE_NOT_FOUND'] as const;
  const errors = toAddressErrors(codes.map((code) => ({ code, message })));
  expect(errors.map(({ refusal }) => refusal)).toEqual(['notAllowed', 'gone', 'gone']);
});

it('keeps a code that it does not know', () => {
  expect(toAddressErrors([{ code: 'LIMIT_REACHED', message }])).toMatchObject([
    { code: 'LIMIT_REACHED' },
  ]);
});
