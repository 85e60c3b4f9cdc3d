import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../../requests/read-body.ts';

export type Handler = (
  req: IncomingMessage,
  res: ServerResponse,
  rawBody: string,
) => Promise<unknown>;

export type Receiver = { url: string; stop(): void };

/** An app's webhook address: hands each request on with its raw body, as the library wants it. */
export async function startReceiver(handler: Handler): Promise<Receiver> {
  const server = createServer(async (req, res) => {
    const rawBody = (await readBody(req, 1_000_000))?.toString('utf8') ?? '';
    await handler(req, res, rawBody);
    res.writeHead(200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
