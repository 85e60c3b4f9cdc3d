import { match } from '@formatjs/intl-localematcher';
import Negotiator from 'negotiator';
import { defaultLocale, type Locale, locales, parseLocale } from './locale';

function listAcceptedLanguages(dangerousAcceptLanguage: string | null): string[] {
  const negotiator = new Negotiator({
    headers: { 'accept-language': dangerousAcceptLanguage ?? undefined },
  });
  // Anybody can send any text here; Intl throws on tags that are not BCP 47, such as `*`.
  return negotiator.languages().filter((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  });
}

/**
 * The language to speak: the shopper's own choice, else the best of what the browser accepts
 * (RFC 9110 §12.5.4, matched by UTS #35 distance), else the default.
 */
export function chooseLocale(request: {
  dangerousCookie: string | undefined;
  dangerousAcceptLanguage: string | null;
}): Locale {
  const chosen = parseLocale(request.dangerousCookie);
  if (chosen) return chosen;
  const accepted = listAcceptedLanguages(request.dangerousAcceptLanguage);
  return parseLocale(match(accepted, [...locales], defaultLocale)) ?? defaultLocale;
}

/**
 * The regional form of `locale` that the browser prefers, e.g. `en-GB` for `en`: day and month
 * change places between regions that read the same catalogue.
 */
export function chooseRegionalLocale(
  locale: Locale,
  dangerousAcceptLanguage: string | null,
): string {
  const isRegional = (tag: string) => new Intl.Locale(tag).language === locale;
  const tag = listAcceptedLanguages(dangerousAcceptLanguage).find(isRegional);
  if (!tag) return locale;
  // Extensions could ask for another calendar or for other digits than the text around them has.
  const { language, region } = new Intl.Locale(tag);
  return region ? `${language}-${region}` : language;
}
