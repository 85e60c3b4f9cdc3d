import 'server-only';
import { fetch as undiciFetch } from 'undici';
import { getEnv } from '@/lib/env';
import { isLoopbackHost } from '@/lib/env-values';
import { log } from '@/lib/log';
import { findRequestId } from '@/lib/request-scope';
import { getAgent } from './agent';
import { passGate, restUpstream } from './gate';
import type { Upstream } from './gates';
import { parseRetryAfter } from './retry-after';
import { listShopOrigins } from './shop-origins';
import {
  isUpstreamError,
  toConnectionCode,
  UpstreamError,
  type UpstreamErrorCode,
} from './upstream-error';

export type UpstreamRequest = {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type UpstreamLimits = {
  readonly upstream: Upstream;
  /** Whose request it is, where that is known. */
  readonly who?: string | undefined;
  /** The name of the GraphQL operation, if it is one. */
  readonly operation?: string | undefined;
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
  const { admin, isLoopbackShop } = getEnv();
  // The Admin API is no place for a browser, so its origin is in no list that pages share.
  if (listShopOrigins().includes(url.origin) || url.origin === admin?.origin) return true;
  return isLoopbackShop && url.protocol === 'http:' && isLoopbackHost(url.hostname);
}

/** Everybody else is refused while a probe is under way, which must therefore not take a page's whole budget. */
const probeMs = 2_500;

/** So that a merchant can name a request to Shopify's support, and the two logs can be laid side by side. */
function withRequestId({ headers, ...request }: UpstreamRequest): UpstreamRequest {
  const requestId = findRequestId();
  return { ...request, headers: requestId ? { ...headers, 'x-request-id': requestId } : headers };
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
  // undici's own fetch: Next wraps the global one, and only this one surely takes our agent.
  const response = await undiciFetch(url, {
    ...withRequestId(request),
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
function noteRetryAfter(response: Response, { upstream, who }: UpstreamLimits, leftMs: number) {
  if (response.status !== 429 && response.status !== 503) return;
  const now = new Date();
  const waitMs = parseRetryAfter(response.headers.get('retry-after'), now);
  if (waitMs === null || waitMs <= leftMs) return;
  // 429 speaks of whoever asked, 503 of the shop itself (RFC 6585 §4, RFC 9110 §15.6.4).
  restUpstream(upstream, waitMs, now, response.status === 429 ? who : undefined);
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
  limits: UpstreamLimits,
): Promise<Response> {
  const { upstream, who, operation, deadlineMs, maxBytes } = limits;
  if (!isAllowedUpstream(new URL(url))) throw new UpstreamError('forbidden-host');
  const endsAt = performance.now() + deadlineMs;
  const signal = AbortSignal.timeout(deadlineMs);
  let isSent = false;
  // Inside the gate, which has to see what kind of failure it was.
  const send = async (isProbe: boolean) => {
    // Its time went by in our own queue, which is no fault of the shop's.
    if (signal.aborted) throw new UpstreamError('busy');
    isSent = true;
    const within = isProbe ? AbortSignal.any([signal, AbortSignal.timeout(probeMs)]) : signal;
    try {
      return await exchange(url, request, maxBytes, within);
    } catch (error) {
      if (isUpstreamError(error)) throw error;
      const code = within.aborted ? 'timeout' : toConnectionCode(error);
      throw new UpstreamError(code, { cause: error });
    }
  };
  const passing = passGate(upstream, send, { who, operation, signal });
  const response = await orAborted(passing, signal, () => (isSent ? 'timeout' : 'busy'));
  const leftMs = endsAt - performance.now();
  const facts = {
    upstream,
    operation,
    status: response.status,
    ms: Math.round(deadlineMs - leftMs),
  };
  log().trace({ event: 'upstream.tried', ...facts }, 'the shop answered');
  noteRetryAfter(response, limits, leftMs);
  return response;
}

/** Whoever waits for a place waits no longer than the deadline. */
function orAborted<Result>(
  promise: Promise<Result>,
  signal: AbortSignal,
  toCode: () => UpstreamErrorCode,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new UpstreamError(toCode(), { cause: signal.reason }));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
