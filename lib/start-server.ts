import 'server-only';
import { randomUUID } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { EnvError, getEnv, isDevelopment } from '@/lib/env';
import { holdResponse } from '@/lib/http/response-status';
import { catchConsole } from '@/lib/logging/catch-console';
import { getProcessState } from '@/lib/process-state';
import { getRedisLink } from '@/lib/redis/get-redis-link';
import { getPeerMark, requestHeaders } from '@/lib/request-context';
import { runInScope } from '@/lib/request-scope';
import { noteAnswer, noteServer } from '@/lib/shutdown/servers';
import { stopOnSignal } from '@/lib/shutdown/stop-on-signal';
import { isStopping } from '@/lib/shutdown/stopping';
import { watchRequest } from '@/lib/telemetry/watch-request';

/** Next redirects a whole URL in the request line to the host in it; only the path is ours (RFC 9112 §3.2.2). */
function toOriginForm(target: string): string {
  if (target.startsWith('/') || !URL.canParse(target)) return target;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

/** What private headers say about a request, over whatever the client sent under those names; answers its id. */
function noteRequest(request: IncomingMessage, responseId: string, siteHost: string): string {
  const { headers } = request;
  // Next asks itself for the page that a form's action redirects to; that page is still for the same person,
  // but cookies set on it never reach the browser.
  const isInner = headers[requestHeaders.peer]?.toString().startsWith(getPeerMark());
  if (!isInner) {
    headers[requestHeaders.peer] = `${getPeerMark()}${request.socket.remoteAddress ?? ''}`;
  }
  if (isInner) headers[requestHeaders.inner] = '1';
  else delete headers[requestHeaders.inner];
  const known = isInner ? headers[requestHeaders.id]?.toString() : undefined;
  const requestId = known ?? randomUUID();
  headers[requestHeaders.id] = requestId;
  headers[requestHeaders.arrivedAt] = String(Date.now());
  headers[requestHeaders.response] = responseId;
  // Next compares a form's Origin with this. Ours is configured and proxy.ts has compared it already; a proxy
  // in front may rewrite Host, and anybody may send X-Forwarded-Host.
  headers['x-forwarded-host'] = siteHost;
  return requestId;
}

/**
 * Sees every request before Next does: Next fills X-Forwarded-For only when it is absent and then drops the
 * socket's address; and a page needs to find its answer to set the status.
 */
function noteRequests(): void {
  const siteHost = new URL(getEnv().siteOrigin).host;
  const emit = http.Server.prototype.emit as (this: http.Server, ...args: never[]) => boolean;
  http.Server.prototype.emit = function emitNoted(this: http.Server, ...args: unknown[]) {
    // Nothing here speaks WebSocket, which Next would pass on to wherever it says (CVE-2026-44578).
    if (args[0] === 'upgrade' && !isDevelopment) {
      (args[2] as Duplex).destroy();
      return true;
    }
    if (args[0] === 'connection') noteServer(this);
    if (args[0] === 'request') {
      const [, request, response] = args as [string, IncomingMessage, ServerResponse];
      const responseId = randomUUID();
      request.url = toOriginForm(request.url ?? '/');
      const requestId = noteRequest(request, responseId, siteHost);
      holdResponse(responseId, response);
      noteAnswer(response);
      // The next one is to go to another instance (RFC 9112 §9.6).
      if (isStopping()) response.setHeader('connection', 'close');
      const span = watchRequest(request, response, requestId);
      return runInScope({ requestId, span }, () => emit.apply(this, args as never[]));
    }
    return emit.apply(this, args as never[]);
  };
}

/** undici, which carries every request upstream, answers nothing on an older one. */
const oldestNode = '22.19.0';

function requireNode(): void {
  const { node } = process.versions;
  if (node.localeCompare(oldestNode, 'en', { numeric: true }) >= 0) return;
  process.stderr.write(`Foyer needs Node ${oldestNode} or newer; this is ${node}.\n`);
  process.exit(1);
}

/** Checks the settings and prepares the HTTP server. Ends the process when a setting is wrong. */
export function startServer(): void {
  requireNode();
  try {
    getEnv();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  // In development a person reads the terminal.
  if (!isDevelopment) catchConsole();
  // So that the first visitor finds it there, and the log says at once when it is not.
  getRedisLink();
  getProcessState('noted-requests', () => {
    noteRequests();
    // `next dev` ends what it started itself.
    if (!isDevelopment) stopOnSignal(getEnv().shutdownWaitMs);
    return true;
  });
}
