import type { LanguageCode } from '@/lib/shopify/codes';

/** The languages the catalogues speak; the first is the last resort. Each one's name is written in itself. */
export const locales = ['en', 'de'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = locales[0];

/** Holds a shopper's own choice of language; without it, the browser's wishes decide. */
export const LOCALE_COOKIE = 'foyer_locale';

const rightToLeftScripts = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Syrc',
  'Thaa',
]);

/** The locale when it is one of ours, else null. */
export function parseLocale(dangerousLocale: unknown): Locale | null {
  return locales.find((locale) => locale === dangerousLocale) ?? null;
}

/** Shopify's spelling, for `@inContext(language:)`: `pt-BR` is `PT_BR`. */
export function toLanguageCode(locale: Locale): LanguageCode {
  return locale.toUpperCase().replaceAll('-', '_');
}

/** Which way the locale's script runs; by script, since `Intl.Locale#getTextInfo` is missing in Firefox. */
export function getLocaleDirection(locale: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(locale).maximize();
  return script && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}
