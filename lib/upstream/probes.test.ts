import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startUpstream } from '@/lib/testing/start-upstream';
import { fetchUpstream } from './fetch-upstream';

const limits = { upstream: 'customer-account', deadlineMs: 6_000, maxBytes: 1_000 } as const;
const fail: RequestListener = (_request, response) => response.writeHead(503).end();

let shop: Awaited<ReturnType<typeof startUpstream>>;

beforeEach(async () => {
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.useFakeTimers({ toFake: ['Date'] });
  shop = await startUpstream();
});
afterEach(async () => {
  vi.useRealTimers();
  await shop.stop();
});

const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);

const askFor = (operation: string) =>
  fetchUpstream(shop.toUrl(`/${operation}`), { headers: {} }, { ...limits, operation }).then(
    ({ status }) => String(status),
    (error: { code: string }) => error.code,
  );

/** Everything has failed; now all is well again, but for the one operation. */
async function recoverExcept(spoil: RequestListener): Promise<void> {
  shop.behave(fail);
  for (let at = 0; at < 20; at += 1) await askFor(at % 2 ? 'Bad' : 'Good');
  expect(await askFor('Good')).toBe('resting');
  shop.behave((request, response) =>
    request.url === '/Bad' ? spoil(request, response) : response.end('ok'),
  );
  wait(5_001);
}

it.each([
  ['fails', fail, '503'],
  ['answers 500', (_request, response) => response.writeHead(500).end(), '500'],
  ['is cut', (request) => request.socket.destroy(), 'cut'],
  [
    'takes longer than a probe may',
    (_request, response) => setTimeout(() => response.end('ok'), 4_000),
    'timeout',
  ],
] satisfies [string, RequestListener, string][])(
  'T100: one operation that always %s is no probe twice in a row, so the shop is found to be back',
  async (_, spoil, outcome) => {
    await recoverExcept(spoil);
    expect(await askFor('Bad')).toBe(outcome);
    const hits = shop.getHits();
    wait(5_001);
    // Most people ask for it, and are first; it is not sent, and so does not use up the turn.
    expect([await askFor('Bad'), await askFor('Bad')]).toEqual(['resting', 'resting']);
    expect(shop.getHits()).toBe(hits);
    expect(await askFor('Good')).toBe('200');
    expect(await askFor('Good')).toBe('200');
  },
);

it('T100: where nobody asks for anything else, the same operation probes again after ten seconds', async () => {
  await recoverExcept(fail);
  expect(await askFor('Bad')).toBe('503');
  shop.behave((_request, response) => response.end('ok'));
  wait(9_900);
  expect(await askFor('Bad')).toBe('resting');
  wait(200);
  expect(await askFor('Bad')).toBe('200');
  expect(await askFor('Good')).toBe('200');
});
