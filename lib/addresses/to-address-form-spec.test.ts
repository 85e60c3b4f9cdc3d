import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { getMessages } from '@/lib/i18n/messages';
import { getAddressFormat } from './address-format';
import { listRegionCodes } from './regions';
import { toAddressFormSpec } from './to-address-form-spec';

async function createSpecs() {
  const messages = await getMessages('de');
  const t = createTranslator({ locale: 'de', messages, namespace: 'addresses' });
  return (country: string) => {
    const format = getAddressFormat(country);
    if (!format) throw new Error(`no format for ${country}`);
    return toAddressFormSpec(format, 'de', t);
  };
}

describe('toAddressFormSpec', () => {
  it('draws a German form in German, with what browsers fill in', async () => {
    const toSpec = await createSpecs();
    const { fields, announcement } = toSpec('DE');
    expect(fields.map(({ name }) => name)).toEqual([
      ...['firstName', 'lastName', 'company', 'address1', 'address2', 'zip', 'city'],
      'phoneNumber',
    ]);
    expect(announcement).toContain('Deutschland');
    expect(fields.find(({ name }) => name === 'zip')).toEqual({
      name: 'zip',
      label: 'Postleitzahl',
      isRequired: true,
      columns: 2,
      autoComplete: 'postal-code',
      inputMode: 'numeric',
    });
  });

  it('offers letters where postal codes have letters', async () => {
    const toSpec = await createSpecs();
    const zip = toSpec('GB').fields.find(({ name }) => name === 'zip');
    expect(zip?.inputMode).toBeUndefined();
  });

  it('stays small for every country, since it is sent when the country changes', async () => {
    const toSpec = await createSpecs();
    for (const country of listRegionCodes())
      expect(JSON.stringify(toSpec(country)).length, country).toBeLessThan(8_000);
  });
});
