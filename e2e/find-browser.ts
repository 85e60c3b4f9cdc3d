import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A download without its shared libraries exists and does not run, so running is what is asked. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function findSystemBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...fixedPlaces].find(runs) ?? null;
}

function findPlaywrightBrowser(): string | null {
  const path = chromium.executablePath();
  return runs(path) ? path : null;
}

/** The first browser already on this machine, or null. `CHROMIUM_PATH` wins over everything. */
export function findBrowser(): string | null {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !runs(chosen)) throw new Error(`CHROMIUM_PATH (${chosen}) does not start.`);
  return chosen || findPlaywrightBrowser() || findSystemBrowser();
}

function attempt(command: string, args: readonly string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  attempt('apt-get', ['update', '-q']);
  attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
}

/**
 * A browser, installed if there is none: Playwright's download, else Debian's package.
 * @throws {Error} saying what to do when neither works.
 */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium or Chrome on this machine; fetching one.');
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  attempt(process.execPath, [cli, 'install', 'chromium', '--no-shell']);
  const downloaded = findPlaywrightBrowser();
  if (downloaded) return downloaded;
  installFromDebian();
  const packaged = findSystemBrowser();
  if (packaged) return packaged;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed here.\n' +
      'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program file, and run this again.',
  );
}
