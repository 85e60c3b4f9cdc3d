import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLocale, chooseRegionalLocale } from './choose-locale';
import { locales } from './locale';

const choose = (accept: string | null, cookie?: string) =>
  chooseLocale({ dangerousCookie: cookie, dangerousAcceptLanguage: accept });

describe('the language of a page', () => {
  it('is the one chosen before, whatever the browser asks for', () => {
    expect(choose('en-GB,en;q=0.9', 'de')).toBe('de');
  });

  it('is the browser’s most wanted one that we speak', () => {
    expect(choose('fr-FR,de-AT;q=0.8,en;q=0.5')).toBe('de');
    expect(choose('en;q=0.2,de;q=0.9')).toBe('de');
  });

  it('is English when nothing fits or nothing is asked', () => {
    expect(choose('ja,zh;q=0.8')).toBe('en');
    expect(choose(null)).toBe('en');
    expect(choose('*')).toBe('en');
  });

  it('ignores a cookie that names a language we do not have', () => {
    expect(choose('de', '../../etc')).toBe('de');
  });

  it('T58: is one of ours for every text anybody may send', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (accept, cookie) => {
        expect(locales).toContain(choose(accept, cookie));
        expect(() => new Intl.DateTimeFormat(chooseRegionalLocale('en', accept))).not.toThrow();
      }),
    );
  });
});

describe('the region that dates are written for', () => {
  it('is the browser’s own for the language shown', () => {
    expect(chooseRegionalLocale('en', 'en-GB,en;q=0.9')).toBe('en-GB');
    expect(chooseRegionalLocale('de', 'en-GB,de-CH;q=0.5')).toBe('de-CH');
  });

  it('is left open when the browser asks for other languages only', () => {
    expect(chooseRegionalLocale('de', 'en-GB')).toBe('de');
    expect(chooseRegionalLocale('de', null)).toBe('de');
  });

  it('drops calendars and digits asked for by extension', () => {
    expect(chooseRegionalLocale('en', 'en-US-u-ca-buddhist-nu-thai')).toBe('en-US');
  });
});
