import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetch } from 'undici';
import { expect, it } from 'vitest';
import { toConnectionCode } from './upstream-error';

const failureOf = (url: string): Promise<unknown> =>
  fetch(url).then(
    () => null,
    (error: unknown) => error,
  );

it('T80: knows a name that is not resolved', async () => {
  expect(toConnectionCode(await failureOf('http://shop.invalid/'))).toBe('dns');
});

it('T80: knows a connection that is no TLS', async () => {
  const server = http.createServer((_request, response) => response.end('plain'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  expect(toConnectionCode(await failureOf(`https://127.0.0.1:${port}/`))).toBe('tls');
  server.close();
});

it.each([
  ['CERT_HAS_EXPIRED', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['EAI_AGAIN', 'dns'],
  ['UND_ERR_CONNECT_TIMEOUT', 'unreachable'],
  ['ECONNRESET', 'cut'],
  ['EPIPE', 'cut'],
  ['UND_ERR_SOCKET', 'cut'],
])('T80: takes %s for %s', (code, expected) => {
  const cause = Object.assign(new Error('x'), { code });
  expect(toConnectionCode(new TypeError('fetch failed', { cause }))).toBe(expected);
});
