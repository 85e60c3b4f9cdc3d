import 'server-only';
import { ErrorReply } from 'redis';
import { log } from '@/lib/log';
import { createRedisClient, type RedisClient } from './redis-client';
import { StoreError } from './store-error';

/** A page asks several times; each time it must learn quickly that there is nobody to ask. */
const defaultDeadlineMs = 300;
/** Whoever has to store what cannot be had twice waits longer, on a machine with too much to do. */
export const patientDeadlineMs = 1_500;
/** While nothing is heard, one command in so long is let through to ask again. */
const askAgainEveryMs = 1_000;
/** Making a connection anew costs the commands under way. */
const moveEveryMs = 2_000;

export type RedisLink = {
  /** @throws {StoreError} when there is no answer, or none in time */
  run<Result>(
    command: (client: RedisClient) => Promise<Result>,
    deadlineMs?: number,
  ): Promise<Result>;
  /** Hears messages whenever there is a connection. What is sent in between is lost. */
  listen(pattern: string, onMessage: (message: string, channel: string) => void): void;
  close(): void;
};

const isReadOnly = (error: unknown) =>
  error instanceof ErrorReply && error.message.startsWith('READONLY');

/** An errno, a Redis error's first word, or a class: never a message, which may hold the URL. */
function toReason(error: unknown): string {
  if (error instanceof ErrorReply) return /^[A-Z]+/.exec(error.message)?.[0] ?? 'ERR';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
}

function toStoreError(error: unknown): StoreError {
  const code = error instanceof ErrorReply ? 'refused' : 'unreachable';
  return new StoreError(code, { cause: error });
}

/** Lets answers that have arrived be read first: after a long render timers come before them. */
const afterReading = (run: () => void) => setImmediate(() => setImmediate(run));

/** A connection to Redis or Valkey, made at once and kept up for as long as the process lives. */
export function openRedisLink(url: string): RedisLink {
  const listeners: [string, (message: string, channel: string) => void][] = [];
  let isDown = false;
  /** Since when a command has missed its deadline and nothing was heard: the next ones need not try. */
  let silentSince: number | null = null;
  let isClosed = false;
  let movedAt = Number.NEGATIVE_INFINITY;

  function noteDown(error: unknown): void {
    if (isDown || isClosed) return;
    isDown = true;
    log().error({ event: 'store.down', reason: toReason(error) }, 'the session store is away');
  }

  function noteAnswer(): void {
    silentSince = null;
    if (!isDown) return;
    isDown = false;
    log().info({ event: 'store.up' }, 'the session store is back');
  }

  function connect() {
    const opened = createRedisClient(url);
    const settled = new Promise<void>((resolve) => {
      opened.once('ready', () => resolve());
      opened.once('error', () => resolve());
    });
    opened.on('error', noteDown);
    opened.on('ready', noteAnswer);
    opened.once('ready', () => {
      for (const [pattern, onMessage] of listeners) {
        opened.pSubscribe(pattern, onMessage).catch(noteDown);
      }
    });
    opened.connect().catch(noteDown);
    return { opened, settled };
  }

  let current = connect();

  /** After a failover the old primary answers on, as a replica; the name may lead to the new one by now. */
  function moveOn(from: RedisClient): void {
    if (current.opened !== from || isClosed || performance.now() - movedAt < moveEveryMs) return;
    movedAt = performance.now();
    from.destroy();
    current = connect();
  }

  /** An error reply is an answer too, however late: somebody is there. */
  function noteRefusal(error: unknown, from: RedisClient): void {
    if (error instanceof ErrorReply) silentSince = null;
    if (isReadOnly(error)) moveOn(from);
  }

  function mayAsk(): boolean {
    if (silentSince === null) return true;
    if (performance.now() - silentSince < askAgainEveryMs) return false;
    silentSince = performance.now();
    return true;
  }

  function withDeadline<Result>(answer: Promise<Result>, deadlineMs: number): Promise<Result> {
    return new Promise((resolve, reject) => {
      const miss = () => {
        silentSince ??= performance.now();
        const error = new StoreError('timeout');
        noteDown(error);
        reject(error);
      };
      let isAnswered = false;
      const timer = setTimeout(() => afterReading(() => isAnswered || miss()), deadlineMs);
      answer.then(resolve, reject).finally(() => {
        isAnswered = true;
        clearTimeout(timer);
      });
    });
  }

  return {
    async run(command, deadlineMs = defaultDeadlineMs) {
      const { opened, settled } = current;
      // Only just started: the first connection is worth waiting for, as long as for an answer.
      if (!opened.isReady) await withDeadline(settled, deadlineMs);
      if (!opened.isReady || !mayAsk()) throw new StoreError('unreachable');
      const answer = command(opened);
      answer.then(noteAnswer, (error: unknown) => noteRefusal(error, opened));
      try {
        return await withDeadline(answer, deadlineMs);
      } catch (error) {
        noteDown(error);
        throw error instanceof StoreError ? error : toStoreError(error);
      }
    },
    listen(pattern, onMessage) {
      listeners.push([pattern, onMessage]);
      if (current.opened.isReady) current.opened.pSubscribe(pattern, onMessage).catch(noteDown);
    },
    close() {
      isClosed = true;
      current.opened.destroy();
    },
  };
}
