// What a total outage of the Customer Account API costs: `npm run build && npm run bench:outage`.
// Prints calls to the shop for each page asked for, how fast pages fail while the breaker is open, and how soon
// they work again. Figures depend on the machine; the test that can fail is lib/upstream/with-retries.test.ts.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { createVisitor } from './visitor.mjs';

const port = process.env.PORT ?? '3195';
const shopPort = process.env.SHOP_PORT ?? '4195';
const site = `http://localhost:${port}`;
const shop = `http://localhost:${shopPort}`;
const page = `${site}/account/profile`;
const visitors = 30;
const pages = 600;
const openPages = 1_000;

async function control(method, path, body) {
  const response = await fetch(`${shop}/_demo/${path}`, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}

const isApiCall = ({ path }) => path.startsWith('/customer/api/');
const countApiCalls = async () => (await control('GET', 'requests')).filter(isApiCall).length;

async function timed(visit) {
  const startedAt = performance.now();
  const status = await visit(page);
  return { status, ms: performance.now() - startedAt };
}

async function load(people, count, atOnce = 8) {
  const results = [];
  let next = 0;
  const work = async () => {
    while (next < count) {
      const person = people[next % people.length];
      next += 1;
      results.push(await timed(person.getStatus));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/** Asks until the breaker lets nothing but probes through, then one page after the other. */
async function openCircuit(people) {
  for (let tries = 0; tries < 30; tries += 1) {
    const before = await countApiCalls();
    const results = await load(people, openPages, 1);
    const calls = (await countApiCalls()) - before;
    if (calls <= openPages * 0.05) return results.map(({ ms }) => ms);
  }
  throw new Error('the breaker does not open');
}

const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

async function untilAnswers(url) {
  for (let tries = 0; tries < 300; tries += 1) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await wait(200);
  }
  throw new Error(`${url} does not answer`);
}

const demo = spawn(process.execPath, ['demo-shop/demo.mjs', 'start'], {
  stdio: 'ignore',
  env: { ...process.env, PORT: port, SHOP_PORT: shopPort, LOG_LEVEL: 'silent' },
});
try {
  await untilAnswers(`${site}/healthz`);
  const people = [];
  for (let at = 0; at < visitors; at += 1) {
    const person = createVisitor({ site, shop });
    await person.signIn(`outage-${at}@example.com`);
    people.push(person);
  }
  await load(people, visitors * 2);
  await control('DELETE', 'requests');

  const fault = { type: 'status', code: 503 };
  await control('POST', 'faults', { match: { path: '/customer/api/' }, fault });
  const results = await load(people, pages);
  const calls = await countApiCalls();
  const open = await openCircuit(people);
  await control('DELETE', 'faults');

  const healedAt = performance.now();
  while ((await people[0].getStatus(page)) !== 200) await wait(100);
  const recovery = performance.now() - healedAt;

  const statuses = new Set(results.map(({ status }) => status));
  const figures = {
    pages,
    statuses: [...statuses].join(', '),
    'calls to the shop for each page': (calls / pages).toFixed(3),
    'failing page, median': `${quantile(open, 0.5).toFixed(0)} ms`,
    'failing page, p99': `${quantile(open, 0.99).toFixed(0)} ms`,
    'until pages work again': `${(recovery / 1000).toFixed(1)} s`,
  };
  for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value}`);
} finally {
  demo.kill('SIGTERM');
}
