// What the app promises to withstand, measured: npm run build && npm run bench:security [-- --only 2,3] [--seed 7]
// About three minutes on two cores. Ends with 1 when a promise is broken. Figures that other benches measure are
// listed with their commands, never repeated.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { figures } from './security/figures.mjs';
import { runApp } from './security/run-app.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string' } },
});
const wanted = values.only?.split(',').map(Number);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const chosen = figures.filter(({ number }) => !wanted || wanted.includes(number));
if (chosen.length === 0) throw new Error(`--only knows the numbers 1 to ${figures.at(-1).number}`);
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

let app;
const getApp = () => {
  app ??= runApp();
  return app;
};

/** A bench that falls over has kept no promise. */
async function measure({ number, promise = '', load }) {
  const startedAt = performance.now();
  try {
    const { measure: run } = await load();
    const rows = await run({ seed, getApp });
    const seconds = (performance.now() - startedAt) / 1_000;
    return rows.map((row) => ({ number, promise, seconds, details: [], ...row }));
  } catch (error) {
    const seconds = (performance.now() - startedAt) / 1_000;
    const failed = { what: 'not measured', measured: 'nothing', isKept: false };
    return [{ number, promise, seconds, ...failed, details: [String(error?.stack ?? error)] }];
  }
}

function toLines(header, rows) {
  const columns = header.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at].length)),
  );
  const toLine = (cells) => `| ${cells.map((cell, at) => cell.padEnd(columns[at])).join(' | ')} |`;
  return [toLine(header), toLine(columns.map((width) => '-'.repeat(width))), ...rows.map(toLine)];
}

/** Only what can be run: a command that is not there would promise a figure that nobody has. */
const isThere = (command) => {
  const script = /^npm run ([\w:]+)/.exec(command)?.[1];
  return script === undefined || script in scripts;
};

const results = [];
try {
  for (const figure of chosen.filter(({ load }) => load)) {
    process.stderr.write(`figure ${figure.number} …\n`);
    results.push(...(await measure(figure)));
  }
} finally {
  await (await app?.catch(() => undefined))?.stop();
}

const measured = results.map(({ number, what, measured, promise, isKept, seconds }) => [
  ...[String(number), what, measured, promise],
  ...[isKept ? 'yes' : 'NO', `${seconds.toFixed(0)} s`],
]);
const header = ['no.', 'what', 'measured', 'promised', 'kept', 'took'];
if (measured.length > 0) console.log(toLines(header, measured).join('\n'));
for (const { number, details } of results) {
  for (const detail of details) console.log(`  ${number}: ${detail}`);
}

const elsewhere = chosen
  .filter(({ load }) => !load)
  .map(({ number, what, commands }) => {
    const there = commands.filter(isThere).join(', ');
    return [String(number), what, there || 'not measured yet'];
  });
if (elsewhere.length > 0) {
  console.log(`\n${toLines(['no.', 'what', 'measured by'], elsewhere).join('\n')}`);
}
console.log(`\nNode ${process.versions.node}, ${availableParallelism()} cores, seed ${seed}.`);
process.exit(results.every(({ isKept }) => isKept) ? 0 : 1);
