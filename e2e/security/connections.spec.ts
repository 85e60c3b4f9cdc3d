import { connect } from 'node:net';
import { expect, test } from '../support/test';

/** Everything that comes back for these bytes, until the other side hangs up or two seconds pass in silence. */
function exchange(site: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const finish = () => {
      socket.destroy();
      resolve(heard);
    };
    socket.setTimeout(2_000, finish);
    socket.on('data', (chunk) => {
      heard += String(chunk);
    });
    socket.on('error', finish);
    socket.on('close', finish);
  });
}

const toStatuses = (heard: string) =>
  [...heard.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, code]) => code);
const host = (site: string) => `Host: ${new URL(site).host}\r\n`;

test.describe('a connection that is not a browser’s @once', () => {
  const cases = [
    [
      'a head of 20 kB',
      (site: string) => `GET / HTTP/1.1\r\n${host(site)}X: ${'x'.repeat(20_000)}\r\n\r\n`,
      '431',
    ],
    ['the preface of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '400'],
    [
      'a chunk that is none',
      (site: string) =>
        `POST /locale HTTP/1.1\r\n${host(site)}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`,
      '4',
    ],
    [
      'two lengths',
      (site: string) =>
        `POST /locale HTTP/1.1\r\n${host(site)}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      '400',
    ],
    [
      'a length beside chunks',
      (site: string) =>
        `POST /locale HTTP/1.1\r\n${host(site)}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      '400',
    ],
    [
      'a folded header',
      (site: string) => `GET / HTTP/1.1\r\n${host(site)}X: a\r\n b\r\nBad Name: 1\r\n\r\n`,
      '400',
    ],
    ['no words at all', () => '\u0000\u0001\u0002\r\n\r\n', '400'],
  ] as const;

  for (const [what, toBytes, expected] of cases) {
    test(`T115: ${what} is refused with ${expected}, without a word about us`, async ({ site }) => {
      const heard = await exchange(site, toBytes(site));
      expect(toStatuses(heard)[0] ?? 'nothing').toMatch(new RegExp(`^${expected}`));
      expect(heard).not.toMatch(/node_modules|at .*\.js|Error:/);
    });
  }

  test('T115: requests sent in one go are answered each, in order', async ({ site }) => {
    const ask = `GET /healthz HTTP/1.1\r\n${host(site)}\r\n`;
    const last = `GET /nowhere HTTP/1.1\r\n${host(site)}Connection: close\r\n\r\n`;
    expect(toStatuses(await exchange(site, ask.repeat(20) + last))).toEqual([
      ...Array(20).fill('200'),
      '404',
    ]);
  });

  test('T115: a thousand idle connections keep nobody out', async ({ site }) => {
    const { hostname, port } = new URL(site);
    const idle = Array.from({ length: 1_000 }, () => connect(Number(port), hostname));
    for (const socket of idle) socket.on('error', () => undefined);
    await expect.poll(() => idle.filter((socket) => !socket.connecting).length).toBe(1_000);
    expect((await fetch(`${site}/healthz`)).status).toBe(200);
    expect((await fetch(site)).status).toBe(200);
    for (const socket of idle) socket.destroy();
  });
});
