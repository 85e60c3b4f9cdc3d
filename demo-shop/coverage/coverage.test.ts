import { beforeAll, describe, expect, it } from 'vitest';
import { measureCoverage, type TypeCoverage } from './measure-coverage.ts';
import { explain, typesWithoutData, withoutData } from './without-data.ts';

/** Per cent of the reachable fields that have data for somebody. Raise it with the world, never lower it. */
const floor = 98;

describe('the coverage of the Customer Account API', () => {
  let coverage: TypeCoverage[] = [];
  let missing: string[] = [];
  beforeAll(async () => {
    coverage = await measureCoverage();
    missing = coverage.flatMap(({ missing: fields, type }) =>
      fields.map((field) => `${type}.${field}`),
    );
  }, 120_000);

  it('does not fall', () => {
    const total = coverage.reduce((sum, { fields }) => sum + fields, 0);
    expect((100 * (total - missing.length)) / total).toBeGreaterThanOrEqual(floor);
  });

  it('is whole at the roots: every query answers with data for somebody', () => {
    expect(missing.filter((field) => field.startsWith('QueryRoot.'))).toEqual([]);
  });

  it('names a reason for every field without data', () => {
    const unexplained = missing.filter((name) => {
      const [type = '', field = ''] = name.split('.');
      return explain(type, field) === null;
    });
    expect(unexplained).toEqual([]);
  });

  it('names a reason for no field that has data', () => {
    expect(Object.keys(withoutData).filter((name) => !missing.includes(name))).toEqual([]);
    for (const type of Object.keys(typesWithoutData)) {
      const { fields, missing: own } = coverage.find((each) => each.type === type) ?? {};
      expect(own?.length, type).toBe(fields);
    }
  });
});
