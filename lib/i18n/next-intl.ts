import type {} from 'next-intl';
import type { Locale } from './locale';
import type { Messages } from './messages';

// Makes a mistyped message key a type error, and `getLocale()` answer our own union.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
