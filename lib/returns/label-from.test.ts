import { expect, it } from 'vitest';
import { toLabelFrom } from './label-from';

it('says whose label it is only when the shop does', () => {
  expect(toLabelFrom(['MERCHANT_PROVIDED_LABEL'])).toBe('shop');
  expect(toLabelFrom(['CUSTOMER_PROVIDED_LABEL'])).toBe('shopper');
  expect(toLabelFrom([])).toBeNull();
  expect(toLabelFrom(['MERCHANT_PROVIDED_LABEL', 'CUSTOMER_PROVIDED_LABEL'])).toBeNull();
});
