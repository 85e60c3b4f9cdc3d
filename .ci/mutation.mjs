// Spoils the code that keeps people in, and others out, part after part, and counts what no test notices.
//   node .ci/mutation.mjs                  all of it (npm run test:mutation)
//   node .ci/mutation.mjs auth upstream    some of it
// What has not changed since the last run is not tried again; delete node_modules/.cache/foyer/mutation to do so.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parts } from './mutation-parts.ts';

const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
let isGood = true;

const reports = 'node_modules/.cache/foyer/mutation';
const toReport = (part) => `${reports}/${part}.report.json`;

function count(part) {
  const { files } = JSON.parse(readFileSync(toReport(part), 'utf8'));
  const counts = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, Ignored: 0 };
  for (const { mutants } of Object.values(files)) {
    for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

function toRow(part) {
  try {
    const { Killed, Timeout, Survived, NoCoverage, Ignored } = count(part);
    const found = Killed + Timeout;
    const score = ((100 * found) / (found + Survived + NoCoverage)).toFixed(1);
    return [part, Killed, Timeout, Survived, NoCoverage, Ignored, `${score} %`];
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return [part, '', '', '', '', '', 'broke off'];
  }
}

mkdirSync(reports, { recursive: true });
for (const part of chosen) {
  // One that breaks off must not show the figures of the last time.
  rmSync(toReport(part), { force: true });
  const env = { ...process.env, MUTATE: part };
  const { status } = spawnSync(process.execPath, [stryker, 'run'], { env, stdio: 'inherit' });
  isGood &&= status === 0;
}

console.log('\n| code | noticed | by a time limit | unnoticed | no test | not tried | score |');
console.log('| ---- | ------- | --------------- | --------- | ------- | --------- | ----- |');
for (const part of chosen) console.log(`| ${toRow(part).join(' | ')} |`);
process.exitCode = isGood ? 0 : 1;
