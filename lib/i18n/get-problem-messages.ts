import { defaultLocale, type Locale, parseLocale } from './locale';
import de from './messages/de/problem.json';
import en from './messages/en/problem.json';

type ProblemMessages = typeof en;

const catalogues: Record<Locale, ProblemMessages> = { en, de };

/**
 * The words of the error pages. Client-safe and always at hand: an error boundary draws when the
 * server, and with it the request's catalogue, may be out of reach.
 */
export function getProblemMessages(dangerousLocale: string | undefined): {
  locale: Locale;
  messages: ProblemMessages;
} {
  const locale = parseLocale(dangerousLocale) ?? defaultLocale;
  return { locale, messages: catalogues[locale] };
}
