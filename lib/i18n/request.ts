import 'server-only';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { chooseLocale } from './choose-locale';
import { LOCALE_COOKIE } from './locale';
import { getMessages } from './messages';

/** What next-intl asks for once a request; its plugin in next.config.mjs names this file. */
export default getRequestConfig(async () => {
  const [requestCookies, requestHeaders] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale({
    dangerousCookie: requestCookies.get(LOCALE_COOKIE)?.value,
    dangerousAcceptLanguage: requestHeaders.get('accept-language'),
  });
  return { locale, messages: await getMessages(locale), timeZone: 'UTC' };
});
