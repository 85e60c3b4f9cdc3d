import type { Section } from './sections';

/** Rows of a table, as CSV text without its first line. */
export type ExportTable = {
  /** Without `.csv`. */
  readonly name: string;
  readonly header: string;
  readonly rows: string;
};

/** One step of an archive: plain JSON, since it goes to the browser that puts them together. */
export type ExportPart = {
  readonly section: Section;
  /** JSON texts, as the API gave them. */
  readonly records: readonly string[];
  readonly tables: readonly ExportTable[];
  /** The shop lets apps read none of this. */
  readonly isRefused: boolean;
  /** Where to go on (`parseCursor`); null at the end. */
  readonly next: string | null;
};

/** Client-safe: the files of an archive, from all of its parts. */
export function toFiles(
  parts: readonly ExportPart[],
): { readonly name: string; readonly input: string }[] {
  const names = [...new Set(parts.map(({ section }) => section))];
  const json = names.map((section) => {
    const records = parts
      .filter((part) => part.section === section)
      .flatMap((part) => part.records);
    return { name: `${section}.json`, input: `[\n${records.join(',\n')}\n]\n` };
  });
  const tables = new Map<string, string>();
  for (const { name, header, rows } of parts.flatMap((part) => part.tables))
    tables.set(name, (tables.get(name) ?? header) + rows);
  // The mark without which spreadsheets read UTF-8 as something else.
  const csv = [...tables].map(([name, text]) => ({ name: `${name}.csv`, input: `\uFEFF${text}` }));
  return [...json, ...csv];
}
