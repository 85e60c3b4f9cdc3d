import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './source-files';

/** Cases that nobody has answered yet. Each leaves this list together with its row's arrival. */
const unanswered: readonly number[] = [];

const lastCase = 119;
const page = readFileSync(`${projectRoot}/docs/security.md`, 'utf8');
const rows = [...page.matchAll(/^\| T(\d+) +\|([^|]+)\|([^|]+)\|$/gm)].map(
  ([, number, what = '', proof = '']) => ({ number: Number(number), what, proof: proof.trim() }),
);

const listPaths = (proof: string) =>
  [...proof.matchAll(/`([\w@./()[\]-]+\/[\w.-]+\.(?:tsx?|mjs|md))`/g)].map(
    ([, path]) => path ?? '',
  );

/** The cases that titles in a test name: `T53: …`, `T07, T08: …`, `T91–T94: …`. */
function listCases(text: string): Set<number> {
  const titles = text.match(/['"`](?:T\d+(?:–T\d+)?(?:, |: ))+/g) ?? [];
  const ranges = titles.flatMap((title) => [...title.matchAll(/T(\d+)(?:–T(\d+))?/g)]);
  return new Set(
    ranges.flatMap(([, first, last = first]) => {
      const from = Number(first);
      return Array.from({ length: Number(last) - from + 1 }, (_, index) => from + index);
    }),
  );
}

describe('docs/security.md', () => {
  it('answers every case once, in order', () => {
    const all = Array.from({ length: lastCase }, (_, index) => index + 1);
    const answered = all.filter((number) => !unanswered.includes(number));
    expect(rows.map(({ number }) => number).filter((number) => number <= lastCase)).toEqual(
      answered,
    );
  });

  it.each(rows)('says something about T$number', ({ proof }) => {
    expect(proof.length).toBeGreaterThan(10);
  });

  it.each(rows.flatMap(({ number, proof }) => listPaths(proof).map((path) => ({ number, path }))))(
    'is right that $path is there and names T$number in a title',
    ({ number, path }) => {
      expect(existsSync(`${projectRoot}/${path}`)).toBe(true);
      if (!/\.(?:test|spec)\.tsx?$/.test(path)) return;
      expect(listCases(readFileSync(`${projectRoot}/${path}`, 'utf8'))).toContain(number);
    },
  );
});
