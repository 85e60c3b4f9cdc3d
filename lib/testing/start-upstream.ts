import 'server-only';
import http, { type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** For tests only: a server on loopback that does as it is told, for faults the demo shop does not have. */
export async function startUpstream(first: RequestListener = (_, response) => response.end('ok')) {
  let listener = first;
  let hits = 0;
  const server = http.createServer((request, response) => {
    hits += 1;
    listener(request, response);
  });
  // It never ends an idle connection; whoever asks has to.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    toUrl: (path = '/') => `http://127.0.0.1:${port}${path}`,
    behave(next: RequestListener) {
      listener = next;
    },
    getHits: () => hits,
    countConnections: () =>
      new Promise<number>((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An address at which nobody listens. */
export async function getDeadUrl(): Promise<string> {
  const gone = await startUpstream();
  await gone.stop();
  return gone.toUrl();
}
