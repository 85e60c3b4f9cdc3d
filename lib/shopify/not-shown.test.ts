import { expect, it } from 'vitest';
import { ShopifyError } from './errors';
import { orNotShown } from './not-shown';

const facts = { operation: 'Draft', requestId: 'r' };

it('takes what is refused for what is not there', async () => {
  expect(await orNotShown(Promise.resolve('draft'))).toBe('draft');
  expect(await orNotShown(Promise.resolve(null))).toBeNull();
  expect(await orNotShown(Promise.reject(new ShopifyError('denied', facts)))).toBeNull();
});

it('lets an outage stay an outage', async () => {
  const outage = new ShopifyError('unreachable', facts);
  await expect(orNotShown(Promise.reject(outage))).rejects.toBe(outage);
});
