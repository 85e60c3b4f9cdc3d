import { createHmac } from 'node:crypto';
import { sendRaw } from '../support/raw';
import { expect, test } from '../support/test';

/** The demo's, which everybody knows. */
const secret = 'shpss_demo0123456789abcdef0123456789abcdef';

const path = '/webhooks/shopify';
const toHeaders = (body: string, more = {}) => ({
  'content-type': 'application/json',
  'x-shopify-topic': 'orders/create',
  'x-shopify-shop-domain': 'hearth-and-hollow.myshopify.com',
  'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
  ...more,
});

test('T125: webhooks come by POST alone, and are never sent elsewhere @once', async ({ site }) => {
  const body = '{}';
  for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']) {
    const { status } = await sendRaw(site, { method, path, headers: toHeaders(body) });
    expect(status, method).toBe(405);
  }
  const posted = await sendRaw(site, { method: 'POST', path, headers: toHeaders(body), body });
  expect(posted.status).toBe(200);
  expect(posted.headers['cache-control']).toBe('no-store');
  expect(posted.headers['set-cookie']).toBeUndefined();
});

test('T125: five megabytes arrive whole, twelve are refused @once', async ({ site }) => {
  const toBody = (size: number) => JSON.stringify({ note: 'ü'.repeat(size / 2) });
  for (const [size, expected] of [
    [5_000_000, 200],
    [12_000_000, 413],
  ] as const) {
    const body = toBody(size);
    const { status } = await sendRaw(site, {
      method: 'POST',
      path,
      headers: toHeaders(body),
      body,
    });
    expect(status).toBe(expected);
  }
});

test('T120: what the shop did not sign is refused, also from a page of another site @once', async ({
  site,
}) => {
  const body = '{"id":1}';
  for (const more of [
    { 'x-shopify-hmac-sha256': createHmac('sha256', 'x').update(body).digest('base64') },
    { 'x-shopify-hmac-sha256': '', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { 'x-shopify-shop-domain': 'other-shop.myshopify.com' },
  ]) {
    const headers = toHeaders(body, more);
    const { status } = await sendRaw(site, { method: 'POST', path, headers, body });
    expect(status).toBe(401);
  }
});
