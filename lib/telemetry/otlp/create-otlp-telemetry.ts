import 'server-only';
import { SpanKind as OtelSpanKind, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';
import { type Attributes, toAllowed } from '../attributes';
import type { TelemetrySettings } from '../settings';
import type { Span, SpanKind, Telemetry } from '../telemetry';
import { createMeters } from './create-meters';
import { tellFailures } from './tell-failures';

const otelKinds: Readonly<Record<SpanKind, OtelSpanKind>> = {
  request: OtelSpanKind.SERVER,
  upstream: OtelSpanKind.CLIENT,
  'token-refresh': OtelSpanKind.INTERNAL,
  'session-store': OtelSpanKind.INTERNAL,
};

/** From attributes that have been checked: never from a path. */
function toName(kind: SpanKind, checked: Readonly<Record<string, unknown>>): string {
  if (kind === 'request') return `${checked['http.request.method']} ${checked['http.route']}`;
  if (kind === 'upstream') return `${checked['foyer.upstream']} ${checked['foyer.operation']}`;
  return kind === 'session-store' ? `session ${checked['foyer.operation']}` : 'token refresh';
}

/**
 * Spans and metrics over OTLP/HTTP. Its provider is nobody else's: registered globally, Next would add spans of
 * its own, which carry whole URLs with their codes and ids.
 */
export function createOtlpTelemetry(settings: TelemetrySettings): Telemetry {
  const { endpoint, headers, serviceName, sampledShare } = settings;
  tellFailures();
  const resource = resourceFromAttributes({ [ATTR_SERVICE_NAME]: serviceName });
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, headers: { ...headers } });
  const provider = new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampledShare) }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 2_000 })],
  });
  const tracer = provider.getTracer('foyer');
  const meters = createMeters(settings, resource);
  // Ours says what may be said; OpenTelemetry's own could say anything.
  const inner = new WeakMap<Span, ReturnType<typeof tracer.startSpan>>();

  function startSpan(kind: SpanKind, attributes: Attributes, parent: Span | null): Span {
    const checked = toAllowed(attributes);
    const above = parent && inner.get(parent);
    const started = tracer.startSpan(
      toName(kind, checked),
      { kind: otelKinds[kind], attributes: checked },
      above ? trace.setSpan(ROOT_CONTEXT, above) : ROOT_CONTEXT,
    );
    const span: Span = {
      note: (more) => void started.setAttributes(toAllowed(more)),
      end(outcome) {
        if (outcome === 'failed') started.setStatus({ code: SpanStatusCode.ERROR });
        started.end();
      },
    };
    inner.set(span, started);
    return span;
  }

  return {
    startSpan,
    record: meters.record,
    stop: async () => void (await Promise.allSettled([provider.shutdown(), meters.stop()])),
  };
}
