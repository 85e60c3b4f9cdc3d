import 'server-only';
import { stringify } from 'csv-stringify/sync';
import type { ExportTable } from './export-part';

type Cell = string | number | boolean | null | undefined;

/**
 * A table as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is made plain text: what somebody else
 * wrote (a note, a product's name) must not run on the shopper's computer.
 */
export function toTable(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): ExportTable {
  const options = { escape_formulas: true, record_delimiter: 'windows' } as const;
  return {
    name,
    header: stringify([[...columns]], options),
    rows: stringify(
      rows.map((row) => row.map((cell) => cell ?? '')),
      options,
    ),
  };
}
