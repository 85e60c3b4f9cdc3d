import { expect, it, vi } from 'vitest';
import { log } from '@/lib/log';
import { ShopifyError } from './errors';
import { logFailure } from './log-failure';

const request = {
  api: 'customer-account',
  url: new URL('https://shop.example/'),
  headers: {},
  query: '',
  variables: {},
  deadlineMs: 1,
  requestId: 'r-1',
} as const;

it('T90: what the app was not granted is told once an hour', () => {
  const warn = vi.spyOn(log(), 'warn').mockReturnValue(undefined);
  const start = new Date('2026-11-24T12:00:00Z').getTime();
  const deny = (operation: string, afterMinutes: number) =>
    logFailure(new ShopifyError('denied', { operation, requestId: 'r-1' }), request, {
      attempts: 1,
      ms: 1,
      now: new Date(start + afterMinutes * 60_000),
    });
  deny('Profile', 0);
  deny('Profile', 1);
  deny('Orders', 1);
  deny('Profile', 59);
  expect(warn).toHaveBeenCalledTimes(2);
  deny('Profile', 61);
  expect(warn).toHaveBeenCalledTimes(3);
});
