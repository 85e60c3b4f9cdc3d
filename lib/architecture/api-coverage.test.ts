import { describe, expect, it } from 'vitest';
import { measureApiCoverage, readDocuments } from '@/.ci/api-coverage';
import { neverUsed, notYetUsed } from '@/.ci/api-unused';
import { listFiles } from './source-files';

/** Per cent of the API's fields that some page asks for. Raise it with the pages, never lower it. */
const floor = 61;

const { fields, mutations, queries } = measureApiCoverage(readDocuments());
const operations = [...queries.all, ...mutations.all];
const unused = [...queries.unused, ...mutations.unused];
const excused = [...Object.keys(neverUsed), ...Object.keys(notYetUsed)];

describe('what of the Customer Account API the account offers', () => {
  it('leaves no query and no mutation unused but for a written reason', () => {
    expect(unused.filter((name) => !excused.includes(name))).toEqual([]);
  });

  it('writes no reason for an operation that is used: take it out of .ci/api-unused.ts', () => {
    expect(excused.filter((name) => !unused.includes(name))).toEqual([]);
  });

  it('knows 9 queries and 20 mutations, those of the order edits among them', () => {
    expect(operations).toContain('orderRequestEdit');
    expect([queries.all.length, mutations.all.length]).toEqual([9, 20]);
  });

  it('asks for no smaller share of the fields than it did', () => {
    const used = fields.all.length - fields.unused.length;
    expect((100 * used) / fields.all.length).toBeGreaterThanOrEqual(floor);
  });

  it('would notice an operation, or a field, that nobody asks for any more', () => {
    const without = readDocuments().filter((text) => !text.includes('customerUpdate'));
    const lacking = measureApiCoverage(without);
    expect(lacking.mutations.unused).toContain('customerUpdate');
    expect(measureApiCoverage([]).fields.unused).toEqual(fields.all);
  });
});

/** A document that nothing sends is not behind a page. */
it('sends every document there is', () => {
  const sources = listFiles('{app,lib}/**/*.{ts,tsx}').filter(
    ({ path }) => !/\.(generated|test)\.tsx?$/.test(path),
  );
  const documents = listFiles('lib/**/*.generated.ts').flatMap(({ text }) =>
    [...text.matchAll(/export const (\w+Document) =/g)].map(([, name = '']) => name),
  );
  expect(documents.length).toBeGreaterThan(10);
  const isSent = (name: string) =>
    sources.some(({ text }) => new RegExp(`\\b${name}\\b(?!['"])`).test(text));
  expect(documents.filter((name) => !isSent(name))).toEqual([]);
});
