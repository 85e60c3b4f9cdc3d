import 'server-only';
import { getEnv, isLoopbackHost } from '@/lib/env';
import { listShopOrigins } from './shop-origins';
import { UpstreamError } from './upstream-error';

export type UpstreamLimits = {
  /** From the first byte sent to the last byte read; not per read, so that a trickle cannot hold us. */
  readonly deadlineMs: number;
  /** Of the decoded body, so that a compressed bomb is stopped too. */
  readonly maxBytes: number;
};

/**
 * Whether our server may talk to this URL. Endpoints come from discovery documents, so a forged one
 * must not turn the server against inner hosts (SSRF; RFC 10017 §6.1.3.6).
 */
export function isAllowedUpstream(url: URL): boolean {
  if (url.username || url.password) return false;
  if (listShopOrigins().includes(url.origin)) return true;
  const { isLoopbackShop } = getEnv();
  return isLoopbackShop && url.protocol === 'http:' && isLoopbackHost(url.hostname);
}

async function readCapped(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // for await cancels the stream when we throw, which frees the socket.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new UpstreamError('too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * The one way out of this process: a deadline over the whole exchange, a byte cap, no redirects
 * (credentials must never follow one), allow-listed hosts only. Resolves with a buffered Response.
 * @throws {UpstreamError}
 */
export async function fetchUpstream(
  url: string | URL,
  init: RequestInit,
  limits: UpstreamLimits,
): Promise<Response> {
  if (!isAllowedUpstream(new URL(url))) throw new UpstreamError('forbidden-host');
  const signal = AbortSignal.timeout(limits.deadlineMs);
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', cache: 'no-store', signal });
    if (response.status >= 300 && response.status < 400) throw new UpstreamError('redirected');
    const body = await readCapped(response, limits.maxBytes);
    const isBodiless = response.status === 204 || response.status === 205;
    return new Response(isBodiless ? null : body, {
      status: response.status,
      headers: response.headers,
    });
  } catch (error) {
    if (error instanceof UpstreamError) throw error;
    throw new UpstreamError(signal.aborted ? 'timeout' : 'unreachable', { cause: error });
  }
}
