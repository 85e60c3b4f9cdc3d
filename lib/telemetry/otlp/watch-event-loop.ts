import 'server-only';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Telemetry } from '../telemetry';

const nanosecondsPerSecond = 1e9;
const resolutionMs = 20;

/** Tells now and then how long this process kept everybody waiting; returns what ends that. */
export function watchEventLoop(record: Telemetry['record'], everyMs: number): () => void {
  const delays = monitorEventLoopDelay({ resolution: resolutionMs });
  delays.enable();
  const tell = () => {
    record('foyer.eventloop.delay.p99', delays.percentile(99) / nanosecondsPerSecond, {});
    record('foyer.eventloop.delay.max', delays.max / nanosecondsPerSecond, {});
    delays.reset();
  };
  const timer = setInterval(tell, everyMs / 2);
  timer.unref();
  return () => {
    clearInterval(timer);
    tell();
    delays.disable();
  };
}
