// Shopify's own clients against the demo shop:  npm run shop:clients
// Installs this folder when its lock file changed, starts a shop and an internet of two hosts, runs the tests.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readConfig } from '../config.ts';
import { createShopServer } from '../server.ts';
import { getFreePort } from '../testing/start-test-shop.ts';
import { hosts, places } from './testing/places.ts';

const folder = import.meta.dirname;
const root = join(folder, '../..');
const endings = ['SIGINT', 'SIGTERM'] as const;

function run(command: string, args: string[], env = process.env, cwd = folder): Promise<number> {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd, env, shell, stdio: 'inherit' });
    // The tests end first, then the shop they ask, then the temporary folder.
    const forward = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of endings) process.on(signal, forward);
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of endings) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}

/** `npm ci`, unless what the lock file names is here already. */
async function install(): Promise<void> {
  const stamp = join(folder, 'node_modules/.lock-hash');
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
  if (code !== 0) process.exit(code);
  writeFileSync(stamp, hash);
}

/** What sends every `https:` request of the test processes to our two hosts, and trusts their certificate. */
function toEnvironment(proxyUrl: string, certificateFile: string, shopPort: string) {
  return {
    ...process.env,
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: proxyUrl,
    https_proxy: proxyUrl,
    HTTP_PROXY: '',
    http_proxy: '',
    NO_PROXY: 'localhost,127.0.0.1',
    no_proxy: 'localhost,127.0.0.1',
    NODE_EXTRA_CA_CERTS: certificateFile,
    DEMO_SHOP_CONTROL: `http://localhost:${shopPort}`,
  };
}

// `node --test` is content with a pattern that fits nothing.
const tests = globSync('{hydrogen,shopify-api}/*.test.ts', { cwd: folder }).sort();
if (tests.length === 0) {
  console.error('There are no tests of Shopify’s clients.');
  process.exit(1);
}
await install();
const { createCertificate } = await import('./internet/certificate.ts');
const { startInternet } = await import('./internet/start-internet.ts');

const shopPort = String(await getFreePort());
const shop = createShopServer(
  readConfig({
    SHOP_PORT: shopPort,
    SHOP_ORIGIN: `https://${places.shopDomain}`,
    APP_ORIGIN: places.siteOrigin,
  }),
);
await shop.start();
const certificate = await createCertificate(hosts);
const internet = await startInternet(hosts, Number(shopPort), certificate);
const temporary = mkdtempSync(join(tmpdir(), 'demo-shop-clients-'));
const certificateFile = join(temporary, 'certificate.pem');
writeFileSync(certificateFile, certificate.cert);

const counts = process.argv[2];
if (counts) mkdirSync(dirname(join(root, counts)), { recursive: true });
const code = await run(
  process.execPath,
  [
    '--test',
    '--test-concurrency=1',
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...(counts
      ? [
          `--test-reporter=${join(folder, 'testing/counts-reporter.ts')}`,
          `--test-reporter-destination=${join(root, counts)}`,
        ]
      : []),
    ...tests,
  ],
  toEnvironment(internet.proxyUrl, certificateFile, shopPort),
);
rmSync(temporary, { recursive: true });
await internet.stop();
await shop.stop();
process.exit(code);
