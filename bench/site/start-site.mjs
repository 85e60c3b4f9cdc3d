// The built app in one process or several, with a demo shop of its own, and a Redis where that is wanted.
import { existsSync } from 'node:fs';
import { createEnvironment } from '../../demo-shop/launcher/environment.mjs';
import { findFreePort, root, startRedis, startServer, stop } from './processes.mjs';

const server = '.next/standalone/server.js';

async function startShop(environment) {
  const url = `${environment.shopOrigin}/healthz`;
  const { pid } = await startServer(['demo-shop/main.ts'], environment.shop, url);
  async function control(method, path, body) {
    const response = await fetch(`${environment.shopOrigin}/_demo/${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }
  return { control, pid };
}

/**
 * @param processes how many instances of the app, all for one address
 * @param withRedis sessions in Redis; else in sealed cookies
 * @param redisFolder where its data outlive it
 * @param onLine told of every line the app logs
 * @param inspected whether each process tells what it holds, at its `inspectPorts`
 */
export async function startSite({ processes = 1, withRedis = false, redisFolder, ...more }) {
  const { env = {}, shopEnv, onLine, inspected = false } = more;
  if (!existsSync(`${root}/${server}`)) throw new Error('There is no build: npm run build');
  const [port, shopPort] = [await findFreePort(), await findFreePort()];
  const source = { ...process.env, LOG_LEVEL: 'warn', ...shopEnv };
  const environment = createEnvironment({ port, shopPort, root, source });
  const { control, pid: shopPid } = await startShop(environment);
  const redis = withRedis ? await startRedis(redisFolder) : undefined;
  const ports = [port];
  while (ports.length < processes) ports.push(await findFreePort());
  // Every visitor of a bench has an address of their own, as a proxy in front would tell.
  const inspectPorts = [];
  for (const _ of inspected ? ports : []) inspectPorts.push(await findFreePort());
  const settings = { TRUSTED_PROXIES: 'loopback', REDIS_URL: redis?.url ?? '', ...env };

  async function startApp(at, more = {}) {
    const address = { PORT: String(ports[at]), HOSTNAME: 'localhost', NODE_ENV: 'production' };
    const all = { ...environment.app, ...address, ...settings, ...more };
    const options = inspected ? [`--inspect=127.0.0.1:${inspectPorts[at]}`] : [];
    return startServer(
      [...options, server],
      all,
      `http://${all.HOSTNAME}:${ports[at]}/healthz`,
      onLine,
    );
  }
  const apps = await Promise.all(ports.map((_, at) => startApp(at)));

  return {
    /** The address people know. */
    site: environment.siteOrigin,
    /** Of each process; a request to any of them is one to the site. */
    instances: ports.map((one) => `http://localhost:${one}`),
    shop: environment.shopOrigin,
    shopPid,
    inspectPorts,
    apps,
    redis,
    control,
    /** The same instance again, with other settings if need be. */
    async restart(at, more) {
      await stop(apps[at], 'SIGKILL');
      apps[at] = await startApp(at, more);
    },
  };
}
