import { expect, it, vi } from 'vitest';
import { ShopifyError, type ShopifyErrorCode } from './errors';
import { retryThrottled } from './retry-throttled';

const failure = (code: ShopifyErrorCode) =>
  new ShopifyError(code, { operation: 'Orders', requestId: 'r-1' });

it('asks once more after a second, in what is left of the time', async () => {
  const send = vi.fn().mockRejectedValueOnce(failure('throttled')).mockResolvedValueOnce('data');
  const startedAt = performance.now();
  expect(await retryThrottled(send, 8_000)).toBe('data');
  expect(performance.now() - startedAt).toBeGreaterThan(990);
  const left: unknown = send.mock.calls[1]?.[0];
  expect(left).toBeLessThanOrEqual(7_000);
  expect(Number.isInteger(left)).toBe(true);
});

it('asks no third time', async () => {
  const send = vi.fn().mockRejectedValue(failure('throttled'));
  await expect(retryThrottled(send, 8_000)).rejects.toMatchObject({ code: 'throttled' });
  expect(send).toHaveBeenCalledTimes(2);
});

it('gives up at once when too little time is left, and on anything else', async () => {
  const late = vi.fn().mockRejectedValue(failure('throttled'));
  await expect(retryThrottled(late, 1_500)).rejects.toMatchObject({ code: 'throttled' });
  expect(late).toHaveBeenCalledTimes(1);
  const broken = vi.fn().mockRejectedValue(failure('bad-status'));
  await expect(retryThrottled(broken, 8_000)).rejects.toMatchObject({ code: 'bad-status' });
  expect(broken).toHaveBeenCalledTimes(1);
});
