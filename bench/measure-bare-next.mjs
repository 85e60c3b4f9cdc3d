// Measures what a bare Next.js page ships, to judge ours by: a root layout and one Server Component
// in a folder of their own, built by the versions this project uses, counted by the same counter in
// a real browser. Run it after an update of Next or React:  node bench/measure-bare-next.mjs
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { waitUntilAnswers } from '../demo-shop/launcher/wait.mjs';
import { requireBrowser } from '../e2e/find-browser.ts';
import { countClientJs } from './count-client-js.mjs';
import { readVersions } from './versions.mjs';

const port = '3199';
const origin = `http://localhost:${port}`;
const versions = readVersions();
const folder = mkdtempSync(join(tmpdir(), 'bare-next-'));
const files = {
  'package.json': JSON.stringify({ private: true, type: 'module', dependencies: versions }),
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  'app/page.jsx': 'export default function Page() { return <h1>Bare</h1>; }',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
const options = { cwd: folder, env, stdio: 'inherit' };
const next = 'node_modules/next/dist/bin/next';
const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund'], options);
if (installed.status !== 0) process.exit(1);
if (spawnSync(process.execPath, [next, 'build'], options).status !== 0) process.exit(1);

const server = spawn(process.execPath, [next, 'start', '-p', port], options);
const browser = await chromium.launch({ executablePath: requireBrowser() });
try {
  const { signal } = new AbortController();
  await waitUntilAnswers(`${origin}/`, { deadlineMs: 30_000, signal });
  const gzipBytes = await countClientJs(await browser.newPage(), `${origin}/`);
  const baseline = {
    versions,
    gzipBytes,
    measured: 'by bench/measure-bare-next.mjs: every script Chromium loads, each gzipped by zlib',
  };
  const target = fileURLToPath(new URL('bare-next.json', import.meta.url));
  writeFileSync(target, `${JSON.stringify(baseline, null, 2)}\n`);
  console.log(baseline);
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
