import 'server-only';
import { getEnv } from '@/lib/env';
import { getTelemetry, setTelemetry } from './telemetry';

/** Loads OpenTelemetry and begins to send, if `OTEL_EXPORTER_OTLP_ENDPOINT` says where to; otherwise does nothing. */
export async function startTelemetry(): Promise<void> {
  const { telemetry: settings } = getEnv();
  if (!settings || getTelemetry()) return;
  const { createOtlpTelemetry } = await import('./otlp/create-otlp-telemetry');
  setTelemetry(createOtlpTelemetry(settings));
}

/** A collector that does not answer must not keep the process. */
const patienceMs = 1_000;

/** Sends what is left, and nothing from then on. Never fails, and never takes long. */
export async function stopTelemetry(): Promise<void> {
  const telemetry = getTelemetry();
  setTelemetry(null);
  const late = new Promise<void>((resolve) => void setTimeout(resolve, patienceMs).unref());
  await Promise.race([telemetry?.stop().catch(() => undefined), late]);
}
