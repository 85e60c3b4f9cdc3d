// Figure 2: return addresses that lead to another site.
import { forkTwice } from './fork-task.mjs';

const generated = 1_000_000;

export async function measure({ seed }) {
  const halves = await forkTwice('redirects', { count: generated, seed });
  const escapes = halves.flatMap((half) => half.escapes);
  const sum = (name) => halves.reduce((total, half) => total + half[name], 0);
  const count = (number) => number.toLocaleString('en');
  return [
    {
      what: 'return addresses that lead to another site',
      measured: `${escapes.length} of ${count(halves[0].collected)} collected and ${count(sum('generated'))} generated`,
      isKept: escapes.length === 0 && sum('accepted') > 0,
      details: [
        ...escapes.map((text) => JSON.stringify(text)),
        `${count(sum('accepted'))} of the generated were paths of ours; seed ${seed}`,
      ],
    },
  ];
}
