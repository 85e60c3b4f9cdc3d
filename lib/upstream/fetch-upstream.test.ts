import http, { type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { getDeadUrl, startUpstream } from '@/lib/testing/start-upstream';
import { fetchUpstream, type UpstreamLimits } from './fetch-upstream';

const limits: UpstreamLimits = {
  upstream: 'customer-account',
  deadlineMs: 10_000,
  maxBytes: 1_000,
};
const hasty = { ...limits, deadlineMs: 300 };
let listener: RequestListener = (_request, response) => response.end('ok');
let hits = 0;

const server = http.createServer((request, response) => {
  hits += 1;
  listener(request, response);
});
const toUrl = (path = '/') => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterEach(() => {
  hits = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const codeOf = (url: string, within = limits) =>
  fetchUpstream(url, { headers: {} }, within).then(
    () => 'answered',
    (error: { code: string }) => error.code,
  );

it('answers status, headers and body', async () => {
  listener = (_request, response) => response.writeHead(201, { 'x-a': 'b' }).end('body');
  const response = await fetchUpstream(toUrl(), { headers: {} }, limits);
  expect([response.status, response.headers.get('x-a'), await response.text()]).toEqual([
    201,
    'b',
    'body',
  ]);
});

it.each([
  'https://evil.example/',
  'http://10.0.0.1/',
  'http://169.254.169.254/',
  'http://user@localhost/',
  'file:///etc/passwd',
])('T22: never calls %s', async (url) => {
  expect(await codeOf(url)).toBe('forbidden-host');
});

it.each([301, 302, 303, 307, 308])(
  'T21: follows no redirect %i, on our own host neither',
  async (status) => {
    listener = (request, response) => {
      if (request.url !== '/') return response.end('followed');
      return response.writeHead(status, { location: toUrl('/next') }).end();
    };
    expect(await codeOf(toUrl())).toBe('redirected');
    expect(hits).toBe(1);
  },
);

it('T97: reads up to the cap and no further, as sent and as unpacked', async () => {
  listener = (_request, response) => response.end('x'.repeat(1_000));
  expect(await codeOf(toUrl())).toBe('answered');
  listener = (_request, response) => response.end('x'.repeat(1_001));
  expect(await codeOf(toUrl())).toBe('too-large');
  listener = (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000)));
  expect(await codeOf(toUrl())).toBe('too-large');
});

it('T82: stops at the deadline, also while a body trickles in', async () => {
  listener = () => undefined;
  expect(await codeOf(toUrl(), hasty)).toBe('timeout');
  listener = (_request, response) => {
    const timer = setInterval(() => response.write('x'), 50);
    response.once('close', () => clearInterval(timer));
  };
  const startedAt = performance.now();
  expect(await codeOf(toUrl(), hasty)).toBe('timeout');
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

it('T98: tells a connection that never stood from one that was cut', async () => {
  listener = (request) => request.socket.destroy();
  expect(await codeOf(toUrl())).toBe('cut');
  expect(await codeOf(await getDeadUrl())).toBe('unreachable');
});

it('T98: keeps its connections open between requests', async () => {
  const ports = new Set<number | undefined>();
  const other = await startUpstream((request, response) => {
    ports.add(request.socket.remotePort);
    response.end('ok');
  });
  for (let count = 0; count < 10; count += 1) await codeOf(other.toUrl());
  // The first may still be busy ending when the second is wanted.
  expect(ports.size).toBeLessThan(4);
  await other.stop();
});

it('T98: gives an idle connection up before a server would cut the request that takes it', async () => {
  const other = await startUpstream();
  await codeOf(other.toUrl());
  expect(await other.countConnections()).toBe(1);
  await expect.poll(() => other.countConnections(), { timeout: 15_000 }).toBe(0);
  await other.stop();
});

it('T98: leaves no socket behind that never answered', async () => {
  const silent = await startUpstream(() => undefined);
  const asked = Array.from({ length: 15 }, () => codeOf(silent.toUrl(), hasty));
  await expect.poll(() => silent.countConnections()).toBe(15);
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['timeout']));
  await expect.poll(() => silent.countConnections()).toBe(0);
  await silent.stop();
});
