import 'server-only';
import { Agent } from 'undici';
import { getProcessState } from '@/lib/process-state';

/** Shorter than any budget: a host that does not even take the connection leaves time to say so. */
const connectTimeoutMs = 3_000;
/**
 * Where the server names none itself, and at most. A connection the other side has just given up cuts the
 * request that takes it, and a change is not sent again: many servers and proxies give up after five seconds.
 */
const keepAliveMs = 4_000;
const keepAliveMaxMs = 10_000;
/** A connection that is never idle would never look the name up again, and miss that a shop has moved. */
const connectionLifeMs = 60_000;
/** Above what all gates let through together, so that requests queue where the bound is, not here. */
const connectionsPerOrigin = 192;

/**
 * The connections of this process, kept open between requests and shared by proxy.ts and the pages.
 * HTTP/1.1: whether a request can have arrived must be plain from how its own connection failed.
 */
export const getAgent = (): Agent =>
  getProcessState(
    'upstream-agent',
    () =>
      new Agent({
        connections: connectionsPerOrigin,
        connect: { timeout: connectTimeoutMs },
        keepAliveTimeout: keepAliveMs,
        keepAliveMaxTimeout: keepAliveMaxMs,
        clientTtl: connectionLifeMs,
        pipelining: 1,
        allowH2: false,
      }),
  );
