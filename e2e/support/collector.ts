import { createServer } from 'node:http';

/** An OpenTelemetry collector on loopback that keeps every byte it is sent. */
export async function startCollector() {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    // Its own address is no secret.
    const { host: _, ...headers } = request.headers;
    received.push(`${request.url} ${JSON.stringify(headers)} ${body}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    read: () => received.join('\n'),
    stop(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}
