import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInScope } from '@/lib/request-scope';
import { startUpstream } from '@/lib/testing/start-upstream';
import { fetchUpstream, isAllowedUpstream, type UpstreamLimits } from './fetch-upstream';

const limits: UpstreamLimits = { upstream: 'storefront', deadlineMs: 5_000, maxBytes: 1_000 };
let shop: Awaited<ReturnType<typeof startUpstream>>;

beforeEach(async () => {
  Reflect.deleteProperty(globalThis, 'foyerState');
  shop = await startUpstream();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await shop.stop();
});

const send = (request = {}, more: Partial<UpstreamLimits> = {}) =>
  fetchUpstream(shop.toUrl(), { headers: {}, ...request }, { ...limits, ...more });
const fail = (more: Partial<UpstreamLimits> = {}) =>
  send({}, more).then(
    () => null,
    (error: Error & { code: string }) => error,
  );

describe('what is sent', () => {
  it('is what was asked for, and our name of the request beside its own headers', async () => {
    let seen: { method?: string; headers: IncomingHttpHeaders; body: string } | undefined;
    shop.behave(async (request, response) => {
      const body = (await request.toArray()).join('');
      seen = { method: request.method ?? '', headers: request.headers, body };
      response.end('ok');
    });
    const request = { method: 'POST', headers: { 'x-own': '1' }, body: '{"a":1}' };
    await runInScope({ requestId: 'request-1' }, () => send(request));
    expect(seen).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      headers: { 'x-own': '1', 'x-request-id': 'request-1' },
    });
  });
});

describe('what comes back', () => {
  it.each([204, 205])('with %i has no body, and is an answer', async (code) => {
    shop.behave((_request, response) => response.writeHead(code, { 'x-a': 'b' }).end());
    const answer = await send();
    expect([answer.status, answer.body, answer.headers.get('x-a')]).toEqual([code, null, 'b']);
  });

  it('with 400 is an answer like any other, for whoever asked to judge', async () => {
    shop.behave((_request, response) => response.writeHead(400).end('no'));
    const answer = await send();
    expect([answer.status, await answer.text()]).toEqual([400, 'no']);
  });

  it.each([300, 304, 399])('with %i leads nowhere', async (code) => {
    shop.behave((_request, response) => response.writeHead(code).end());
    expect(await fail()).toMatchObject({ code: 'redirected' });
  });

  it('in pieces is put together again', async () => {
    shop.behave((_request, response) => {
      response.write('one ');
      setTimeout(() => response.end('two'), 30);
    });
    expect(await (await send()).text()).toBe('one two');
  });

  it('to nobody who gave up in time is let go: the connection ends', async () => {
    const endless: RequestListener = (_request, response) => {
      const timer = setInterval(() => response.write('x'.repeat(100)), 5);
      response.once('close', () => clearInterval(timer));
    };
    shop.behave(endless);
    expect(await fail()).toMatchObject({ code: 'too-large' });
    await expect.poll(() => shop.countConnections()).toBe(0);
  });

  it('not at all says why, for the log', async () => {
    shop.behave((request) => request.socket.destroy());
    expect(await fail()).toMatchObject({ code: 'cut', cause: expect.any(Error) });
    shop.behave(() => undefined);
    const late = await fail({ deadlineMs: 100 });
    expect(late).toMatchObject({ code: 'timeout', cause: { name: 'TimeoutError' } });
    expect(await fail({ deadlineMs: 0 })).toMatchObject({
      code: expect.stringMatching(/busy|timeout/),
    });
  });
});

describe('T22: our server talks', () => {
  const load = async (settings: Record<string, string>) => {
    vi.resetModules();
    Reflect.deleteProperty(globalThis, 'foyerState');
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    return import('./fetch-upstream');
  };

  it.each([
    ['http://localhost:1/', true],
    ['http://127.0.0.1:9/x', true],
    ['http://[::1]:9/', true],
    ['https://shopify.com/authentication/1', true],
    ['https://localhost:1/', false],
    ['ftp://localhost/', false],
    ['http://shopify.com/', false],
    ['https://shopify.com.evil.example/', false],
    ['http://user@localhost:1/', false],
    ['http://:secret@localhost:1/', false],
    ['https://user@shopify.com/', false],
    ['https://:secret@shopify.com/', false],
  ])('beside the demo shop to %s: %s', (url, isAllowed) => {
    expect(isAllowedUpstream(new URL(url))).toBe(isAllowed);
  });

  it('with a real shop to nothing on this machine', async () => {
    const own = await load({ PUBLIC_STORE_DOMAIN: 'https://hearth-and-hollow.example' });
    expect(own.isAllowedUpstream(new URL('https://hearth-and-hollow.example/x'))).toBe(true);
    expect(own.isAllowedUpstream(new URL('https://shopify.com/'))).toBe(true);
    for (const url of ['http://localhost:1/', 'http://127.0.0.1/', 'http://[::1]/']) {
      expect(own.isAllowedUpstream(new URL(url))).toBe(false);
    }
  });
});
