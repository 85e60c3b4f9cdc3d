import 'server-only';
import { fetch as undiciFetch } from 'undici';
import { getEnv, isLoopbackHost } from '@/lib/env';
import { getAgent } from './agent';
import { passGate, restUpstream, type Upstream } from './gate';
import { parseRetryAfter } from './retry-after';
import { listShopOrigins } from './shop-origins';
import { isUpstreamError, toConnectionCode, UpstreamError } from './upstream-error';

export type UpstreamRequest = {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type UpstreamLimits = {
  readonly upstream: Upstream;
  /** Whose request it is, where that is known. */
  readonly who?: string | undefined;
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

type Body = Awaited<ReturnType<typeof undiciFetch>>['body'];

async function readCapped(body: Body, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // for await cancels the stream when we throw, which frees the socket.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new UpstreamError('too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function exchange(
  url: string | URL,
  request: UpstreamRequest,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Response> {
  signal.throwIfAborted();
  // undici's own fetch: Next wraps the global one, and only this one surely takes our agent.
  const response = await undiciFetch(url, {
    ...request,
    redirect: 'manual',
    dispatcher: getAgent(),
    signal,
  });
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    throw new UpstreamError('redirected');
  }
  const body = await readCapped(response.body, maxBytes);
  const isBodiless = response.status === 204 || response.status === 205;
  return new Response(isBodiless ? null : body, {
    status: response.status,
    headers: [...response.headers],
  });
}

/** A wait longer than this request has left is remembered for those that come after it. */
function noteRetryAfter(response: Response, upstream: Upstream, leftMs: number): void {
  if (response.status !== 429 && response.status !== 503) return;
  const now = new Date();
  const waitMs = parseRetryAfter(response.headers.get('retry-after'), now);
  if (waitMs !== null && waitMs > leftMs) restUpstream(upstream, waitMs, now);
}

/**
 * The one way out of this process: a deadline over the whole exchange and the waiting for a place, a byte
 * cap, no redirects (credentials must never follow one), allow-listed hosts only, and the gate of the
 * upstream. Resolves with a buffered Response.
 * @throws {UpstreamError}
 */
export async function fetchUpstream(
  url: string | URL,
  request: UpstreamRequest,
  { upstream, who, deadlineMs, maxBytes }: UpstreamLimits,
): Promise<Response> {
  if (!isAllowedUpstream(new URL(url))) throw new UpstreamError('forbidden-host');
  const endsAt = performance.now() + deadlineMs;
  const signal = AbortSignal.timeout(deadlineMs);
  const toError = (error: unknown) => {
    if (isUpstreamError(error)) return error;
    return new UpstreamError(signal.aborted ? 'timeout' : toConnectionCode(error), {
      cause: error,
    });
  };
  // Inside the gate, which has to see what kind of failure it was.
  const send = () =>
    exchange(url, request, maxBytes, signal).catch((error: unknown) => {
      throw toError(error);
    });
  const response = await orAborted(passGate(upstream, send, { who }), signal).catch(
    (error: unknown) => {
      throw toError(error);
    },
  );
  noteRetryAfter(response, upstream, endsAt - performance.now());
  return response;
}

/** Whoever waits for a place waits no longer than the deadline. */
function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
