import { NextRequest } from 'next/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { getPeerMark, requestHeaders } from '@/lib/request-context';
import { refuseRequest } from './refuse-request';

type Init = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

/** A request as the HTTP server hands it on, from a browser on one of our own pages. */
function toRequest(path: string, { method = 'GET', headers = {} }: Init = {}): NextRequest {
  const { siteOrigin } = getEnv();
  const own = {
    origin: siteOrigin,
    'sec-fetch-site': 'same-origin',
    [requestHeaders.peer]: `${getPeerMark()}93.184.216.7`,
  };
  return new NextRequest(new URL(path, siteOrigin), { method, headers: { ...own, ...headers } });
}

beforeEach(() => Reflect.deleteProperty(globalThis, 'foyerState'));

describe('requests that must not come in', () => {
  it.each(['GET', 'HEAD'])('%s of a page does come in', async (method) => {
    expect(await refuseRequest(toRequest('/account', { method }))).toBeNull();
  });

  it('a form of ours does come in', async () => {
    const form = toRequest('/account/profile', {
      method: 'POST',
      headers: { 'content-length': '2000' },
    });
    expect(await refuseRequest(form)).toBeNull();
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    'T54: %s is answered with 405 and what is allowed',
    async (method) => {
      const answer = await refuseRequest(toRequest('/account/profile', { method }));
      expect(answer?.status).toBe(405);
      expect(answer?.headers.get('allow')).toBe('GET, HEAD, POST');
    },
  );

  it('T54: a header cannot turn a GET into a write', async () => {
    const headers = { 'x-http-method-override': 'POST', origin: 'https://evil.example' };
    expect(await refuseRequest(toRequest('/account/profile', { headers }))).toBeNull();
  });

  it('T53: a form from another site gets 403, in the shopper’s language', async () => {
    const answer = await refuseRequest(
      toRequest('/account/profile', {
        method: 'POST',
        headers: { origin: 'https://evil.example', 'accept-language': 'de' },
      }),
    );
    expect(answer?.status).toBe(403);
    expect(await answer?.text()).toContain('Es wurde nichts geändert');
  });

  it.each(['cross-site', 'same-site'])(
    'T61: JSON asked for by a %s page gets 403',
    async (site) => {
      const headers = { 'sec-fetch-site': site };
      expect((await refuseRequest(toRequest('/api/orders', { headers })))?.status).toBe(403);
      expect(await refuseRequest(toRequest('/account/orders', { headers }))).toBeNull();
    },
  );

  it('T74: a form of more than 64 kB gets 413 and a sentence', async () => {
    const answer = await refuseRequest(
      toRequest('/account/profile', { method: 'POST', headers: { 'content-length': '65537' } }),
    );
    expect(answer?.status).toBe(413);
    expect(await answer?.text()).toContain('too long');
    expect(answer?.headers.get('cache-control')).toBe('private, no-store');
  });

  it('T74: a body that does not say where it ends gets 411', async () => {
    const answer = await refuseRequest(
      toRequest('/account/profile', {
        method: 'POST',
        headers: { 'transfer-encoding': 'chunked' },
      }),
    );
    expect(answer?.status).toBe(411);
  });

  it('T76: too many sign-ins get 429, when to come back, and a sentence', async () => {
    for (let index = 0; index < 300; index += 1) {
      expect(await refuseRequest(toRequest('/account/login'))).toBeNull();
    }
    const answer = await refuseRequest(toRequest('/account/login'));
    expect(answer?.status).toBe(429);
    expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer?.text()).toContain('wait a minute');
  });

  it('T76: images and frames on other sites use up nobody’s sign-ins', async () => {
    const headers = { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site' };
    for (let index = 0; index < 400; index += 1) {
      expect(await refuseRequest(toRequest('/account/login', { headers }))).toBeNull();
    }
    expect(await refuseRequest(toRequest('/account/login'))).toBeNull();
  });

  it('T76: whoever comes back from the shop or reads a page is never held up', async () => {
    for (const path of ['/account/authorize?code=1', '/account/refresh', '/account']) {
      for (let index = 0; index < 400; index += 1) {
        expect(await refuseRequest(toRequest(path))).toBeNull();
      }
    }
  });

  it('T76: an address that a client makes up is not the one that counts', async () => {
    for (let index = 0; index < 300; index += 1) {
      const headers = { 'x-forwarded-for': `93.184.217.${index}` };
      expect(await refuseRequest(toRequest('/account/login', { headers }))).toBeNull();
    }
    expect((await refuseRequest(toRequest('/account/login')))?.status).toBe(429);
  });
});
