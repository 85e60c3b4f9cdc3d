import 'server-only';
import { createClient } from 'redis';

/** Bounded: commands that wait for a store which does not answer must not fill the memory. */
const maxCommands = 2_000;
const connectTimeoutMs = 1_000;
/** No byte for so long, though asked every second: the connection is given up and made anew. */
const silenceMs = 2_000;
const pingEveryMs = 1_000;
const maxBackoffMs = 500;

/** Never gives up: a wrong password is mended at the server too. Jitter, so that instances do not march in step. */
function toRetryMs(retries: number): number {
  return Math.min(50 * 2 ** Math.min(retries, 5), maxBackoffMs) + Math.floor(Math.random() * 100);
}

/** A client that heals by itself and never queues for a server that is not there. */
export function createRedisClient(url: string) {
  return createClient({
    url,
    // With RESP3 messages come over the same connection as answers.
    RESP: 3,
    disableOfflineQueue: true,
    commandsQueueMaxLength: maxCommands,
    pingInterval: pingEveryMs,
    socket: {
      connectTimeout: connectTimeoutMs,
      socketTimeout: silenceMs,
      reconnectStrategy: toRetryMs,
    },
  });
}

export type RedisClient = ReturnType<typeof createRedisClient>;
