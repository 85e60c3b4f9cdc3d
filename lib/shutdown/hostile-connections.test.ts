import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { inboundLimits, noteServer } from './servers';

const running: http.Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that Node would otherwise leave patient; `seen` lists what got as far as a handler. */
async function startServer(limits = inboundLimits) {
  const seen: string[] = [];
  const server = http.createServer({ connectionsCheckingInterval: 20 }, (request, response) => {
    seen.push(request.url ?? '');
    request.resume().on('end', () => response.end('answered'));
  });
  // Before Node's own listener, as the real one is noted.
  server.prependListener('connection', () => noteServer(server, limits));
  running.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, seen, port: (server.address() as AddressInfo).port };
}

/** Everything the server says to these bytes until it hangs up. */
async function converse(port: number, text: string): Promise<string> {
  const socket = net.connect(port, '127.0.0.1').setEncoding('latin1');
  let said = '';
  socket.on('data', (data) => {
    said += data;
  });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  socket.write(text);
  await closed;
  return said;
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
const short = { ...inboundLimits, headersMs: 150, requestMs: 300 };

describe('a hostile connection', () => {
  it('T115: is bounded by limits of our own, and not by those of Node', async () => {
    const { server, port } = await startServer();
    await converse(port, get('/', 'Connection: close\r\n'));
    expect(server).toMatchObject({
      headersTimeout: 20_000,
      requestTimeout: 60_000,
      maxHeaderSize: 16_384,
    });
  });

  it.each([
    ['headers that never end', 'GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n'],
    ['nothing at all', ''],
  ])('T115: is cut off when it sends %s', async (_, text) => {
    const { port, seen } = await startServer(short);
    expect(await converse(port, text)).toMatch(/^HTTP\/1\.1 408 /);
    expect(seen).toEqual([]);
  });

  it('T115: is cut off when its body never comes', async () => {
    const { port } = await startServer(short);
    const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx';
    expect(await converse(port, head)).not.toContain('answered');
  });

  it('T115: takes no request away from others while two hundred say nothing', async () => {
    const { server, port } = await startServer({ ...short, headersMs: 1_000, requestMs: 2_000 });
    const idle = Array.from({ length: 200 }, () => converse(port, ''));
    const answer = await converse(port, get('/', 'Connection: close\r\n'));
    expect(answer).toContain('answered');
    await Promise.all(idle);
    const left = await new Promise((resolve) => server.getConnections((_, n) => resolve(n)));
    expect(left).toBe(0);
  });

  it('T115: is told 431 when its headers are too large, just below which they are fine', async () => {
    const { port, seen } = await startServer({ ...inboundLimits, headerBytes: 4_096 });
    const large = get('/large', `X-A: ${'a'.repeat(4_200)}\r\n`);
    expect(await converse(port, large)).toMatch(/^HTTP\/1\.1 431 /);
    const fits = get('/fits', `Connection: close\r\nX-A: ${'a'.repeat(3_800)}\r\n`);
    expect(await converse(port, fits)).toMatch(/^HTTP\/1\.1 200 /);
    expect(seen).toEqual(['/fits']);
  });

  it.each([
    ['a chunk whose size is no number', 'zz\r\nhello\r\n0\r\n\r\n'],
    ['a chunk longer than it says', '2\r\nhello\r\n0\r\n\r\n'],
  ])('T115: is refused with %s', async (_, body) => {
    const { port } = await startServer();
    const head = 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(await converse(port, head + body)).not.toContain('answered');
  });

  it('T115: is refused when it speaks HTTP/2', async () => {
    const { port, seen } = await startServer();
    const said = await converse(port, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(seen).toEqual([]);
  });

  it('T115: gets its pipelined answers in order', async () => {
    const { port, seen } = await startServer();
    const last = get('/3', 'Connection: close\r\n');
    const said = await converse(port, get('/1') + get('/2') + last);
    expect(said.match(/HTTP\/1\.1 200 /g)).toHaveLength(3);
    expect(seen).toEqual(['/1', '/2', '/3']);
  });

  it('T115: may rest between two requests for longer than headers may take', async () => {
    const { port, seen } = await startServer(short);
    const socket = net.connect(port, '127.0.0.1');
    socket.write(get('/1'));
    await once(socket, 'data');
    await wait(2 * short.requestMs);
    socket.write(get('/2'));
    await once(socket, 'data');
    socket.destroy();
    expect(seen).toEqual(['/1', '/2']);
  });
});
