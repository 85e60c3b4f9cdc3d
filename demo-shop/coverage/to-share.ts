import type { TypeCoverage } from './measure-coverage.ts';

/** Every field without data, as `Type.field`. */
export const listMissing = (coverage: readonly TypeCoverage[]): string[] =>
  coverage.flatMap(({ missing, type }) => missing.map((field) => `${type}.${field}`));

function countFields(coverage: readonly TypeCoverage[]) {
  const total = coverage.reduce((sum, { fields }) => sum + fields, 0);
  return { total, withData: total - listMissing(coverage).length };
}

/** Per cent of the fields that have data. */
export function toPercent(coverage: readonly TypeCoverage[]): number {
  const { total, withData } = countFields(coverage);
  return (100 * withData) / total;
}

/** `849 of 877 fields (96.8 %) of 191 types`. */
export function toShare(coverage: readonly TypeCoverage[]): string {
  const { total, withData } = countFields(coverage);
  const percent = toPercent(coverage).toFixed(1);
  return `${withData} of ${total} fields (${percent} %) of ${coverage.length} types`;
}
