import 'server-only';
import type http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { getProcessState } from '@/lib/process-state';

const servers = getProcessState('servers', () => new Set<http.Server>());

/** Longer than a proxy keeps an idle connection to us (60 s at most of them): it is theirs to close (T111). */
const keepAliveMs = 65_000;

/** Next makes the server and keeps it to itself; it is seen when the first connection comes. */
export function noteServer(server: http.Server): void {
  if (servers.has(server)) return;
  servers.add(server);
  server.keepAliveTimeout = keepAliveMs;
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
