// Everything, in the order in which a mistake is cheapest to find; the first failure ends it.
//   node .ci/test.mjs          all steps (npm test)
//   node .ci/test.mjs verify   the quick ones (npm run verify)
import { mkdirSync } from 'node:fs';
import { buildCanary, secrets } from '../bench/build-canary.mjs';
import { describeCounts, readCounts } from './counts.mjs';
import { hasRedis, withoutRedis } from './find-redis.ts';
import { runStep } from './run-step.mjs';

const reports = 'node_modules/.cache/foyer';
const unitReport = `${reports}/unit.json`;
const browserReport = `${reports}/browser.json`;
const clientsReport = `${reports}/clients.json`;
mkdirSync(reports, { recursive: true });

const next = 'node_modules/next/dist/bin/next';
const tsc = 'node_modules/typescript/bin/tsc';
const unit = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];

const quick = [
  {
    title: 'Format and lint',
    commands: [['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']],
  },
  {
    title: 'Types',
    commands: [
      [next, 'typegen'],
      [tsc, '--noEmit', '-p', '.'],
      [tsc, '--noEmit', '-p', 'demo-shop'],
    ],
  },
  { title: 'Codegen drift', commands: [['.ci/codegen-drift.mjs']] },
  {
    title: 'Unit',
    commands: [['.ci/require-redis.ts'], ['node_modules/vitest/vitest.mjs', ...unit]],
    report: unitReport,
  },
];
const slow = [
  {
    title: 'Build',
    commands: [[next, 'build'], ['bench/finish-standalone.mjs']],
    // A build needs no secrets. Given some, it must not keep them: the next step looks for them (T78).
    env: Object.fromEntries(secrets.map((name) => [name, buildCanary])),
  },
  { title: 'Bundle check', commands: [['bench/check-bundle.mjs']] },
  {
    title: 'Browser',
    commands: [['e2e/run-browser-tests.mjs']],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    report: browserReport,
  },
  {
    // Last, for it has packages of its own: the first run needs the network, to install them.
    title: 'Shopify’s own clients',
    commands: [
      ['demo-shop/clients/main.ts', clientsReport],
      [tsc, '--noEmit', '-p', 'demo-shop/clients'],
    ],
    report: clientsReport,
  },
];

const steps = process.argv[2] === 'verify' ? quick : [...quick, ...slow];
const startedAt = performance.now();
const counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
let failedStep = null;

for (const [index, step] of steps.entries()) {
  const isDone = await runStep(step, `${index + 1}/${steps.length}`);
  const found = step.report ? readCounts(step.report) : null;
  // A step of tests in which none passed has found none.
  const ok = isDone && (!step.report || (found?.passed ?? 0) > 0);
  if (isDone && !ok) console.log(`── FAILED: ${step.title} ran no tests.`);
  if (found) for (const kind of Object.keys(counts)) counts[kind] += found[kind];
  if (ok) continue;
  // A step without tests of its own, or one that broke before it could count, is one failure.
  if (!found?.failed) counts.failed += 1;
  failedStep = step.title;
  break;
}

const seconds = Math.round((performance.now() - startedAt) / 1000);
console.log(
  failedStep ? `\nStopped at "${failedStep}" after ${seconds} s.` : `\nAll of it in ${seconds} s.`,
);
if (counts.flaky > 0) console.log(`${counts.flaky} passed on a second try only.`);
if (!hasRedis()) console.log(withoutRedis);
console.log(describeCounts(counts));
process.exit(failedStep ? 1 : 0);
