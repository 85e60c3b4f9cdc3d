import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startUpstream } from '@/lib/testing/start-upstream';
import { fetchUpstream } from './fetch-upstream';

const limits = { upstream: 'customer-account', deadlineMs: 5_000, maxBytes: 1_000 } as const;
const hourMs = 60 * 60_000;
const answer: RequestListener = (_request, response) => response.end('ok');

let shop: Awaited<ReturnType<typeof startUpstream>>;

beforeEach(async () => {
  // A process of its own for each test, as far as the gates are concerned.
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.useFakeTimers({ toFake: ['Date'] });
  shop = await startUpstream();
});
afterEach(async () => {
  vi.useRealTimers();
  await shop.stop();
});

const ask = () =>
  fetchUpstream(shop.toUrl(), { headers: {} }, limits).then(
    ({ status }) => String(status),
    (error: { code: string }) => error.code,
  );

async function askTimes(count: number): Promise<string[]> {
  const outcomes: string[] = [];
  for (let at = 0; at < count; at += 1) outcomes.push(await ask());
  return outcomes;
}

const jump = (ms: number) => vi.setSystemTime(Date.now() + ms);

it.each([
  { what: 'faults', status: 503, headers: {}, times: 20, refused: 'resting' },
  { what: 'a closed shop', status: 423, headers: {}, times: 5, refused: 'shop-unavailable' },
  {
    what: 'Retry-After',
    status: 503,
    headers: { 'retry-after': '30' },
    times: 1,
    refused: 'resting',
  },
])(
  'T118: a clock set back by an hour does not make an hour of the rest after $what',
  async ({ status, headers, times, refused }) => {
    shop.behave((_request, response) => response.writeHead(status, headers).end());
    await askTimes(times);
    expect(await ask()).toBe(refused);
    shop.behave(answer);
    jump(-hourMs);
    expect(await ask()).toBe('200');
  },
);

it('T118: a few seconds back, as a clock is put right, do not cut a rest short', async () => {
  shop.behave((_request, response) => response.writeHead(503).end());
  await askTimes(20);
  jump(-2_000);
  expect(await ask()).toBe('resting');
});

it.each([-hourMs, hourMs])('T118: a clock that jumps by %i ms takes no answer away', async (ms) => {
  shop.behave((_request, response) => {
    jump(ms);
    response.end('ok');
  });
  expect(new Set(await askTimes(30))).toEqual(new Set(['200']));
});
