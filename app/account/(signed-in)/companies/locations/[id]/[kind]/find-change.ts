import 'server-only';
import { getTranslations } from 'next-intl/server';
import { toChangeTexts } from '@/lib/addresses';
import type { AddressFormState, AddressValues } from '@/lib/addresses/address-form';
import {
  type AddressKind,
  getLocationAddresses,
  toLocationStamp,
  toShownValues,
} from '@/lib/companies';
import { isSameAddress } from '@/lib/companies/address-values';
import { readStamp } from '@/lib/forms/stamp';
import { getFormats } from '@/lib/i18n/get-formats';
import type { Locale } from '@/lib/i18n/locale';
import { settle } from '@/lib/shopify/errors';

type Edit = {
  readonly dangerousId: string;
  readonly kind: AddressKind;
  /** As it would be sent, and as it was typed. */
  readonly input: AddressValues;
  readonly typed: AddressValues;
  readonly state: AddressFormState;
  readonly locale: Locale;
};

/**
 * Looks at the address once more before it is changed: a colleague may have been quicker. Shopify has no condition to
 * write by, so what happens between this look and the change stays unseen.
 * @returns the form that tells so, or null when nothing speaks against the change
 */
export async function findChange(
  dangerousForm: FormData,
  { dangerousId, kind, input, typed, state, locale }: Edit,
): Promise<AddressFormState | null> {
  const drawnWith = readStamp(dangerousForm);
  if (!drawnWith) return null;
  const result = await settle(getLocationAddresses(dangerousId, locale));
  // The change itself will say what is wrong.
  if (!result.ok || !result.data) return null;
  const found = result.data.addresses[kind];
  const stamp = toLocationStamp(found);
  if (!found || stamp === drawnWith || isSameAddress(found, input)) return null;
  const [t, formats, own] = await Promise.all([
    getTranslations('addresses'),
    getFormats(),
    getTranslations('companies.address'),
  ]);
  const fields = state.spec.fields.map((field) =>
    field.name === 'company' ? { ...field, label: own('recipient') } : field,
  );
  return {
    ...state,
    status: 'failed',
    stamp,
    fieldErrors: toChangeTexts(
      typed,
      toShownValues(found),
      { ...state.spec, fields },
      formats.countryName,
      t,
    ),
    formTitle: t('form.changed.title'),
    formError: t('form.changed.text'),
    keepLabel: t('form.changed.keep'),
  };
}
