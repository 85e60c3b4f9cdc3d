import { expect, it } from 'vitest';
import { isSameAddress, toCompanyInput, toFormValues } from './address-values';

const node = {
  recipient: 'Goods in',
  firstName: null,
  lastName: null,
  address1: 'Steinhöft 11',
  address2: null,
  city: 'Hamburg',
  zoneCode: null,
  zip: '20459',
  countryCode: 'DE' as const,
  phone: '+4940555170',
};

it('goes through the form and back unchanged', () => {
  expect(toCompanyInput(toFormValues(node))).toEqual(node);
});

it('clears what was emptied, instead of leaving it as it was', () => {
  const emptied = { ...toFormValues(node), phoneNumber: '', company: '' };
  expect(toCompanyInput(emptied)).toMatchObject({ phone: null, recipient: null });
});

it('takes the shop’s tidied spelling for the same address', () => {
  const values = toFormValues(node);
  const spelt = 'Steinho\u0308ft 11 ';
  expect(isSameAddress({ ...values, address1: spelt }, values)).toBe(true);
  expect(isSameAddress({ ...values, zip: '20457' }, values)).toBe(false);
});
