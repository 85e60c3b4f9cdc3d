import 'server-only';
import { findScope, runInScope } from '@/lib/request-scope';
import type { Attributes } from './attributes';
import { getTelemetry, type Span, type SpanKind } from './telemetry';

/** Does a piece of work as a span, within that of the request it is for. */
export async function traced<Result>(
  kind: SpanKind,
  attributes: Attributes,
  run: (span: Span | null) => Promise<Result>,
): Promise<Result> {
  const telemetry = getTelemetry();
  if (!telemetry) return run(null);
  const scope = findScope();
  const span = telemetry.startSpan(kind, attributes, scope?.span ?? null);
  let outcome: 'ok' | 'failed' = 'failed';
  try {
    const result = await runInScope({ requestId: null, ...scope, span }, () => run(span));
    outcome = 'ok';
    return result;
  } finally {
    span.end(outcome);
  }
}
