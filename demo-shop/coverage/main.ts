// Prints how much of both APIs has data, and which mutations work:  npm run shop:coverage
import { measureCoverage } from './measure-coverage.ts';
import { printStorefront } from './print-storefront.ts';
import { tryMutations } from './try-mutations.ts';
import { explain } from './without-data.ts';

const coverage = await measureCoverage();
for (const { type, fields, missing } of coverage) {
  console.log(`${type.padEnd(48)} ${fields - missing.length}/${fields}`);
}
const total = coverage.reduce((sum, { fields }) => sum + fields, 0);
const missing = coverage.reduce((sum, each) => sum + each.missing.length, 0);
const percent = ((100 * (total - missing)) / total).toFixed(1);
console.log(`\n${total - missing} of ${total} fields (${percent} %) of ${coverage.length} types`);

console.log('\nwithout data, and why:');
for (const each of coverage) {
  for (const field of each.missing) {
    const why = explain(each.type, field) ?? 'Not explained: see without-data.ts.';
    console.log(`  ${`${each.type}.${field}`.padEnd(50)} ${why}`);
  }
}

const tries = await tryMutations();
const working = tries.filter(({ fault }) => fault === null);
console.log(`\n${working.length} of ${tries.length} mutations`);
for (const { fault, name } of tries) if (fault) console.log(`  ${name}: ${fault}`);
await printStorefront();
