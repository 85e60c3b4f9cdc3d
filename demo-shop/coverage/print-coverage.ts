import type { TypeCoverage } from './measure-coverage.ts';
import { toShare } from './to-share.ts';

/** Prints how much of each type has data, the sum, and why the rest has none. */
export function printCoverage(
  coverage: readonly TypeCoverage[],
  explain: (type: string, field: string) => string | null,
): void {
  for (const { fields, missing, type } of coverage) {
    console.log(`${type.padEnd(48)} ${fields - missing.length}/${fields}`);
  }
  console.log(`\n${toShare(coverage)}`);
  console.log('\nwithout data, and why:');
  for (const { missing, type } of coverage) {
    for (const field of missing) {
      const why = explain(type, field) ?? 'Not explained.';
      console.log(`  ${`${type}.${field}`.padEnd(50)} ${why}`);
    }
  }
}
