import { expect, it } from 'vitest';
import { toFiles } from './export-part';
import { toTable } from './to-table';

const columns = ['name', 'note'];
const part = (rows: readonly (readonly string[])[], record: string) => ({
  section: 'orders' as const,
  records: [record],
  tables: [toTable('orders', columns, rows)],
  isRefused: false,
  next: null,
});

it('makes one file of a section’s parts, the heading once', () => {
  const files = toFiles([part([['#1', 'a, "b"']], '{"id":1}'), part([['#2', '']], '{"id":2}')]);
  expect(files.map(({ name }) => name)).toEqual(['orders.json', 'orders.csv']);
  expect(JSON.parse(files[0]?.input ?? '')).toEqual([{ id: 1 }, { id: 2 }]);
  expect(files[1]?.input).toBe('\uFEFFname,note\r\n#1,"a, ""b"""\r\n#2,\r\n');
});

it('lets no cell be a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
    const { rows } = toTable('x', ['a'], [[text]]);
    expect(rows.replace(/^"?/, '')).not.toMatch(/^[=+\-@\t\r]/);
  }
});
