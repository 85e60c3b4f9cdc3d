import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { getProcessState } from '@/lib/process-state';
import { settle } from '@/lib/shopify/errors';
import { storefront } from '@/lib/shopify/storefront';
import { CountriesDocument } from './countries.storefront.generated';
import { getRegion, listRegionCodes } from './regions';

export type Countries = {
  /** ISO 3166-1 alpha-2 codes of the countries the shop sells to. */
  readonly codes: readonly string[];
  /** The one to start with: the shop's answer for this shopper, else its first. */
  readonly suggested: string;
};

type Cached = { readonly countries: Countries; readonly expiresAt: number };

const lifeMs = 60 * 60 * 1000;

/** Countries are the shop's, the same for everybody: kept in common, unlike anything personal. */
const getCache = () => getProcessState('countries', () => new Map<Locale, Cached>());

/** The shop could not be asked: better too long a list than an address that cannot be entered. */
const toEverywhere = (): Countries => ({ codes: listRegionCodes(), suggested: '' });

/** The countries of the address form, from the Storefront API, at most an hour old. Never throws for an outage. */
export async function listCountries(locale: Locale, now: Date): Promise<Countries> {
  const cache = getCache();
  const cached = cache.get(locale);
  if (cached && cached.expiresAt > now.getTime()) return cached.countries;
  const result = await settle(
    storefront(CountriesDocument, { language: toLanguageCode(locale) }, { deadlineMs: 2_000 }),
  );
  if (!result.ok) return cached?.countries ?? toEverywhere();
  const { availableCountries, country } = result.data.localization;
  // A country we have no form for could not be filled in.
  const codes = availableCountries.map(({ isoCode }) => isoCode).filter(getRegion);
  const countries = codes.length > 0 ? { codes, suggested: country.isoCode } : toEverywhere();
  cache.set(locale, { countries, expiresAt: now.getTime() + lifeMs });
  return countries;
}

/** The list with names in the shopper's language; `current` stays even where the shop sells no more. */
export function toCountryOptions(
  { codes }: Countries,
  current: string,
  locale: string,
): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  const all = new Set(getRegion(current) ? [...codes, current] : codes);
  return [...all]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => compare(a.label, b.label));
}
