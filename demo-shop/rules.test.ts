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

describe('the list of rules', () => {
  it('is long, names each rule once, and says where it is from', () => {
    expect(rows.length).toBeGreaterThan(120);
    const names = rows.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
    for (const { rule, source } of rows) expect(source, rule).not.toBe('');
  });

  it.each(rows)('$rule: there is such a test', ({ file, title }) => {
    expect(existsSync(new URL(file, import.meta.url)), file).toBe(true);
    // As the title of a test, with any quotes: a comment that says the same would not do.
    const text = getText(file);
    const isTitle = ["'", '"', '`'].some((quote) =>
      [' ', '\n'].some((after) => text.includes(`${quote}${title}${quote},${after}`)),
    );
    expect(isTitle, `${file}: ${title}`).toBe(true);
  });
});
