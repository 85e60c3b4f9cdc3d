import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { fetchUpstream } from './fetch-upstream';

it('T118: reaches an upstream that speaks IPv6 alone', async () => {
  const server = http.createServer((_, response) => response.end('hello'));
  server.listen({ port: 0, host: '::1', ipv6Only: true });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const limits = { upstream: 'storefront', deadlineMs: 5_000, maxBytes: 100 } as const;
  const answer = await fetchUpstream(`http://[::1]:${port}/`, { headers: {} }, limits);
  expect(await answer.text()).toBe('hello');
  server.close();
  server.closeAllConnections();
});
