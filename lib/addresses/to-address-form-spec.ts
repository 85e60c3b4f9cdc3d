import 'server-only';
import type { Locale } from '@/lib/i18n/locale';
import type { AddressFieldSpec, AddressFormSpec } from './address-form';
import { type AddressFormat, listZoneOptions } from './address-format';
import { type AddressTexts, toLabel } from './address-texts';

type FieldName = AddressFieldSpec['name'];

/** HTML "autofill detail tokens": what browsers and password managers fill in. */
const autoCompletes: Readonly<Record<FieldName, string>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  address1: 'address-line1',
  address2: 'address-line2',
  city: 'address-level2',
  zoneCode: 'address-level1',
  zip: 'postal-code',
  phoneNumber: 'tel',
};

function toInputMode(name: FieldName, { region }: AddressFormat) {
  if (name === 'phoneNumber') return { inputMode: 'tel' as const };
  const isDigits = name === 'zip' && /^\d+$/.test(region.zip?.example ?? '');
  return isDigits ? { inputMode: 'numeric' as const } : {};
}

function toFieldSpec(
  name: FieldName,
  columns: number,
  format: AddressFormat,
  locale: Locale,
  t: AddressTexts,
): AddressFieldSpec {
  return {
    name,
    label: toLabel(format, name, t),
    isRequired: format.required.has(name),
    columns: columns === 3 ? 3 : columns === 2 ? 2 : 1,
    autoComplete: autoCompletes[name],
    ...toInputMode(name, format),
    ...(name === 'phoneNumber' && { hint: t('form.phoneHint') }),
    ...(name === 'zoneCode' && { options: listZoneOptions(format.region, locale) }),
  };
}

/** The form of one country as plain data, in the shopper's language. */
export function toAddressFormSpec(
  format: AddressFormat,
  locale: Locale,
  t: AddressTexts,
): AddressFormSpec {
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(format.country) ?? '';
  return {
    country: format.country,
    announcement: t('form.updated', { country }),
    fields: format.rows.flatMap((row) =>
      row.map((name) => toFieldSpec(name, row.length, format, locale, t)),
    ),
  };
}
