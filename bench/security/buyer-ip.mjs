// Figure 10: whose address is taken for the buyer's.
import { forkTask } from './fork-task.mjs';

const least = 250;

export async function measure() {
  const ways = await forkTask('list-ways', {});
  const results = [];
  for (const [way, { settings }] of ways.entries()) {
    results.push(await forkTask('buyer-ip', { way }, settings));
  }
  const cases = results.reduce((total, result) => total + result.cases, 0);
  const wrong = results.flatMap((result) => result.wrong);
  return [
    {
      what: 'the buyer’s address read right, IPv4 and IPv6',
      measured: `${(cases - wrong.length).toLocaleString('en')} of ${cases.toLocaleString('en')}`,
      isKept: cases >= least && wrong.length === 0,
      details: [`${ways.length} ways through proxies`, ...wrong.slice(0, 10)],
    },
  ];
}
