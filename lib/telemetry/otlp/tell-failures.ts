import 'server-only';
import { DiagLogLevel, diag } from '@opentelemetry/api';
import { log } from '@/lib/log';

const tellEveryMs = 60_000;

/** A collector that is away costs spans, nothing else; said once a minute, without its words. */
export function tellFailures(now: () => number = Date.now): void {
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = () => {
    if (now() - toldAt < tellEveryMs) return;
    toldAt = now();
    log().warn({ event: 'telemetry.failed' }, 'spans or metrics did not reach the collector');
  };
  const quiet = () => undefined;
  diag.setLogger(
    { error: tell, warn: tell, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}
