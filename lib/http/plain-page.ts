import 'server-only';
import { type NextRequest, NextResponse } from 'next/server';
import { chooseLocale } from '@/lib/i18n/choose-locale';
import { getProblemMessages } from '@/lib/i18n/get-problem-messages';
import { LOCALE_COOKIE } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';

type Sentence = 'foreignForm' | 'tooMany' | 'tooLong';

/**
 * A request refused before any page: one sentence in the shopper's language, and a way on. No scripts, no
 * styles, nothing that could fail as well.
 * @param sentence of the problem catalogue
 */
export function toPlainPage(
  request: NextRequest,
  status: number,
  sentence: Sentence,
  headers: Readonly<Record<string, string>> = {},
): NextResponse {
  const { locale, messages } = getProblemMessages(
    chooseLocale({
      dangerousCookie: request.cookies.get(LOCALE_COOKIE)?.value,
      dangerousAcceptLanguage: request.headers.get('accept-language'),
    }),
  );
  const page = `<!doctype html><html lang="${locale}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${messages[sentence]}</title>
<h1>${messages[sentence]}</h1><p><a href="${routes.home()}">${messages.home}</a></p></html>`;
  return new NextResponse(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      ...headers,
    },
  });
}
