'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import {
  createAddress,
  deleteAddress,
  getAddressFormat,
  makeDefaultAddress,
  parseAddress,
  parseAddressGid,
  toAddressFormSpec,
  toProblemTexts,
  toTypedValues,
  toUserErrorTexts,
  updateAddress,
} from '@/lib/addresses';
import type { AddressFormState } from '@/lib/addresses/address-form';
import { formKeyName, sendOnce } from '@/lib/forms/send-once';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes, withOtherPerson } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import { isSurelyUndone, settle } from '@/lib/shopify/errors';
import type { UserError } from '@/lib/shopify/user-errors';
import { toDraftName } from './draft-name';
import type { AddressNotice } from './notices';

/** Post/redirect/get: reload and back never send a form twice. */
function finish(notice: AddressNotice): never {
  // The overview shows the default address too.
  revalidatePath('/account', 'layout');
  redirect(routes.addresses({ notice }));
}

/** The form as it was sent, redrawn for the country that was sent. */
async function toFormState(
  previous: AddressFormState,
  dangerousForm: FormData,
): Promise<AddressFormState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('addresses')]);
  const typed = toTypedValues(dangerousForm);
  const format = getAddressFormat(typed.territoryCode);
  const isDefault = dangerousForm.get('defaultAddress') === null ? '' : 'on';
  return {
    status: 'idle',
    values: { ...typed, defaultAddress: isDefault },
    fieldErrors: {},
    spec: format ? toAddressFormSpec(format, locale, t) : previous.spec,
  };
}

/** Creates an address, or updates the one whose id the form carries. */
export async function saveAddress(
  dangerousTag: string,
  previous: AddressFormState,
  dangerousForm: FormData,
): Promise<AddressFormState> {
  const state = await toFormState(previous, dangerousForm);
  if (dangerousForm.get('intent') === 'country') return state;
  const person = await comparePerson(dangerousTag);
  if (person === 'other') {
    const layout = await getTranslations('layout.otherPerson');
    return { ...state, status: 'failed', formTitle: layout('title'), formError: layout('text') };
  }

  const [locale, t, formats] = await Promise.all([
    getLocale(),
    getTranslations('addresses'),
    getFormats(),
  ]);
  const country = state.values.territoryCode ?? '';
  const format = getAddressFormat(country);
  const countryName = formats.countryName(country);
  const parsed = parseAddress(dangerousForm);
  if (!parsed.ok) {
    const fieldErrors = toProblemTexts(parsed.problems, format, countryName, t);
    return { ...state, status: 'invalid', fieldErrors };
  }

  const failed = { ...state, status: 'failed' } as const;
  const notSaved = { formTitle: t('problem.notSavedTitle'), formError: t('problem.notSaved') };
  if (person === 'unknown') return { ...failed, ...notSaved };

  const addressGid = parseAddressGid(dangerousForm.get('addressGid'));
  const { input, isDefault } = parsed;
  const draft = { form: toDraftName(addressGid), tag: dangerousTag, values: state.values };
  const formKey = dangerousForm.get(formKeyName);
  const result = await keepingDraft(draft, () =>
    settle(
      addressGid
        ? updateAddress(addressGid, input, isDefault, locale)
        : sendOnce(
            formKey,
            [dangerousTag, input, isDefault],
            () => createAddress(input, isDefault, locale),
            { isDone: isEmpty },
          ),
    ),
  );
  if (!result.ok) {
    return isSurelyUndone(result.error)
      ? { ...failed, ...notSaved }
      : { ...failed, formError: t('problem.unconfirmed') };
  }
  if (result.data.length === 0) finish(addressGid ? 'saved' : 'added');
  // Sent twice, or saved long ago: what the shopper wants is already so.
  if (!addressGid && !isDefault && hasOnly(result.data, 'CUSTOMER_ADDRESS_ALREADY_EXISTS'))
    finish('exists');
  if (!format) return { ...state, status: 'failed', formError: t('problem.generic') };
  return { ...state, status: 'invalid', ...toUserErrorTexts(result.data, format, countryName, t) };
}

const isEmpty = (userErrors: readonly UserError[]) => userErrors.length === 0;

function hasOnly(userErrors: readonly UserError[], code: string): boolean {
  return userErrors.length > 0 && userErrors.every((error) => error.code === code);
}

function toNotice(userErrors: readonly UserError[], success: AddressNotice): AddressNotice {
  const [error] = userErrors;
  if (!error) return success;
  if (error.code === 'ADDRESS_ID_DOES_NOT_EXIST') return 'gone';
  return error.code === 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED' ? 'isDefault' : 'failed';
}

/** Nothing is sent for somebody else, nor while nobody knows who this is. */
async function requirePerson(dangerousTag: string): Promise<void> {
  const person = await comparePerson(dangerousTag);
  if (person === 'other') redirect(withOtherPerson(routes.addresses()));
  if (person === 'unknown') finish('failed');
}

export async function makeDefault(dangerousTag: string, dangerousForm: FormData): Promise<void> {
  await requirePerson(dangerousTag);
  const addressGid = parseAddressGid(dangerousForm.get('addressGid'));
  if (!addressGid) finish('failed');
  const result = await settle(makeDefaultAddress(addressGid, await getLocale()));
  finish(result.ok ? toNotice(result.data, 'default') : 'unconfirmed');
}

export async function removeAddress(dangerousTag: string, dangerousForm: FormData): Promise<void> {
  await requirePerson(dangerousTag);
  const addressGid = parseAddressGid(dangerousForm.get('addressGid'));
  if (!addressGid) finish('failed');
  const locale = await getLocale();
  const result = await settle(
    sendOnce(
      dangerousForm.get(formKeyName),
      [dangerousTag, addressGid],
      () => deleteAddress(addressGid, locale),
      { isDone: isEmpty },
    ),
  );
  finish(result.ok ? toNotice(result.data, 'deleted') : 'unconfirmed');
}
