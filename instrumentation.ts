import type { Instrumentation } from 'next';

/** Runs once before the first request: a bad deploy dies here, naming every wrong setting. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces this at build time, which keeps node:http out of its Edge bundle
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServer } = await import('@/lib/start-server');
    startServer();
    const { startTelemetry } = await import('@/lib/telemetry/start-telemetry');
    await startTelemetry();
  }
}

/** Next asks it about everything that a page, an action or a route handler threw. */
export const onRequestError: Instrumentation.onRequestError = async (...facts) => {
  // biome-ignore lint/style/noProcessEnv: as above
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logRequestError } = await import('@/lib/logging/log-request-error');
    await logRequestError(...facts);
  }
};
