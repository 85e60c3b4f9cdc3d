import 'server-only';
import { getProcessState } from '@/lib/process-state';
import type { Attributes } from './attributes';
import type { MetricName } from './metrics';

export type SpanKind = 'request' | 'upstream' | 'token-refresh' | 'session-store';

/** A piece of work under way. */
export type Span = {
  note(attributes: Attributes): void;
  end(outcome: 'ok' | 'failed'): void;
};

/** Where spans and metrics go. Nothing of OpenTelemetry is seen, or loaded, on this side of it. */
export type Telemetry = {
  startSpan(kind: SpanKind, attributes: Attributes, parent: Span | null): Span;
  record(name: MetricName, value: number, attributes: Attributes): void;
  /** Sends what is left. */
  stop(): Promise<void>;
};

type Holder = { telemetry: Telemetry | null };
const getHolder = () => getProcessState<Holder>('telemetry', () => ({ telemetry: null }));

/** Null unless an endpoint is configured. */
export const getTelemetry = (): Telemetry | null => getHolder().telemetry;

export function setTelemetry(telemetry: Telemetry | null): void {
  getHolder().telemetry = telemetry;
}

export const record = (name: MetricName, value: number, attributes: Attributes = {}): void =>
  getTelemetry()?.record(name, value, attributes);
