import 'server-only';
import type http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { getProcessState } from '@/lib/process-state';

const servers = getProcessState('servers', () => new Set<http.Server>());
const answers = getProcessState('answers-under-way', () => new Set<http.ServerResponse>());

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

/** To be called for every request: its answer is waited for when the process ends. */
export function noteAnswer(response: http.ServerResponse): void {
  answers.add(response);
  response.once('close', () => answers.delete(response));
}

/** Cuts off whatever is left. */
export function dropConnections(): void {
  for (const server of servers) server.closeAllConnections();
}

/**
 * Takes no new connections, and settles when the last answer is out. A connection on which nothing has been asked
 * yet (a browser's preconnect, half a head) is waited for by nobody.
 */
export async function closeServers(): Promise<void> {
  for (const server of servers) server.close();
  while (answers.size > 0) await wait(20);
  dropConnections();
}
