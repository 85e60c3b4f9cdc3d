import 'server-only';
import { z } from 'zod';

/** OpenTelemetry's own names ("OTLP exporter configuration", "SDK configuration"). */
export const telemetrySchema = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be the http: or https: address of a collector' })
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(
      /^\s*[\w-]+=[^,]*(,\s*[\w-]+=[^,]*)*$/,
      'must be name=value pairs with commas in between',
    )
    .optional(),
  OTEL_SERVICE_NAME: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,60}$/, 'must be letters, digits, dots and hyphens')
    .default('foyer'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('must be a number from 0 to 1')
    .min(0, 'must be a number from 0 to 1')
    .max(1, 'must be a number from 0 to 1')
    .default(1),
  OTEL_METRIC_EXPORT_INTERVAL: z.coerce
    .number('must be milliseconds')
    .int('must be whole milliseconds')
    .min(100, 'must be 100 milliseconds or more')
    .default(60_000),
} as const;

export type TelemetrySettings = {
  /** Without the paths of the signals: `/v1/traces` is added to it. */
  readonly endpoint: string;
  /** Often a key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** Share of requests whose spans are kept, from 0 to 1. */
  readonly sampledShare: number;
  readonly metricIntervalMs: number;
};

type Parsed = z.infer<z.ZodObject<typeof telemetrySchema>>;

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** Null where nobody wants any. */
export function toTelemetrySettings(env: Parsed): TelemetrySettings | null {
  if (!env.OTEL_EXPORTER_OTLP_ENDPOINT) return null;
  const pairs = (env.OTEL_EXPORTER_OTLP_HEADERS ?? '').split(',').filter(Boolean);
  const headers = pairs.map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), decode(pair.slice(at + 1).trim())] as const;
  });
  return {
    endpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/+$/, ''),
    headers: Object.fromEntries(headers),
    serviceName: env.OTEL_SERVICE_NAME,
    sampledShare: env.OTEL_TRACES_SAMPLER_ARG,
    metricIntervalMs: env.OTEL_METRIC_EXPORT_INTERVAL,
  };
}
