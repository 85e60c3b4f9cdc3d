import type { IncomingMessage } from 'node:http';

/** Reads a whole request body. Returns null when it is larger than `limitBytes`. */
export async function readBody(req: IncomingMessage, limitBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let received = 0;
  for await (const chunk of req) {
    received += (chunk as Buffer).length;
    if (received <= limitBytes) chunks.push(chunk as Buffer);
  }
  return received <= limitBytes ? Buffer.concat(chunks) : null;
}

/** Reads a form post; too large a one counts as empty. */
export async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readBody(req, 64 * 1024))?.toString('utf8') ?? '');
}

/**
 * Lets somebody else read the body once more. oidc-provider insists on reading the stream itself and
 * complains on the console about parsers before it, so it gets the same bytes as a stream again.
 */
export function replayBody(req: IncomingMessage, body: Buffer): void {
  async function* iterate() {
    yield body;
  }
  Object.defineProperties(req, { readable: { value: true }, iterator: { value: iterate } });
}
