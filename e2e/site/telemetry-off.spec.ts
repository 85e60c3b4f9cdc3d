import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEnvironment } from '../../demo-shop/launcher/environment.mjs';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';
import { findFreePort } from '../support/free-port';
import { expect, test } from '../support/test';

/** A server that has shown a page: the code it has loaded by then. */
async function readLoadedCode(shopOrigin: string, settings: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-loaded-'));
  const list = join(folder, 'files');
  const shopPort = Number(new URL(shopOrigin).port);
  const { app, siteOrigin } = createEnvironment({
    port: await findFreePort(),
    shopPort,
    root: process.cwd(),
    source: process.env,
  });
  const hook = resolve('e2e/support/list-loaded-files.cjs');
  const child = spawn(process.execPath, ['--require', hook, '.next/standalone/server.js'], {
    env: { ...app, NODE_ENV: 'production', LOG_LEVEL: 'silent', LOADED_FILES: list, ...settings },
    stdio: 'ignore',
  });
  const closed = once(child, 'close');
  const signal = new AbortController().signal;
  await waitUntilAnswers(`${siteOrigin}/healthz`, { deadlineMs: 30_000, signal });
  await fetch(`${siteOrigin}/`);
  child.kill('SIGTERM');
  await closed;
  const files = readFileSync(list, 'utf8').split('\n');
  rmSync(folder, { recursive: true, force: true });
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** Named in the code of OpenTelemetry's exporter and SDK, and nowhere else. */
const telemetryCode = /OTLPTraceExporter|BatchSpanProcessor/;

test('OpenTelemetry is loaded where a collector is configured, and nothing of it elsewhere @once', async ({
  shop,
}) => {
  test.setTimeout(120_000);
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' };
  const switchedOn = await readLoadedCode(shop.origin, settings);
  expect(telemetryCode.test(switchedOn)).toBe(true);
  const switchedOff = await readLoadedCode(shop.origin, {});
  expect(switchedOff.length).toBeGreaterThan(100_000);
  expect(telemetryCode.test(switchedOff)).toBe(false);
});
