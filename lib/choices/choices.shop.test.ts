import { afterEach, describe, expect, it, vi } from 'vitest';
import { demoShop } from '@/lib/testing/demo-shop';
import {
  findSellingCountry,
  getChosenCountry,
  getChosenCountryName,
  getMarket,
  getVisitorConsent,
  listSellingCountries,
} from './index';

const browser = vi.hoisted(() => ({ cookies: {} as Record<string, string>, gpc: '' }));

vi.mock('next/headers', () => ({
  headers: async () =>
    new Headers({
      'x-forwarded-for': '203.0.113.9',
      ...(browser.gpc && { 'sec-gpc': browser.gpc }),
    }),
  cookies: async () => ({
    get: (name: string) =>
      name in browser.cookies ? { name, value: browser.cookies[name] } : undefined,
  }),
}));

afterEach(() => {
  browser.cookies = {};
  browser.gpc = '';
});

describe('the country somebody shops from', () => {
  it('is one of those the shop sells to, named in the language of the page', async () => {
    const found = await listSellingCountries('de');
    expect(found?.ownCode).toBe('DE');
    expect(found?.countries).toContainEqual({ code: 'JP', name: 'Japan', currency: 'JPY' });
    expect(found?.countries).toContainEqual({ code: 'CH', name: 'Schweiz', currency: 'CHF' });
    const [english] =
      (await listSellingCountries('en'))?.countries.filter(({ code }) => code === 'CH') ?? [];
    expect(english?.name).toBe('Switzerland');
  });

  it('is asked for once an hour', async () => {
    await listSellingCountries('en');
    const countAsked = async () =>
      (await demoShop.listRequests()).filter(
        ({ operationName }) => operationName === 'SellingCountries',
      ).length;
    const before = await countAsked();
    await Promise.all([listSellingCountries('en'), findSellingCountry('FR', 'en')]);
    expect(await countAsked()).toBe(before);
  });

  it('is nowhere in particular until one is chosen', async () => {
    expect(await getMarket('en')).toEqual({ country: null, language: 'EN' });
    expect(await getChosenCountryName('en')).toBeNull();
    browser.cookies = { foyer_country: 'CH' };
    expect(await getMarket('de')).toEqual({ country: 'CH', language: 'DE' });
    expect(await getChosenCountryName('de')).toBe('Schweiz');
  });

  it.each(['ZZ', 'KP', 'ch', 'CHE', 'CH ', '__', ''])('is not “%s”', async (code) => {
    browser.cookies = { foyer_country: code };
    expect(await getChosenCountry('en')).toBeNull();
    expect(await findSellingCountry(code, 'en')).toBeNull();
  });
});

describe('what a visitor agreed to', () => {
  it('is nothing, and with GPC neither marketing nor a sale, whatever the cookie says', async () => {
    const no = { analytics: false, marketing: false, preferences: false, saleOfData: false };
    expect(await getVisitorConsent()).toEqual(no);
    browser.cookies = { foyer_privacy: 'analytics.marketing.saleOfData' };
    const yes = { ...no, analytics: true, marketing: true, saleOfData: true };
    expect(await getVisitorConsent()).toEqual(yes);
    browser.gpc = '1';
    expect(await getVisitorConsent()).toEqual({ ...no, analytics: true });
    browser.gpc = '0';
    expect(await getVisitorConsent()).toEqual(yes);
  });
});
