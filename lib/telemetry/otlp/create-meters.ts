import 'server-only';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import type { Resource } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { type Attributes, toAllowed } from '../attributes';
import { type MetricName, metrics } from '../metrics';
import type { TelemetrySettings } from '../settings';
import { watchEventLoop } from './watch-event-loop';

type Recorder = (value: number, attributes: Attributes) => void;

/** The metrics of lib/telemetry/metrics.ts, and how to send them. */
export function createMeters(
  { endpoint, headers, metricIntervalMs }: TelemetrySettings,
  resource: Resource,
) {
  const url = `${endpoint}/v1/metrics`;
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter({ url, headers: { ...headers } }),
    exportIntervalMillis: metricIntervalMs,
    exportTimeoutMillis: metricIntervalMs,
  });
  const provider = new MeterProvider({ resource, readers: [reader] });
  const meter = provider.getMeter('foyer');

  function createRecorder(name: MetricName): Recorder {
    const { kind, unit, description } = metrics[name];
    const options = { unit, description };
    if (kind === 'counter') {
      const counter = meter.createCounter(name, options);
      return (value, attributes) => counter.add(value, toAllowed(attributes));
    }
    const create = kind === 'gauge' ? meter.createGauge : meter.createHistogram;
    const instrument = create.call(meter, name, options);
    return (value, attributes) => instrument.record(value, toAllowed(attributes));
  }

  const names = Object.keys(metrics) as MetricName[];
  const recorders = new Map(names.map((name) => [name, createRecorder(name)]));
  const record = (name: MetricName, value: number, attributes: Attributes) =>
    recorders.get(name)?.(value, attributes);
  const unwatch = watchEventLoop(record, metricIntervalMs);
  return {
    record,
    stop(): Promise<void> {
      unwatch();
      return provider.shutdown();
    },
  };
}
