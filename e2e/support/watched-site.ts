import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createEnvironment } from '../../demo-shop/launcher/environment.mjs';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';
import { startCollector } from './collector';
import { findFreePort } from './free-port';

/** The built app and a shop of its own, everything that the app says being kept: log, spans, metrics. */
export async function startWatchedSite() {
  const collector = await startCollector();
  const port = await findFreePort();
  const shopPort = await findFreePort();
  const source = process.env;
  const { app, siteOrigin, shopOrigin } = createEnvironment({
    port,
    shopPort,
    root: process.cwd(),
    source,
  });
  const child = spawn(process.execPath, ['demo-shop/demo.mjs', 'start'], {
    env: {
      ...source,
      PORT: String(port),
      SHOP_PORT: String(shopPort),
      LOG_LEVEL: 'trace',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_METRIC_EXPORT_INTERVAL: '500',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  await waitUntilAnswers(`${siteOrigin}/healthz`, {
    deadlineMs: 60_000,
    signal: new AbortController().signal,
  });
  return {
    siteOrigin,
    shopOrigin,
    /** What only the two servers may know. */
    secrets: [
      app.CUSTOMER_ACCOUNT_API_CLIENT_SECRET,
      app.PRIVATE_STOREFRONT_API_TOKEN,
      app.SESSION_SECRET,
    ],
    /** The app's lines; the shop prints on the same terminal. */
    readLog: () =>
      said
        .split('\n')
        .filter((line) => line.startsWith('app │ '))
        .map((line) => line.slice('app │ '.length)),
    readTelemetry: () => collector.read(),
    async stop(): Promise<void> {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
      collector.stop();
    },
  };
}
