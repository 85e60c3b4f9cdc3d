import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '@/lib/log';
import { setTelemetry } from '@/lib/telemetry/telemetry';
import { startUpstream } from '@/lib/testing/start-upstream';
import { fetchUpstream, type UpstreamLimits } from './fetch-upstream';
import { passGate } from './gate';

/** What whoever runs this site reads, and sees in a graph, while the shop is away. */

const limits = { upstream: 'customer-account', deadlineMs: 5_000, maxBytes: 1_000 } as const;
const status =
  (code: number, headers = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(code, headers).end();

let shop: Awaited<ReturnType<typeof startUpstream>>;
let lines: Record<string, unknown>[];
let points: unknown[];

beforeEach(async () => {
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.useFakeTimers({ toFake: ['Date'] });
  lines = [];
  points = [];
  for (const level of ['trace', 'info', 'warn', 'error'] as const) {
    vi.spyOn(log(), level).mockImplementation((facts: unknown, text?: string) => {
      lines.push({ level, text, ...(facts as object) });
    });
  }
  setTelemetry({
    startSpan: () => ({ note: () => undefined, end: () => undefined }),
    record: (name, value, attributes) => void points.push({ name, value, ...attributes }),
    stop: async () => undefined,
  });
  shop = await startUpstream();
});
afterEach(async () => {
  setTelemetry(null);
  vi.restoreAllMocks();
  vi.useRealTimers();
  await shop.stop();
});

const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);
const ask = (more: Partial<UpstreamLimits> = {}) =>
  fetchUpstream(shop.toUrl(), { headers: {} }, { ...limits, ...more }).then(
    (response) => String(response.status),
    (error: Error & { code: string }) => error.code,
  );
const listEvents = (event: string) => lines.filter((line) => line.event === event);

describe('a circuit', () => {
  const toPoint = (circuit: string, value: number) => ({
    name: 'foyer.upstream.circuit',
    value,
    'foyer.upstream': 'customer-account',
    'foyer.circuit': circuit,
  });

  it.each([
    { circuit: 'faults', code: 503, times: 20, restMs: 5_001 },
    { circuit: 'closed', code: 423, times: 5, restMs: 60_001 },
  ])(
    'of $circuit says that it opened, tries and has closed, in the log and in a graph',
    async ({ circuit, code, times, restMs }) => {
      shop.behave(status(code));
      for (let at = 0; at < times; at += 1) await ask();
      wait(restMs);
      shop.behave(status(200));
      expect(await ask()).toBe('200');
      const toLine = (is: string, level: string) => ({
        level,
        text: 'a circuit changed',
        event: 'upstream.circuit',
        upstream: 'customer-account',
        circuit,
        is,
      });
      expect(listEvents('upstream.circuit')).toEqual([
        toLine('Open', 'error'),
        toLine('HalfOpen', 'info'),
        toLine('Closed', 'info'),
      ]);
      expect(points).toEqual([
        // So that a graph begins with the process, not with the first fault.
        toPoint('faults', 0),
        toPoint('closed', 0),
        toPoint(circuit, 2),
        toPoint(circuit, 1),
        toPoint(circuit, 0),
      ]);
    },
  );

  it('that a closed shop broke refuses, as closed, whoever comes while one asks again', async () => {
    shop.behave(status(423));
    for (let at = 0; at < 5; at += 1) await ask();
    wait(60_001);
    shop.behave((_request, response) => setTimeout(() => response.end('ok'), 200));
    const probe = ask();
    expect(await ask()).toBe('shop-unavailable');
    expect(await probe).toBe('200');
  });

  it('is not opened by answers that say something about the question alone', async () => {
    for (const code of [400, 401, 403, 429, 430, 501]) {
      shop.behave(status(code));
      for (let at = 0; at < 25; at += 1) await ask();
    }
    shop.behave(status(200));
    expect(await ask()).toBe('200');
    expect(listEvents('upstream.circuit')).toEqual([]);
  });

  it('is told why, where it let nothing through', async () => {
    shop.behave(status(503));
    for (let at = 0; at < 20; at += 1) await ask();
    const sent: boolean[] = [];
    const send = async (isProbe: boolean) => {
      sent.push(isProbe);
      return new Response('ok');
    };
    const refused = await passGate('customer-account', send).catch((error: Error) => error);
    expect(refused).toMatchObject({ code: 'resting', cause: expect.any(Error) });
    expect(sent).toEqual([]);
    wait(5_001);
    await passGate('customer-account', send);
    await passGate('customer-account', send);
    expect(sent).toEqual([true, false]);
  });
});

describe('a shop that asks to be left alone', () => {
  it.each([
    { code: 503, who: 'a', of: 'everybody', level: 'error' },
    { code: 429, who: undefined, of: 'everybody', level: 'error' },
    { code: 429, who: 'a', of: 'one', level: 'warn' },
  ])('by $code to $who is told at level $level', async ({ code, who, of, level }) => {
    shop.behave(status(code, { 'retry-after': '30' }));
    await ask({ who });
    expect(listEvents('upstream.resting')).toEqual([
      {
        level,
        text: 'the shop asked to be left alone',
        event: 'upstream.resting',
        upstream: 'customer-account',
        of,
        restMs: 30_000,
      },
    ]);
  });

  it('is heard only where its answer is one of those that say so', async () => {
    for (const code of [200, 500, 502]) {
      shop.behave(status(code, { 'retry-after': '30' }));
      expect(await ask()).toBe(String(code));
    }
    expect(listEvents('upstream.resting')).toEqual([]);
  });

  it('for longer than this request has left is heard, for less is not', async () => {
    shop.behave(status(503, { 'retry-after': '4' }));
    await ask();
    expect(listEvents('upstream.resting')).toEqual([]);
    await ask({ deadlineMs: 3_000 });
    expect(listEvents('upstream.resting')).toHaveLength(1);
  });
});

it('each answer is traced with what it was and how long it took', async () => {
  shop.behave((_request, response) => setTimeout(() => response.writeHead(201).end(), 60));
  await ask({ operation: 'Orders' });
  const [line] = listEvents('upstream.tried');
  expect(line).toMatchObject({
    level: 'trace',
    upstream: 'customer-account',
    operation: 'Orders',
    status: 201,
    text: expect.stringMatching(/answer/),
  });
  expect(Number(line?.ms)).toBeGreaterThanOrEqual(50);
  expect(Number(line?.ms)).toBeLessThan(4_000);
});
