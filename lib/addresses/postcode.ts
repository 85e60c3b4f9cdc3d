import type { Region } from './regions';

/** Where a code that was typed in one piece is parted: after how many characters, and by what. */
const separators: Readonly<Record<string, readonly { length: number; at: number; by: string }[]>> =
  {
    BR: [{ length: 8, at: 5, by: '-' }],
    CA: [{ length: 6, at: 3, by: ' ' }],
    CZ: [{ length: 5, at: 3, by: ' ' }],
    GR: [{ length: 5, at: 3, by: ' ' }],
    IE: [{ length: 7, at: 3, by: ' ' }],
    JP: [{ length: 7, at: 3, by: '-' }],
    LC: [{ length: 7, at: 4, by: '  ' }],
    LV: [{ length: 6, at: 2, by: '-' }],
    MT: [{ length: 7, at: 3, by: ' ' }],
    NL: [{ length: 6, at: 4, by: ' ' }],
    PL: [{ length: 5, at: 2, by: '-' }],
    PT: [{ length: 7, at: 4, by: '-' }],
    SA: [{ length: 9, at: 5, by: '-' }],
    SE: [{ length: 5, at: 3, by: ' ' }],
    SK: [{ length: 5, at: 3, by: ' ' }],
    US: [{ length: 9, at: 5, by: '-' }],
  };

/** Royal Mail: the last three characters are the inward code, whatever the length of the rest. */
const royalMail = new Set(['GB', 'GG', 'IM', 'JE']);

function part(country: string, zip: string): string {
  const solid = zip.replace(/[\s-]/g, '');
  if (royalMail.has(country) && solid.length > 4) return `${solid.slice(0, -3)} ${solid.slice(-3)}`;
  const rule = separators[country]?.find(({ length }) => length === solid.length);
  return rule ? `${solid.slice(0, rule.at)}${rule.by}${solid.slice(rule.at)}` : zip;
}

/**
 * The postal code as the country writes it (`k1p1j1` → `K1P 1J1`, full-width digits → ASCII), or null when
 * it cannot be one. Countries without a known pattern take anything.
 */
export function parsePostcode(
  country: string,
  { zip }: Pick<Region, 'zip'>,
  dangerousZip: string,
): string | null {
  const typed = dangerousZip
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[〒\u200b]/g, '')
    .replace(/[\u2010-\u2015\u2212ー]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const { matches } = zip ?? {};
  if (!matches) return typed;
  // `D-10557` is an old way to write `10557`; where the letters belong to the code (`LV-1073`) they stay.
  const bare = typed.replace(/^[A-Z]{1,3}[ -]?(?=\d)/, '');
  const candidates = [typed, bare].flatMap((code) => [
    part(country, code),
    code,
    code.replace(/[\s-]/g, ''),
  ]);
  return candidates.find(matches) ?? null;
}
