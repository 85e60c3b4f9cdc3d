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

it('T95: takes what TLS makes of a broken record for cut, which can come after a change was sent', async () => {
  const server = http.createServer((_request, response) => response.end('plain'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  expect(toConnectionCode(await failureOf(`https://127.0.0.1:${port}/`))).toBe('cut');
  server.close();
});

it.each(['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'])(
  'T95: takes %s for never sent only while connecting',
  (code) => {
    const toCode = (facts: object) =>
      toConnectionCode(
        new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }, facts) }),
      );
    expect(toCode({ syscall: 'connect' })).toBe('unreachable');
    expect(['read', 'write'].map((syscall) => toCode({ syscall }))).toEqual(['cut', 'cut']);
    // As Node has it where a name has several addresses.
    const cause = Object.assign(new AggregateError([]), { code });
    expect(toConnectionCode(new TypeError('fetch failed', { cause }))).toBe('unreachable');
  },
);

it.each([
  ['CERT_HAS_EXPIRED', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', 'cut'],
  ['ERR_TLS_HANDSHAKE_TIMEOUT', 'cut'],
  ['EAI_AGAIN', 'dns'],
  ['UND_ERR_CONNECT_TIMEOUT', 'unreachable'],
  ['ECONNRESET', 'cut'],
  ['EPIPE', 'cut'],
  ['UND_ERR_SOCKET', 'cut'],
])('T80: takes %s for %s', (code, expected) => {
  const cause = Object.assign(new Error('x'), { code });
  expect(toConnectionCode(new TypeError('fetch failed', { cause }))).toBe(expected);
});
