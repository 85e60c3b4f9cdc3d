import 'server-only';

export type RawBody = Uint8Array<ArrayBuffer> | 'too-long' | 'cut';

/** The body as it came, since that is what was signed; not a byte is read beyond `maxBytes`. */
export async function readBody(request: Request, maxBytes: number): Promise<RawBody> {
  if (Number(request.headers.get('content-length')) > maxBytes) return 'too-long';
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Leaving the loop cancels the stream.
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) return 'too-long';
      chunks.push(chunk);
    }
  } catch {
    return 'cut';
  }
  return new Uint8Array(Buffer.concat(chunks));
}
