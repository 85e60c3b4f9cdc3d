import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { openPages } from '../support/pages';
import { sendRaw } from '../support/raw';
import { expect, test } from '../support/test';

const evil = 'https://evil.example';
const paths = [...openPages, '/account', '/account/login', '/api/orders', '/nowhere', '/locale'];

test.describe('other sites @once', () => {
  test('T61: may read no answer, and ask for none beforehand', async ({ site }) => {
    for (const path of paths) {
      const get = await sendRaw(site, { path, headers: { origin: evil } });
      const ask = { origin: evil, 'access-control-request-method': 'POST' };
      const preflight = await sendRaw(site, { method: 'OPTIONS', path, headers: ask });
      expect(preflight.status, path).toBe(405);
      for (const { headers } of [get, preflight]) {
        const allowed = Object.keys(headers).filter((name) => name.startsWith('access-control-'));
        expect(allowed, path).toEqual([]);
      }
    }
  });

  test('T61: get no JSON of ours, not even to run as a script', async ({ site }) => {
    for (const from of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': from, 'sec-fetch-dest': 'script' };
      expect((await sendRaw(site, { path: '/api/orders', headers })).status).toBe(403);
      expect((await sendRaw(site, { path: '/api/address-format/DE', headers })).status).toBe(403);
    }
    const callback = await sendRaw(site, { path: '/api/address-format/DE?callback=f' });
    expect(JSON.parse(callback.body)).toBeInstanceOf(Object);
  });

  test('T60: may not frame a page, hold its window, or embed what it loads', async ({ site }) => {
    for (const path of paths) {
      const { headers } = await sendRaw(site, { path });
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'referrer-policy': expect.stringMatching(/^(no-referrer|strict-origin-when-cross-origin)$/),
      });
      const policy = headers['content-security-policy'];
      if (headers['content-type']?.startsWith('text/html')) {
        expect(policy, path).toContain("frame-ancestors 'none'");
      }
    }
  });

  test('T63: one address never answers as a page what a cache could take for data', async ({
    site,
  }) => {
    const variants: Record<string, string>[] = [
      { rsc: '1' },
      { rsc: '1', 'next-router-prefetch': '1' },
      { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
      { 'x-nextjs-data': '1' },
      { 'next-router-state-tree': '%5B%22%22%5D' },
    ];
    for (const path of ['/', '/account/signed-out', '/?__nextDataReq=1', '/?_rsc=wrong']) {
      for (const headers of [{}, ...variants]) {
        const answer = await sendRaw(site, { path, headers });
        const where = `${path} with ${JSON.stringify(headers)}`;
        expect(answer.status, where).toBeLessThan(500);
        // A 307 is kept by nobody who is not told to (RFC 9110 §15.4.8).
        if (answer.status !== 307) {
          expect(answer.headers['cache-control'], where).toContain('no-store');
        }
        if (!('rsc' in headers) && answer.status === 200) {
          expect(answer.headers['content-type'], where).toContain('text/html');
        }
      }
    }
  });
});

test.describe('the server @once', () => {
  let hits = 0;
  const canary = http.createServer((_request, response) => {
    hits += 1;
    response.end('canary');
  });
  test.beforeAll(() => new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve)));
  test.afterAll(() => void canary.close());

  test('T72: asks no address that a visitor names', async ({ site }) => {
    const target = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/x`;
    const url = encodeURIComponent(target);
    for (const path of [
      `/_next/image?url=${url}&w=640&q=75`,
      `/_next/image?url=${encodeURIComponent(target.replace('http:', ''))}&w=640&q=75`,
      '/_next/image?url=%2Ficon.svg&w=640&q=75',
      `/account/login?return_to=${url}&redirect_uri=${url}`,
      `/account/authorize?code=c&state=s&iss=${url}`,
      `/products/${url}`,
      target,
    ]) {
      const { status } = await sendRaw(site, { path });
      expect(status, path).toBeLessThan(500);
    }
    expect((await sendRaw(site, { path: '/_next/image?url=%2Ficon.svg&w=640&q=75' })).status).toBe(
      404,
    );
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
    for (const path of [target, '/', '/account']) {
      const closed = sendRaw(site, { path, headers: upgrade });
      await expect(closed, path).rejects.toThrow(/socket hang up|ECONNRESET/);
    }
    expect(hits).toBe(0);
  });
});
