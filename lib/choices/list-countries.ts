import 'server-only';
import { getInCommon } from '@/lib/catalog/common-cache';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { SellingCountriesDocument } from './countries.storefront.generated';

export type SellingCountry = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** In the language of the page, as the shop writes it. */
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
};

export type SellingCountries = {
  readonly countries: readonly SellingCountry[];
  /** Whose prices are shown while nothing is chosen. */
  readonly ownCode: string;
};

const deadlineMs = 1_500;

/**
 * The countries the shop sells to, the same for everybody, so kept in common for an hour; null when the shop cannot
 * be asked and never answered before ("Storefront API, Localization.availableCountries").
 */
export function listSellingCountries(locale: Locale): Promise<SellingCountries | null> {
  return getInCommon(`selling-countries-${locale}`, async () => {
    const variables = { language: toLanguageCode(locale) };
    const { localization } = await storefront(SellingCountriesDocument, variables, { deadlineMs });
    const countries = localization.availableCountries.map(({ isoCode, name, currency }) => ({
      code: isoCode,
      name,
      currency: currency.isoCode,
    }));
    return { countries, ownCode: localization.country.isoCode };
  });
}
