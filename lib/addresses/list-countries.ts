import 'server-only';
import { getInCommon } from '@/lib/catalog/common-cache';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { settle } from '@/lib/shopify/errors';
import { storefront } from '@/lib/shopify/storefront';
import { CountriesDocument } from './countries.storefront.generated';
import { getRegion, listRegionCodes } from './regions';

const ask = (locale: Locale, deadlineMs: number) =>
  storefront(CountriesDocument, { language: toLanguageCode(locale) }, { deadlineMs });

/**
 * ISO 3166-1 alpha-2 codes of the countries the shop sells to, at most an hour old and the same for
 * everybody. Never throws for an outage.
 */
export async function listCountries(locale: Locale, now: Date): Promise<readonly string[]> {
  const load = async () => (await ask(locale, 2_000)).localization.availableCountries;
  const found = (await getInCommon(`countries:${locale}`, load, now)) ?? [];
  // A country we have no form for could not be filled in.
  const codes = found.map(({ isoCode }) => isoCode).filter(getRegion);
  // The shop could not be asked: better too long a list than an address that cannot be entered.
  return codes.length > 0 ? codes : listRegionCodes();
}

/** The country to start a new address with, which the shop tells by this very shopper's address: not kept. */
export async function suggestCountry(locale: Locale): Promise<string> {
  const answer = await settle(ask(locale, 1_000));
  return answer.ok ? answer.data.localization.country.isoCode : '';
}

/** The list with names in the shopper's language; `current` stays even where the shop sells no more. */
export function toCountryOptions(
  codes: readonly string[],
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
