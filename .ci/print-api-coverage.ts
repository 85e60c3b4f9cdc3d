// Prints what of the public Customer Account API no document of ours asks for:  npm run api:coverage
import { measureApiCoverage, type Names, readDocuments } from './api-coverage.ts';
import { neverUsed, notYetUsed } from './api-unused.ts';

const { fields, mutations, queries } = measureApiCoverage(readDocuments());
const reasons: Readonly<Record<string, string>> = { ...neverUsed, ...notYetUsed };

function printOperations(kind: string, { all, unused }: Names): void {
  console.log(`${kind}: ${all.length - unused.length} of ${all.length} used`);
  for (const name of unused) console.log(`  ${name.padEnd(42)} ${reasons[name] ?? 'No reason.'}`);
}

printOperations('Queries', queries);
printOperations('Mutations', mutations);

const used = fields.all.length - fields.unused.length;
const percent = ((100 * used) / fields.all.length).toFixed(1);
console.log(
  `Fields: ${used} of ${fields.all.length} asked for (${percent} %); the others, by type:`,
);
const byType = Map.groupBy(fields.unused, (name) => name.split('.', 1)[0] ?? '');
for (const [type, names] of byType) {
  const total = fields.all.filter((name) => name.startsWith(`${type}.`)).length;
  const left = names.map((name) => name.slice(type.length + 1));
  const what = left.length === total ? 'nothing of it is asked for' : left.join(' ');
  console.log(`  ${type.padEnd(42)} ${what}`);
}
