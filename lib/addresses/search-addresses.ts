import { cutText } from '@/lib/clip-text';
import type { Address } from './get-address-book';

/**
 * Case, accents and width aside: `koln` finds `Köln`. By way of the capitals, which have one form for what small
 * letters write in two (`ß`, `ı`); and the sigma at a word's end is one inside a longer word.
 */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ');

/** The search box's text; longer ones are no search. */
export function parseSearch(dangerousQuery: string | readonly string[] | undefined): string {
  return typeof dangerousQuery === 'string' ? cutText(dangerousQuery.trim(), 100).trim() : '';
}

/** The addresses that hold every word of the search somewhere, the country's name included. */
export function searchAddresses(
  addresses: readonly Address[],
  search: string,
  toCountryName: (code: string) => string,
): Address[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return addresses.filter(({ lines, country, phoneNumber }) => {
    const name = country ? toCountryName(country) : '';
    const text = fold([...lines, name, country ?? '', phoneNumber ?? ''].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Grouped by country, countries in the order of their names; those without one come last. */
export function groupByCountry(
  addresses: readonly Address[],
  toCountryName: (code: string) => string,
  locale: string,
): { country: string | null; name: string; addresses: Address[] }[] {
  const { compare } = new Intl.Collator(locale);
  return [...Map.groupBy(addresses, ({ country }) => country)]
    .map(([country, group]) => ({
      country,
      name: country ? toCountryName(country) : '',
      addresses: group,
    }))
    .toSorted((a, b) =>
      a.country && b.country ? compare(a.name, b.name) : Number(!a.country) - Number(!b.country),
    );
}
