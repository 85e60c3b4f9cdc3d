import 'server-only';
import { getEnv } from '@/lib/env';
import de from '@/lib/i18n/messages/de/embed.json';
import en from '@/lib/i18n/messages/en/embed.json';
import { defineElement } from './define-element';

/** The one file another storefront loads: the element's code with its words, and where it came from. */
export const toEmbedScript = (): string =>
  `(${defineElement.toString()})(${JSON.stringify(getEnv().siteOrigin)},${JSON.stringify({ en, de })});\n`;
