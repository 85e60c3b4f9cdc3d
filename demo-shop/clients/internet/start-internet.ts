import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Certificate } from './certificate.ts';

export type Internet = { proxyUrl: string; stop(): Promise<void> };

const hopByHop = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];

/** Hands a request on as it came, and says what every TLS proxy says: that it came by TLS. */
function forwardTo(port: number) {
  return (req: IncomingMessage, res: ServerResponse) => {
    const { method, url: path } = req;
    const headers = { ...req.headers, 'x-forwarded-proto': 'https' };
    const upstream = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const kept = Object.entries(answer.headers).filter(([name]) => !hopByHop.includes(name));
      res.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
      answer.pipe(res);
      answer.once('error', () => res.destroy());
    });
    upstream.once('error', () => res.destroy());
    req.pipe(upstream);
  };
}

/**
 * An internet of a few hosts, all of them one server on this machine: an ordinary HTTP proxy (RFC 9110,
 * 9.3.6, `CONNECT`) behind which these names answer by TLS. Every other name is refused, so a client that
 * would leave this machine fails instead.
 */
export async function startInternet(
  hosts: readonly string[],
  port: number,
  certificate: Certificate,
): Promise<Internet> {
  const sockets = new Set<Socket>();
  const sites = createTlsServer(certificate, forwardTo(port));
  const proxy = createServer((_req, res) => res.writeHead(403).end());
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (req: IncomingMessage, socket: Socket) => {
    socket.on('error', () => socket.destroy());
    if (!hosts.some((host) => req.url === `${host}:443`)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    sites.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port: proxyPort } = proxy.address() as AddressInfo;
  return {
    proxyUrl: `http://127.0.0.1:${proxyPort}`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
