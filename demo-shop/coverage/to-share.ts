import type { TypeCoverage } from './measure-coverage.ts';

/** `849 of 877 fields (96.8 %) of 191 types`. */
export function toShare(coverage: readonly TypeCoverage[]): string {
  const total = coverage.reduce((sum, { fields }) => sum + fields, 0);
  const without = coverage.reduce((sum, { missing }) => sum + missing.length, 0);
  const percent = ((100 * (total - without)) / total).toFixed(1);
  return `${total - without} of ${total} fields (${percent} %) of ${coverage.length} types`;
}
