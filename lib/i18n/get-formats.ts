import 'server-only';
import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { chooseRegionalLocale } from './choose-locale';
import { createFormats, type Formats } from './formats';

/** The formats for the shopper of this request. Hand `formats.locale` to client code that formats too. */
export const getFormats = cache(async (): Promise<Formats> => {
  const [locale, requestHeaders] = await Promise.all([getLocale(), headers()]);
  return createFormats(chooseRegionalLocale(locale, requestHeaders.get('accept-language')));
});
