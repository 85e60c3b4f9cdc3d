import 'server-only';
import { type NextRequest, NextResponse } from 'next/server';
import { chooseLocale } from '@/lib/i18n/choose-locale';
import { getProblemMessages } from '@/lib/i18n/get-problem-messages';
import { LOCALE_COOKIE } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';

/** 403 for a form that another site sent, in the shopper's language and with a way on. */
export function refuseForeignWrite(request: NextRequest): NextResponse {
  const { locale, messages } = getProblemMessages(
    chooseLocale({
      dangerousCookie: request.cookies.get(LOCALE_COOKIE)?.value,
      dangerousAcceptLanguage: request.headers.get('accept-language'),
    }),
  );
  const page = `<!doctype html><html lang="${locale}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${messages.foreignForm}</title>
<h1>${messages.foreignForm}</h1><p><a href="${routes.home()}">${messages.home}</a></p></html>`;
  return new NextResponse(page, {
    status: 403,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  });
}
