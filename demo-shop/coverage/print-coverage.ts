import type { TypeCoverage } from './measure-coverage.ts';

/** Prints how much of each type has data, the sum, and why the rest has none. */
export function printCoverage(
  coverage: readonly TypeCoverage[],
  explain: (type: string, field: string) => string | null,
): void {
  for (const { fields, missing, type } of coverage) {
    console.log(`${type.padEnd(48)} ${fields - missing.length}/${fields}`);
  }
  const total = coverage.reduce((sum, { fields }) => sum + fields, 0);
  const without = coverage.reduce((sum, { missing }) => sum + missing.length, 0);
  const percent = ((100 * (total - without)) / total).toFixed(1);
  console.log(`\n${total - without} of ${total} fields (${percent} %) of ${coverage.length} types`);
  console.log('\nwithout data, and why:');
  for (const { missing, type } of coverage) {
    for (const field of missing) {
      const why = explain(type, field) ?? 'Not explained.';
      console.log(`  ${`${type}.${field}`.padEnd(50)} ${why}`);
    }
  }
}
