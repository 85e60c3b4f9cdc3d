import { expect, it } from 'vitest';
import { getLocaleDirection, parseLocale, toLanguageCode } from './locale';

it('spells a language the way Shopify does', () => {
  expect(toLanguageCode('de')).toBe('DE');
});

it('knows which way a script runs, also when only the tag says which script it is', () => {
  expect(getLocaleDirection('en')).toBe('ltr');
  expect(getLocaleDirection('ar')).toBe('rtl');
  expect(getLocaleDirection('he-IL')).toBe('rtl');
  expect(getLocaleDirection('az-Arab')).toBe('rtl');
});

it('takes only the languages we have', () => {
  expect(parseLocale('de')).toBe('de');
  expect(parseLocale('DE')).toBeNull();
  expect(parseLocale(['de'])).toBeNull();
});
