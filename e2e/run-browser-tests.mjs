// Finds or fetches a browser, then hands over to Playwright; arguments are Playwright's.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { requireBrowser } from './find-browser.ts';

if (!existsSync('.next/standalone/server.js')) {
  console.error('The browser tests run on the built app: `npm run build` first.');
  process.exit(1);
}

let browser;
try {
  browser = requireBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const args = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
const child = spawn(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: browser },
});
// Playwright stops its servers on SIGINT only.
process.once('SIGTERM', () => child.kill('SIGINT'));
child.once('close', (code) => process.exit(code ?? 1));
