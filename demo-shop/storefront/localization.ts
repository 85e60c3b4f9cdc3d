import type { GraphQLResolveInfo } from 'graphql';
import { LANGUAGES, type LanguageCode, toBuyer } from './context.ts';
import { COUNTRIES, type CountryFacts } from './countries.ts';

type LanguageNode = { isoCode: LanguageCode };
type Resolve<Source, Result> = (
  source: Source,
  args: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
) => Result;

const toLanguages = (codes: readonly LanguageCode[]): LanguageNode[] =>
  codes.map((isoCode) => ({ isoCode }));

const displayName = (
  type: 'region' | 'language' | 'currency',
  code: string,
  language: LanguageCode,
): string => new Intl.DisplayNames(language.toLowerCase(), { type }).of(code) ?? code;

/** Names come in the language of the request, as Shopify's do. */
const inBuyersLanguage =
  (type: 'region' | 'language'): Resolve<{ isoCode: string }, string> =>
  ({ isoCode }, _args, _context, info) => {
    const code = type === 'language' ? isoCode.toLowerCase() : isoCode;
    return displayName(type, code, toBuyer(info).language);
  };

const toSymbol = (isoCode: string) =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency: isoCode,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? isoCode;

/** A market a country: each has its own currency. */
export function listMarkets() {
  return COUNTRIES.map(toMarket);
}

const toMarket = (country: CountryFacts) => ({
  id: `gid://shopify/Market/${22_900_000_000 + COUNTRIES.indexOf(country)}`,
  handle: country.isoCode.toLowerCase(),
});

export const localizationResolvers = {
  QueryRoot: { localization: () => ({}) },
  Localization: {
    /** By name, in the order of the language they are read in. */
    availableCountries: ((_source, _args, _context, info) => {
      const { language } = toBuyer(info);
      const collator = new Intl.Collator(language.toLowerCase());
      const name = (country: CountryFacts) => displayName('region', country.isoCode, language);
      return [...COUNTRIES].sort((a, b) => collator.compare(name(a), name(b)));
    }) satisfies Resolve<unknown, CountryFacts[]>,
    availableLanguages: () => toLanguages(LANGUAGES),
    country: ((_source, _args, _context, info) => toBuyer(info).country) satisfies Resolve<
      unknown,
      CountryFacts
    >,
    language: ((_source, _args, _context, info) => ({
      isoCode: toBuyer(info).language,
    })) satisfies Resolve<unknown, LanguageNode>,
    market: ((_source, _args, _context, info) => toMarket(toBuyer(info).country)) satisfies Resolve<
      unknown,
      ReturnType<typeof toMarket>
    >,
  },
  Country: {
    availableLanguages: (country: CountryFacts) => toLanguages(country.languages),
    currency: (country: CountryFacts) => ({ isoCode: country.currencyCode }),
    defaultLanguage: (country: CountryFacts) => ({ isoCode: country.languages[0] }),
    market: toMarket,
    name: inBuyersLanguage('region'),
  },
  Currency: {
    name: ((currency, _args, _context, info) =>
      displayName('currency', currency.isoCode, toBuyer(info).language)) satisfies Resolve<
      { isoCode: string },
      string
    >,
    symbol: (currency: { isoCode: string }) => toSymbol(currency.isoCode),
  },
  Language: {
    endonymName: ({ isoCode }: LanguageNode) =>
      displayName('language', isoCode.toLowerCase(), isoCode),
    name: inBuyersLanguage('language'),
  },
};
