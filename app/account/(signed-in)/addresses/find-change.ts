import 'server-only';
import { getTranslations } from 'next-intl/server';
import { findAddress, hasValues, toAddressStamp, toChangeTexts } from '@/lib/addresses';
import type { AddressFormState, AddressValues } from '@/lib/addresses/address-form';
import { toValues } from '@/lib/addresses/get-address-values';
import type { AddressInput } from '@/lib/addresses/parse-address';
import { readStamp } from '@/lib/forms/stamp';
import { getFormats } from '@/lib/i18n/get-formats';
import type { Locale } from '@/lib/i18n/locale';
import { settle } from '@/lib/shopify/errors';
import { toId } from '@/lib/shopify/gid';

type Edit = {
  readonly addressGid: string;
  readonly input: AddressInput;
  readonly isDefault: boolean;
  readonly typed: AddressValues;
  readonly state: AddressFormState;
  readonly locale: Locale;
};

/**
 * Looks at an address once more before it is changed: in another tab it may have been changed or deleted since the
 * form was drawn. Shopify has no condition to write by, so what happens between this look and the change stays
 * unseen.
 * @returns the form that tells so, `same` when what was typed is there already, or null when nothing speaks
 *   against the change
 */
export async function findChange(
  dangerousForm: FormData,
  { addressGid, input, isDefault, typed, state, locale }: Edit,
): Promise<AddressFormState | 'same' | null> {
  const drawnWith = readStamp(dangerousForm);
  if (!drawnWith) return null;
  const result = await settle(findAddress(({ id }) => toId(id) === toId(addressGid), locale));
  // The change itself will say what is wrong.
  if (!result.ok) return null;
  const [t, formats] = await Promise.all([getTranslations('addresses'), getFormats()]);
  const found = result.data;
  if (!found) {
    return {
      ...state,
      status: 'failed',
      isGone: true,
      formTitle: t('form.changed.goneTitle'),
      formError: t('form.changed.goneText'),
      keepLabel: t('form.changed.keepGone'),
    };
  }
  const stamp = toAddressStamp(found.node);
  if (stamp === drawnWith) return null;
  if (hasValues(found.node, input)) return isDefault && !found.isDefault ? null : 'same';
  return {
    ...state,
    status: 'failed',
    stamp,
    fieldErrors: toChangeTexts(typed, toValues(found.node), state.spec, formats.countryName, t),
    formTitle: t('form.changed.title'),
    formError: t('form.changed.text'),
    keepLabel: t('form.changed.keep'),
  };
}
