import { readFileSync } from 'node:fs';
import { readVersions } from './versions.mjs';

/**
 * What a page may ship above a bare one of the same Next and React.
 * @throws {Error} when the committed baseline is of other versions, for then it says nothing
 */
export function readBudget() {
  const file = new URL('bare-next.json', import.meta.url);
  const { versions, gzipBytes } = JSON.parse(readFileSync(file, 'utf8'));
  if (JSON.stringify(versions) !== JSON.stringify(readVersions())) {
    throw new Error('bench/bare-next.json is of other versions: node bench/measure-bare-next.mjs');
  }
  return { bareBytes: gzipBytes, budgetBytes: 20_000 };
}
