import { expect, it } from 'vitest';
import en from '@/lib/i18n/messages/en/data.json';
import { parseErasureNotice } from './erasure-notice';

it('a word of ours in the address is said in its tone', () => {
  expect(parseErasureNotice('asked')).toEqual({ tone: 'success', key: 'asked' });
  expect(parseErasureNotice('not-fresh')).toEqual({ tone: 'warning', key: 'not-fresh' });
});

it.each([undefined, '', 'toString', '<b>asked</b>', ['asked'], 'Asked'])(
  'anything else in the address (%s) is not',
  (dangerous) => {
    expect(parseErasureNotice(dangerous)).toBeNull();
  },
);

it('every sentence there is can be said', () => {
  for (const key of Object.keys(en.delete.notice)) expect(parseErasureNotice(key)).not.toBeNull();
});
