// Prints how much of both APIs has data:  npm run shop:coverage
import { measureCoverage } from './measure-coverage.ts';
import { printStorefront } from './print-storefront.ts';

const coverage = await measureCoverage();
for (const { type, fields, missing } of coverage) {
  const note = missing.length > 0 ? `  without data: ${missing.join(', ')}` : '';
  console.log(`${type.padEnd(44)} ${fields - missing.length}/${fields}${note}`);
}
const total = coverage.reduce((sum, { fields }) => sum + fields, 0);
const missing = coverage.reduce((sum, each) => sum + each.missing.length, 0);
const percent = ((100 * (total - missing)) / total).toFixed(1);
console.log(`\n${total - missing} of ${total} fields (${percent} %) of ${coverage.length} types`);

await printStorefront();
