import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findRedis } from '../../.ci/find-redis';
import { createEnvironment } from '../../demo-shop/launcher/environment.mjs';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';

async function findFreePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const untilAnswers = (url: string) =>
  waitUntilAnswers(url, { deadlineMs: 60_000, signal: new AbortController().signal });

/**
 * A shop, a Redis and a site of one test's own, each of which can fail without disturbing any other test.
 * @param settings of the site, over those of the demo
 */
export async function startOwnSite(settings: Readonly<Record<string, string>> = {}) {
  const program = findRedis();
  if (!program) throw new Error('No Redis: install redis-server or valkey-server.');
  const [port, shopPort, redisPort] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ];
  const environment = createEnvironment({
    port,
    shopPort,
    root: process.cwd(),
    source: process.env,
  });
  const { siteOrigin, shopOrigin } = environment;
  const shop = spawn(process.execPath, ['demo-shop/main.ts'], {
    env: environment.shop,
    stdio: 'ignore',
  });
  let redis: ChildProcess | undefined;
  let site: ChildProcess | undefined;

  async function control(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${shopOrigin}/_demo/${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return text ? JSON.parse(text) : undefined;
  }

  const own = {
    siteOrigin,
    control,
    shop: {
      async getCode(email: string): Promise<string> {
        const mails = (await control('GET', `inbox?email=${encodeURIComponent(email)}`)) as {
          code: string;
        }[];
        return mails[0]?.code ?? '';
      },
    },
    /** One more start: whatever an instance remembers is forgotten, and sessions live on in Redis. */
    async restart(): Promise<void> {
      await end(site);
      const env = {
        ...environment.app,
        NODE_ENV: 'production' as const,
        REDIS_URL: `redis://127.0.0.1:${redisPort}`,
        LOG_LEVEL: 'silent',
        SILENT_SIGN_IN: 'off',
        SECURITY_CONTACT: 'mailto:security@example.com',
        ...settings,
      };
      site = spawn(process.execPath, ['.next/standalone/server.js'], { env, stdio: 'ignore' });
      await untilAnswers(`${siteOrigin}/healthz`);
    },
    /** Nothing answers there any more, and nobody says so. */
    freezeRedis: () => redis?.kill('SIGSTOP'),
    thawRedis: () => redis?.kill('SIGCONT'),
    async stop(): Promise<void> {
      await Promise.all([end(site), end(shop), end(redis)]);
    },
  };
  const redisSettings = ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', ''];
  redis = spawn(program, redisSettings, { stdio: 'ignore' });
  await untilAnswers(`${shopOrigin}/healthz`);
  await own.restart();
  return own;
}

export type OwnSite = Awaited<ReturnType<typeof startOwnSite>>;
