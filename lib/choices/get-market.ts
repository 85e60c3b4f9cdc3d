import 'server-only';
import { cookies } from 'next/headers';
import { getRegion } from '@/lib/addresses/regions';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import type { LanguageCode } from '@/lib/shopify/codes';
import { listSellingCountries, type SellingCountry } from './list-countries';

/** Holds the country somebody shops from; without it, the shop's own market answers. */
export const COUNTRY_COOKIE = 'foyer_country';

/** For `@inContext`: whose prices, and in which language. */
export type Market = { readonly country: string | null; readonly language: LanguageCode };

/** A country that the shop sells to by its code, or null. */
export async function findSellingCountry(
  dangerousCode: unknown,
  locale: Locale,
): Promise<SellingCountry | null> {
  // A code that is none would break every query it goes into: it is checked by form before it is looked up.
  if (typeof dangerousCode !== 'string' || !/^[A-Z]{2}$/.test(dangerousCode)) return null;
  const found = await listSellingCountries(locale);
  return found?.countries.find(({ code }) => code === dangerousCode) ?? null;
}

/**
 * The code of the country that was chosen on this browser, if the shop sells there. While its list cannot be had, any
 * country that there is: for one it does not sell to, Shopify answers in the shop's own market.
 */
export async function getChosenCountry(locale: Locale): Promise<string | null> {
  const dangerousCode = (await cookies()).get(COUNTRY_COOKIE)?.value;
  if (!dangerousCode) return null;
  if (!/^[A-Z]{2}$/.test(dangerousCode) || !getRegion(dangerousCode)) return null;
  const found = await listSellingCountries(locale);
  const isSold = !found || found.countries.some(({ code }) => code === dangerousCode);
  return isSold ? dangerousCode : null;
}

/** What a query of the catalogue says of whoever looks at it. No country: the shop's own. */
export async function getMarket(locale: Locale): Promise<Market> {
  return { country: await getChosenCountry(locale), language: toLanguageCode(locale) };
}

/** How the footer calls the country that was chosen, or null. */
export async function getChosenCountryName(locale: Locale): Promise<string | null> {
  const chosen = await getChosenCountry(locale);
  if (!chosen) return null;
  const found = await findSellingCountry(chosen, locale);
  return found?.name ?? new Intl.DisplayNames(locale, { type: 'region' }).of(chosen) ?? chosen;
}
