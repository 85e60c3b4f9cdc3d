import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The rows of all tables: rule, source, test file, title. */
const rows = read('RULES.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.test.ts`'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
  .map(([rule = '', source = '', file = '', title = '']) => ({
    rule,
    source,
    file: file.replaceAll('`', ''),
    title: title.replaceAll('\\|', '|'),
  }));

const texts = new Map<string, string>();
function getText(file: string): string {
  const text = texts.get(file) ?? read(file);
  texts.set(file, text);
  return text;
}

/** As the title of a test that runs: neither a comment, nor a group, nor a test put off would do. */
function isTestIn(text: string, title: string): boolean {
  return ["'", '"', '`'].some((quote) =>
    text.split(`${quote}${title}${quote},`).slice(0, -1).some(opensTest),
  );
}

/** Whether a call of `it` stands open at the end: plain, or `it.each` with its rows before. */
function opensTest(before: string): boolean {
  if (/\bit\(\s*$/.test(before)) return true;
  const at = before.search(/\bit\.each(?!.*\bit\.each)/s);
  const rows = at < 0 ? '' : before.slice(at);
  return /\)\(\s*$/.test(rows) && !/^\s*(it|describe)\b/m.test(rows.slice(2));
}

describe('the list of rules', () => {
  it.each([
    ["it('a title', () => {", true],
    ["it.each([1, 2])('a title', () => {", true],
    ["it.each([1])(\n  'a title',\n  () => {", true],
    ["it.skip('a title', () => {", false],
    ["it.todo('a title', () => {", false],
    ["it.skip.each([1])('a title', () => {", false],
    ["describe('a title', () => {", false],
    ["describe.each([1])('a title', () => {", false],
    ["it.each([1])('another', f);\ndescribe.each([1])('a title', () => {", false],
    ["// 'a title', it says", false],
  ])('takes %j for a test: %s', (text, expected) => {
    expect(isTestIn(text, 'a title')).toBe(expected);
  });

  it('is long, names each rule once, and says where it is from', () => {
    expect(rows.length).toBeGreaterThan(120);
    const names = rows.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
    for (const { rule, source } of rows) expect(source, rule).not.toBe('');
  });

  it.each(rows)('$rule: there is such a test', ({ file, title }) => {
    expect(existsSync(new URL(file, import.meta.url)), file).toBe(true);
    expect(isTestIn(getText(file), title), `${file}: ${title}`).toBe(true);
    expect(getText(file), file).not.toMatch(/\b(describe|it)\.(only|skip|todo)\b/);
  });
});
