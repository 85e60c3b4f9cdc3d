import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { addressFields } from './address-form';
import { getAddressFormat } from './address-format';
import { toUserErrorKey } from './address-texts';
import { toProblemTexts, toUserErrorTexts } from './to-address-errors';

const sdl = readFileSync('demo-shop/schemas/customer-account-2026-10.graphql', 'utf8');
const codes = buildSchema(sdl).getType('UserErrorsCustomerAddressUserErrorsCode');

async function getTexts(locale: (typeof locales)[number] = 'en') {
  const messages = await getMessages(locale);
  return createTranslator({ locale, messages, namespace: 'addresses' });
}

function requireFormat(country: string) {
  const format = getAddressFormat(country);
  if (!format) throw new Error(`no format for ${country}`);
  return format;
}

const us = requireFormat('US');
const upstream = 'Upstream <b>text</b>';

describe('toUserErrorTexts', () => {
  it('T107: has words of our own for every code of the published schema', () => {
    if (!isEnumType(codes)) throw new Error('the schema has no codes for addresses');
    const unknown = codes.getValues().filter(({ name }) => toUserErrorKey(name) === null);
    expect(unknown).toEqual([]);
  });

  it.each(addressFields)('puts an error on "%s" beside its field', async (field) => {
    const errors = [{ code: 'TOO_LONG', field: ['address', field], message: upstream }];
    const texts = toUserErrorTexts(errors, us, 'USA', await getTexts());
    expect(texts).toEqual({ fieldErrors: { [field]: expect.stringContaining('255') } });
  });

  it('knows the field of a code that comes without one', async () => {
    const errors = [{ code: 'ZONE_CODE_MISSING', field: null, message: upstream }];
    const { fieldErrors } = toUserErrorTexts(errors, us, 'USA', await getTexts());
    expect(Object.keys(fieldErrors)).toEqual(['zoneCode']);
  });

  it('knows the names other Shopify APIs use', async () => {
    const errors = [{ code: 'INVALID_FOR_COUNTRY', field: ['address', 'province'], message: '' }];
    const { fieldErrors } = toUserErrorTexts(errors, us, 'USA', await getTexts());
    expect(fieldErrors.zoneCode).toContain('country');
  });

  it('says above the form what belongs to a field that this country does not draw', async () => {
    const errors = [{ code: 'REQUIRED', field: ['address', 'zip'], message: upstream }];
    const texts = toUserErrorTexts(errors, requireFormat('AE'), 'UAE', await getTexts());
    expect(texts.fieldErrors).toEqual({});
    expect(texts.formError).toBeTruthy();
  });

  it('says something general about an unknown code, and never what upstream said', async () => {
    const errors = [
      { code: 'BRAND_NEW', field: ['address', 'nobody'], message: upstream },
      { code: null, field: null, message: upstream },
    ];
    const texts = toUserErrorTexts(errors, us, 'USA', await getTexts());
    expect(texts.formError).toBeTruthy();
    expect(JSON.stringify(texts)).not.toContain('Upstream');
  });
});

describe('toProblemTexts', () => {
  it.each(locales)('calls fields what the form calls them in "%s"', async (locale) => {
    const t = await getTexts(locale);
    const texts = toProblemTexts({ zip: 'required', zoneCode: 'required' }, us, 'USA', t);
    expect(texts.zip).toContain(t('label.zipCode'));
    expect(texts.zoneCode).toContain(t('label.state'));
  });

  it('gives an example of a postal code of the country', async () => {
    const texts = toProblemTexts({ zip: 'postcode' }, us, 'USA', await getTexts());
    expect(texts.zip).toContain('90210');
    expect(texts.zip).toContain('USA');
  });

  it.each(locales)('promises no example it does not have in "%s"', async (locale) => {
    const vietnam = requireFormat('VN');
    const texts = toProblemTexts({ zip: 'postcode' }, vietnam, 'Vietnam', await getTexts(locale));
    expect(texts.zip).toMatch(/Vietnam\.$/);
  });
});
