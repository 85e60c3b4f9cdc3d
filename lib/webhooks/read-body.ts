import 'server-only';
import { getProcessState } from '@/lib/process-state';

export type RawBody = Uint8Array<ArrayBuffer> | 'too-long' | 'cut' | 'busy';

/**
 * What longer bodies may hold together while nobody knows yet who signed them: anybody may send them, and slowly.
 */
const maxHeldBytes = 32 * 1024 * 1024;
/** Customers' webhooks are a few kilobytes long. So short a body is always read, whatever others are sending. */
const shortBytes = 64 * 1024;

const held = getProcessState('webhook-bytes', () => ({ bytes: 0 }));

/** The body as it came, since that is what was signed; not a byte is read beyond `maxBytes`. */
export async function readBody(request: Request, maxBytes: number): Promise<RawBody> {
  if (Number(request.headers.get('content-length')) > maxBytes) return 'too-long';
  const chunks: Uint8Array[] = [];
  let size = 0;
  let counted = 0;
  try {
    // Leaving the loop cancels the stream.
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) return 'too-long';
      if (size > shortBytes) {
        held.bytes += size - counted;
        counted = size;
        if (held.bytes > maxHeldBytes) return 'busy';
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return 'cut';
  } finally {
    held.bytes -= counted;
  }
}
