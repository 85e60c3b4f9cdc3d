import 'server-only';
import type http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { getProcessState } from '@/lib/process-state';

const servers = getProcessState('servers', () => new Set<http.Server>());

/** Longer than a proxy keeps an idle connection to us (60 s at most of them): it is theirs to close (T111). */
const keepAliveMs = 65_000;

type InboundLimits = {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly headerBytes: number;
};

/**
 * What one client may hold up (T115). Said here, so that no other version of Node decides it: its own defaults let
 * a request trickle in for five minutes. Silence after connecting counts as slow headers.
 */
export const inboundLimits: InboundLimits = {
  headersMs: 20_000,
  /** The body included; the largest that we read is small, but phones in trains are slow. */
  requestMs: 60_000,
  /** Sealed sessions travel in cookies of several parts, so not less; more is answered with 431. */
  headerBytes: 16_384,
};

/** Next makes the server and keeps it to itself; it is seen when the first connection comes, before it is read. */
export function noteServer(server: http.Server, limits: InboundLimits = inboundLimits): void {
  if (servers.has(server)) return;
  servers.add(server);
  server.keepAliveTimeout = keepAliveMs;
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  // Node reads it for every connection, though its types know it as an option only.
  Object.assign(server, { maxHeaderSize: limits.headerBytes });
}

/** Takes no new connections, and settles when the last answer is out. */
export async function closeServers(): Promise<void> {
  const closed = [...servers].map(
    (server) => new Promise<void>((resolve) => server.close(() => resolve())),
  );
  const all = Promise.all(closed).then(() => true);
  // Node closes what is idle once; a connection that falls idle later would be kept for another request.
  while (!(await Promise.race([all, wait(50, false, { ref: false })]))) {
    for (const server of servers) server.closeIdleConnections();
  }
}

/** Cuts off whatever is left. */
export function dropConnections(): void {
  for (const server of servers) server.closeAllConnections();
}
