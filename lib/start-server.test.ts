import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { getEnv } from './env';
import { getPeerMark, requestHeaders } from './request-context';
import { findRequestId } from './request-scope';
import { startServer } from './start-server';

startServer();

const server = http.createServer((request, response) => {
  response.end(JSON.stringify({ ...request.headers, path: request.url, scope: findRequestId() }));
});

async function ask(headers: Record<string, string>): Promise<Record<string, string>> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers });
  return (await response.json()) as Record<string, string>;
}

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

it('T71: writes the private headers over whatever a client sent', async () => {
  const seen = await ask({
    [requestHeaders.peer]: 'forged 203.0.113.9',
    [requestHeaders.inner]: '1',
    [requestHeaders.response]: 'forged',
    [requestHeaders.arrivedAt]: '1',
    [requestHeaders.id]: 'forged',
  });
  expect(seen[requestHeaders.peer]).toBe(`${getPeerMark()}127.0.0.1`);
  expect(seen[requestHeaders.inner]).toBeUndefined();
  expect(seen[requestHeaders.id]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(seen[requestHeaders.response]).not.toBe('forged');
  expect(Date.now() - Number(seen[requestHeaders.arrivedAt])).toBeLessThan(60_000);
});

it('T71: knows a page that Next asks itself for, and keeps its person', async () => {
  const peer = `${getPeerMark()}203.0.113.9`;
  const seen = await ask({ [requestHeaders.peer]: peer });
  expect(seen[requestHeaders.peer]).toBe(peer);
  expect(seen[requestHeaders.inner]).toBe('1');
});

it('whatever is done for a request knows its id, and no two requests share one', async () => {
  const seen = await Promise.all([ask({}), ask({})]);
  const ids = seen.map((headers) => headers[requestHeaders.id]);
  expect(seen.map(({ scope }) => scope)).toEqual(ids);
  expect(new Set(ids).size).toBe(2);
});

it('a page that Next asks itself for has the id of the form that led to it', async () => {
  const peer = `${getPeerMark()}203.0.113.9`;
  const seen = await ask({ [requestHeaders.peer]: peer, [requestHeaders.id]: 'outer' });
  expect([seen[requestHeaders.id], seen.scope]).toEqual(['outer', 'outer']);
});

it('T67: tells Next our own host, whatever a proxy made of it', async () => {
  const seen = await ask({ host: 'inner.example', 'x-forwarded-host': 'evil.example' });
  expect(seen['x-forwarded-host']).toBe(new URL(getEnv().siteOrigin).host);
});

it.each([
  ['/account?x=1', '/account?x=1'],
  ['http://evil.example/account?x=1', '/account?x=1'],
  ['HTTP://evil.example', '/'],
])('T67: of the request line %s Next hears %s', async (path, heard) => {
  const { port } = server.address() as AddressInfo;
  const body = await new Promise<string>((resolve, reject) => {
    http
      .get({ port, path, agent: false }, async (response) => {
        resolve((await response.toArray()).join(''));
      })
      .on('error', reject);
  });
  expect(JSON.parse(body)).toMatchObject({ path: heard });
});

it('T72: a connection that wants to speak WebSocket is closed', async () => {
  const { port } = server.address() as AddressInfo;
  const headers = { connection: 'Upgrade', upgrade: 'websocket' };
  let upgrades = 0;
  server.once('upgrade', () => {
    upgrades += 1;
  });
  const path = 'http://127.0.0.1:1/';
  await new Promise((resolve) =>
    http.get({ port, path, headers, agent: false }).on('error', resolve),
  );
  expect(upgrades).toBe(0);
});
