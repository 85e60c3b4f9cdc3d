// What rolling restarts cost behind a proxy: `npm run build && npm run bench:drain`. Needs haproxy.
// Two instances over one Redis; people read pages and change their names while one after the other is told to stop
// and started again. REQUESTS (10000) and RESTARTS (5) may be set. Exit code 1 if anything failed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readForm, toBody } from './kills/forms.mjs';
import { findPort, siteOrigin, sitePort, startInstance } from './kills/instances.mjs';
import { app } from './refresh-world.mjs';
import { createVisitor } from './visitor.mjs';

const atLeast = Number(process.env.REQUESTS ?? 10_000);
const restarts = Number(process.env.RESTARTS ?? 5);
const people = 16;
const pages = ['/account', '/account/orders', '/account/addresses', '/account/profile'];
/** Below the limit of writes from one network. */
const writeEvery = 25;

if (spawnSync('haproxy', ['-v']).error) {
  console.error('This bench needs haproxy (Debian: apt-get install haproxy).');
  process.exit(1);
}

/** Nothing is tried twice, but for a connection that was refused: then no request can have arrived. */
function startProxy(ports) {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-drain-'));
  const file = join(folder, 'haproxy.cfg');
  const servers = ports.map(
    (port, at) => `  server app${at} 127.0.0.1:${port} check inter 500ms fall 1 rise 1`,
  );
  writeFileSync(
    file,
    [
      ...['defaults', '  mode http', '  timeout connect 2s', '  timeout client 60s'],
      ...['  timeout server 60s', '  timeout http-keep-alive 30s'],
      ...['  option redispatch', '  retries 3', '  retry-on conn-failure'],
      ...['frontend site', `  bind 127.0.0.1:${sitePort}`, `  bind [::1]:${sitePort}`],
      ...['  default_backend apps', 'backend apps', '  balance roundrobin'],
      ...['  option httpchk GET /readyz', '  http-reuse safe', ...servers, ''],
    ].join('\n'),
  );
  const child = spawn('haproxy', ['-f', file], { stdio: 'ignore' });
  return () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
}

const tally = { requests: 0, writes: 0, failed: [] };

async function counted(what, send, isGood) {
  tally.requests += 1;
  try {
    const response = await send();
    const text = await response.text();
    if (!isGood(response)) tally.failed.push(`${what}: ${response.status}`);
    return text;
  } catch (error) {
    tally.failed.push(`${what}: ${error.cause?.code ?? error.message}`);
    return '';
  }
}

const profile = `${siteOrigin}/account/profile`;
const isPage = ({ status }) => status === 200;
const isSaved = ({ status, headers }) =>
  status === 303 && /notice=name-saved/.test(headers.get('location') ?? '');

/** A form that was read from one instance and may be answered by the other. */
async function rename(visitor, firstName) {
  const html = await counted('form', () => visitor.ask(profile), isPage);
  if (!html.includes('name="firstName"')) {
    if (html) tally.failed.push('form: not on the page');
    return;
  }
  const fields = { ...readForm(html, 'firstName'), firstName, lastName: 'Drain' };
  const send = () => visitor.ask(profile, toBody(fields), { origin: siteOrigin });
  await counted('name', send, isSaved);
  tally.writes += 1;
}

/** Before anything is counted; a machine with too much to do may need another try. */
async function signIn(at) {
  for (let tries = 1; ; tries += 1) {
    const visitor = createVisitor({ site: siteOrigin, shop: app.PUBLIC_STORE_DOMAIN });
    try {
      await visitor.signIn(`drain-${at}@example.com`);
      return visitor;
    } catch (error) {
      if (tries === 5) throw error;
      await wait(1_000);
    }
  }
}

async function live(visitor, at, goOn) {
  let lastName = '';
  for (let turn = at; goOn(); turn += 1) {
    if (turn % writeEvery === 0) {
      lastName = `Ada ${turn}`;
      await rename(visitor, lastName);
    } else {
      await counted('page', () => visitor.ask(siteOrigin + pages[turn % pages.length]), isPage);
    }
  }
  const html = await visitor.getPage(profile);
  return !lastName || readForm(html, 'firstName').firstName === lastName;
}

const ports = [await findPort(), await findPort()];
const settings = { SHUTDOWN_WAIT_SECONDS: '2' };
const instances = [];
for (const port of ports) instances.push(await startInstance(port, settings));
const stopProxy = startProxy(ports);
process.on('exit', stopProxy);
await wait(2_000);

const visitors = [];
for (let at = 0; at < people; at += 1) visitors.push(await signIn(at));

let isRolling = true;
const lives = visitors.map((visitor, at) =>
  live(visitor, at, () => isRolling || tally.requests < atLeast),
);
const stops = [];
for (let restart = 0; restart < restarts; restart += 1) {
  for (const [at, port] of ports.entries()) {
    await wait(1_000);
    stops.push(await instances[at].stop());
    instances[at] = await startInstance(port, settings);
    // As a platform does: the next one goes only when this one is in the proxy's list again.
    await wait(2_000);
  }
}
isRolling = false;
const areKept = await Promise.all(lives);

const figures = {
  requests: tally.requests.toLocaleString('en'),
  'names changed among them': tally.writes,
  failed: tally.failed.length,
  'people whose last change is there': `${areKept.filter(Boolean).length} of ${people}`,
  'exit codes of the stopped': [...new Set(stops.map(({ code }) => code))].join(', '),
  'slowest to stop': `${(Math.max(...stops.map(({ tookMs }) => tookMs)) / 1000).toFixed(1)} s`,
};
for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value}`);
for (const failure of new Set(tally.failed)) console.log(`  ${failure}`);
const isKept =
  tally.failed.length === 0 && areKept.every(Boolean) && stops.every(({ code }) => code === 0);
process.exit(isKept ? 0 : 1);
