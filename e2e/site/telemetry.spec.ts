import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEnvironment } from '../../demo-shop/launcher/environment.mjs';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';
import { startCollector } from '../support/collector';
import { findFreePort } from '../support/free-port';
import { expect, test } from '../support/test';

type Settings = Readonly<Record<string, string>>;

/** A server that has shown a page, and was told to stop at once; answers how it ended. */
async function showPageAndStop(shopOrigin: string, settings: Settings, args: string[] = []) {
  const { app, siteOrigin } = createEnvironment({
    port: await findFreePort(),
    shopPort: Number(new URL(shopOrigin).port),
    root: process.cwd(),
    source: process.env,
  });
  const child = spawn(process.execPath, [...args, '.next/standalone/server.js'], {
    env: { ...app, NODE_ENV: 'production', LOG_LEVEL: 'silent', ...settings },
    stdio: 'ignore',
  });
  const closed = once(child, 'close');
  const signal = new AbortController().signal;
  await waitUntilAnswers(`${siteOrigin}/healthz`, { deadlineMs: 30_000, signal });
  await (await fetch(`${siteOrigin}/`)).text();
  child.kill('SIGTERM');
  const [exitCode] = await closed;
  return exitCode;
}

/** The code that such a server has loaded by the time it ends. */
async function readLoadedCode(shopOrigin: string, settings: Settings): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-loaded-'));
  const list = join(folder, 'files');
  const hook = ['--require', resolve('e2e/support/list-loaded-files.cjs')];
  await showPageAndStop(shopOrigin, { ...settings, LOADED_FILES: list }, hook);
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

test('what a collector has not heard yet it is sent before the process ends @once', async ({
  shop,
}) => {
  test.setTimeout(60_000);
  const collector = await startCollector();
  // A minute lies between two reports, so that only the end can have brought them.
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  expect(await showPageAndStop(shop.origin, settings)).toBe(0);
  collector.stop();
  expect(collector.read()).toContain('"GET /"');
  expect(collector.read()).toContain('storefront Home');
  expect(collector.read()).toContain('foyer.page.duration');
});
