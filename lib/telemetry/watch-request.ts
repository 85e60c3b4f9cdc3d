import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/log';
import { toRoutePattern } from './route-patterns';
import { getTelemetry, record, type Span } from './telemetry';

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);
/** Files, and what balancers ask every few seconds. */
const isUnwatched = (pathname: string) => /^\/(_next\/|healthz$|readyz$)/.test(pathname);

/**
 * Begins the span of a request that has just come in; it ends with the answer, whose time is counted too. Trace
 * headers of the client's are not read: anybody could send them.
 */
export function watchRequest(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Span | null {
  const pathname = request.url?.split('?', 1)[0] ?? '/';
  const telemetry = getTelemetry();
  if (isUnwatched(pathname) || !(telemetry || log().isLevelEnabled('debug'))) return null;
  const method = request.method && methods.has(request.method) ? request.method : 'OTHER';
  const route = toRoutePattern(pathname);
  const startedAt = performance.now();
  const facts = { 'http.route': route, 'http.request.method': method } as const;
  const span = telemetry?.startSpan('request', facts, null) ?? null;
  response.once('close', () => {
    const ms = performance.now() - startedAt;
    const status = response.statusCode;
    const answer = { 'http.response.status_code': status } as const;
    const done = { event: 'request.done', route, method, status, ms: Math.round(ms), requestId };
    log().debug(done, 'answered');
    record('foyer.page.duration', ms / 1000, { ...facts, ...answer });
    span?.note({ ...answer, 'foyer.soft': request.headers.rsc === '1' });
    span?.end(status >= 500 ? 'failed' : 'ok');
  });
  return span;
}
