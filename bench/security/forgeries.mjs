// Figure 3: session cookies made without the key, opened by the app's own code, a sample of them over HTTP; and
// webhooks that the shop did not sign.
import http from 'node:http';
import { forkTask, forkTwice } from './fork-task.mjs';

const forgeries = 1_000_000;
const webhooks = 100_000;
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

function getStatus(url, cookie) {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { cookie } }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject);
  });
}

/** How many of these get each status. */
async function countStatuses(url, cookies) {
  const statuses = {};
  const rest = [...cookies];
  const work = async () => {
    while (rest.length > 0) {
      const status = await getStatus(url, rest.pop());
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return statuses;
}

export async function measure({ seed, getApp }) {
  const halves = await forkTwice('forgeries', { count: forgeries, seed });
  const sum = (name) => halves.reduce((total, half) => total + half[name], 0);
  const hooks = await forkTask('webhooks', { count: webhooks, seed });
  const { site } = await getApp();
  const cookies = halves.flatMap(({ name, sample }) => sample.map((value) => `${name}=${value}`));
  const statuses = await countStatuses(`${site}/account/orders`, cookies);
  const errors = Object.entries(statuses).filter(([status]) => Number(status) >= 500);
  return [
    {
      what: 'forged session cookies taken for a session',
      promise: '0 of 1,000,000',
      measured: `${sum('accepted')} of ${sum('forged').toLocaleString('en')}`,
      isKept: sum('accepted') === 0 && sum('thrown') === 0 && sum('forged') === forgeries,
      details: [
        `${sum('thrown')} threw; the slowest took ${Math.max(...halves.map(({ slowestMs }) => slowestMs)).toFixed(0)} ms; seed ${seed}`,
      ],
    },
    {
      what: 'a sample of them over HTTP: signed in, or answered 5xx',
      promise: 'none, none',
      measured: `${statuses[200] ?? 0}, ${errors.length} of ${cookies.length.toLocaleString('en')}`,
      isKept: cookies.length > 500 && statuses[303] === cookies.length,
      details: [`statuses: ${JSON.stringify(statuses)}`],
    },
    {
      what: 'forged webhooks taken for the shop’s',
      promise: '0 of 100,000',
      measured: `${hooks.accepted} of ${hooks.forged.toLocaleString('en')}`,
      isKept: hooks.accepted === 0,
    },
  ];
}
