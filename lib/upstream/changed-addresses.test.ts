import dns from 'node:dns';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findFreePort } from '@/lib/testing/free-port';
import { fetchUpstream } from './fetch-upstream';

const limits = { upstream: 'storefront', deadlineMs: 5_000, maxBytes: 1_000 } as const;
let servers: http.Server[] = [];

/** Says at which address it was asked. */
async function listen(address: string, port: number): Promise<number> {
  const server = http.createServer((_request, response) => response.end(address));
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

/** What the name server says from now on; also to whoever listens. */
function answer(...addresses: string[]): void {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  vi.spyOn(dns, 'lookup').mockImplementation(((
    _name: string,
    _options: unknown,
    callback: (error: null, addresses: typeof found) => void,
  ) => process.nextTick(callback, null, found)) as typeof dns.lookup);
}

async function ask(origin: string): Promise<string> {
  const response = await fetchUpstream(origin, { headers: {} }, limits);
  // So that the connection is free again before the next one is asked for.
  await setImmediate();
  return response.text();
}

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

it('T118: a shop that moves is found within a minute, also while it is asked all the time', async () => {
  const port = await listen('127.0.0.1', await findFreePort());
  await listen('127.0.0.2', port);
  const origin = `http://moving.localhost:${port}`;
  answer('127.0.0.1');
  expect(await ask(origin)).toBe('127.0.0.1');
  answer('127.0.0.2');
  vi.setSystemTime(Date.now() + 50_000);
  expect(await ask(origin)).toBe('127.0.0.1');
  vi.setSystemTime(Date.now() + 11_000);
  expect(await ask(origin)).toBe('127.0.0.2');
});

it('T118: a shop whose old address is gone is found at once', async () => {
  const port = await listen('127.0.0.1', await findFreePort());
  await listen('127.0.0.2', port);
  const origin = `http://fleeing.localhost:${port}`;
  answer('127.0.0.1');
  await ask(origin);
  const [old] = servers;
  await new Promise<void>((resolve) => {
    old?.close(() => resolve());
    old?.closeAllConnections();
  });
  answer('127.0.0.2');
  expect(await ask(origin)).toBe('127.0.0.2');
});

it('T118: where one family of addresses leads nowhere the other is taken', async () => {
  const port = await listen('::1', await findFreePort());
  answer('127.0.0.1', '::1');
  expect(await ask(`http://both.localhost:${port}`)).toBe('::1');
});
