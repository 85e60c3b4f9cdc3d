import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../requests/read-body.ts';

export type Received = { headers: IncomingHttpHeaders; body: string };

export type WebhookReceiver = {
  url: string;
  received: Received[];
  /** Status of the next answers, one by one; then 200. Null: no answer at all. */
  answers: (number | null)[];
  /** Resolves when this many have come. */
  waitFor(count: number): Promise<Received[]>;
  stop(): void;
};

/** For tests: an app that takes webhooks on a loopback port. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const answers: (number | null)[] = [];
  const server = createServer(async (req, res) => {
    const body = (await readBody(req, 10_000_000))?.toString('utf8') ?? '';
    received.push({ headers: req.headers, body });
    const status = answers.length > 0 ? answers.shift() : 200;
    if (status) res.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    received,
    answers,
    async waitFor(count) {
      const giveUpAt = performance.now() + 8_000;
      while (received.length < count) {
        if (performance.now() > giveUpAt)
          throw new Error(`only ${received.length} of ${count} came`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return received;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
