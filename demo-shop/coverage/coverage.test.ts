import { beforeAll, describe, expect, it } from 'vitest';
import { measureCoverage, type TypeCoverage } from './measure-coverage.ts';

/** Per cent of the reachable fields that have data for somebody. Raise it with the world, never lower it. */
const floor = 88;

describe('the coverage of the Customer Account API', () => {
  let coverage: TypeCoverage[] = [];
  beforeAll(async () => {
    coverage = await measureCoverage();
  });
  const missingOf = (type: string) => coverage.find((each) => each.type === type)?.missing;

  it('does not fall', () => {
    const total = coverage.reduce((sum, { fields }) => sum + fields, 0);
    const missing = coverage.reduce((sum, each) => sum + each.missing.length, 0);
    expect((100 * (total - missing)) / total).toBeGreaterThanOrEqual(floor);
  });

  it('is whole at the roots: every query answers with data for somebody', () => {
    expect(missingOf('QueryRoot')).toEqual([]);
  });

  it('can tell a field without data', () => {
    expect(missingOf('UnknownSale')).toContain('id');
  });
});
