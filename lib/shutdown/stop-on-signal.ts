import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { log } from '@/lib/log';
import { getRedisLink } from '@/lib/redis/get-redis-link';
import { stopTelemetry } from '@/lib/telemetry/start-telemetry';
import { closeServers, dropConnections } from './servers';
import { isStopping, noteStopping } from './stopping';
import { untilFinished } from './unfinished-work';

/** As long as a page may take; with the usual wait it makes ten seconds, and whatever takes longer is cut off. */
const patienceMs = 8_000;

async function finishEverything(): Promise<true> {
  // Each by itself: an answer that hangs is no reason to lose a change whose asker has gone.
  await Promise.all([closeServers(), untilFinished()]);
  // What the last answers have begun.
  await untilFinished();
  return true;
}

async function stop(signal: NodeJS.Signals, waitMs: number): Promise<never> {
  noteStopping();
  const startedAt = Date.now();
  log().info({ event: 'server.stopping', signal, waitMs }, 'told to stop');
  await wait(waitMs);
  const isFinished = await Promise.race([finishEverything(), wait(patienceMs, false)]);
  // Last, since what is being finished may have to be stored, and told.
  getRedisLink()?.close();
  await stopTelemetry();
  const facts = { signal, tookMs: Date.now() - startedAt };
  if (isFinished) {
    log().info({ event: 'server.stopped', ...facts }, 'everything finished');
    process.exit(0);
  }
  log().error({ event: 'server.cut-off', ...facts }, 'something did not finish in time');
  dropConnections();
  process.exit(1);
}

/**
 * Ends the process in an orderly way when it is told to (T111): `/readyz` says no at once; for `waitMs` everything
 * goes on, so that whoever spreads the visitors can take note; then no connection is taken any more, what is under
 * way is finished, and the process exits with 0, or with 1 if it had to cut something off. A second signal exits at
 * once.
 * @param waitMs after SIGTERM, in milliseconds; whoever presses Ctrl+C waits for nobody
 */
export function stopOnSignal(waitMs: number): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Next's own would refuse connections at once, while visitors are still being sent here.
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (isStopping()) process.exit(1);
      void stop(signal, signal === 'SIGTERM' ? waitMs : 0);
    });
  }
}
