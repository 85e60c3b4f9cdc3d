'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import {
  createAddress,
  deleteAddress,
  getAddressFormat,
  isAddressGone,
  isAddressThere,
  isAddressUpdated,
  isDefaultAddress,
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
import { toOtherPersonState, toSentState } from '@/lib/forms/answer-form';
import { type Sent, sendChange } from '@/lib/forms/send-change';
import { readStamp, stampName } from '@/lib/forms/stamp';
import { setFormStatus } from '@/lib/http/response-status';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes, withOtherPerson } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import type { UserError } from '@/lib/shopify/user-errors';
import { toDraftName } from './draft-name';
import { findChange } from './find-change';
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
    ...toSentState(dangerousForm, { ...typed, defaultAddress: isDefault }),
    spec: format ? toAddressFormSpec(format, locale, t) : previous.spec,
    stamp: readStamp(dangerousForm),
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
  if (person === 'other') return toOtherPersonState(state);

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
  const values = { ...state.values, ...(state.stamp && { [stampName]: state.stamp }) };
  const draft = { form: toDraftName(addressGid), tag: dangerousTag, values };
  const typed = toTypedValues(dangerousForm);
  const sent = await keepingDraft(
    draft,
    async (): Promise<Sent<readonly UserError[]> | AddressFormState> => {
      const edit = addressGid && { addressGid, input, isDefault, typed, state, locale };
      const change = edit ? await findChange(dangerousForm, edit) : null;
      if (change === 'same') return { kind: 'answered', answer: [] };
      if (change) return change;
      return addressGid
        ? sendChange({
            dangerousForm,
            what: ['address-update', dangerousTag, addressGid, input, isDefault],
            send: () => updateAddress(addressGid, input, isDefault, locale),
            isDone: isEmpty,
            findMade: orNothing(() => isAddressUpdated(addressGid, input, isDefault, locale)),
            isValue: true,
          })
        : sendChange({
            dangerousForm,
            what: ['address-create', dangerousTag, input, isDefault],
            send: () => createAddress(input, isDefault, locale),
            isDone: isEmpty,
            findMade: orNothing(() => isAddressThere(input, isDefault, locale)),
          });
    },
  );
  if ('status' in sent) {
    await setFormStatus(409);
    return sent;
  }
  if (sent.kind === 'not-sent') return { ...failed, ...notSaved };
  if (sent.kind === 'unconfirmed') return { ...failed, formError: t('problem.unconfirmed') };
  if (sent.answer.length === 0) finish(addressGid ? 'saved' : 'added');
  // Sent twice, or saved long ago: what the shopper wants is already so.
  if (!addressGid && !isDefault && hasOnly(sent.answer, 'CUSTOMER_ADDRESS_ALREADY_EXISTS'))
    finish('exists');
  if (!format) return { ...failed, formError: t('problem.generic') };
  return { ...state, status: 'invalid', ...toUserErrorTexts(sent.answer, format, countryName, t) };
}

const isEmpty = (userErrors: readonly UserError[]) => userErrors.length === 0;

/** What the shop would have said of a change that it shows: nothing against it. */
const orNothing =
  (isSo: () => Promise<boolean>) => async (): Promise<readonly UserError[] | undefined> =>
    (await isSo()) ? [] : undefined;

function hasOnly(userErrors: readonly UserError[], code: string): boolean {
  return userErrors.length > 0 && userErrors.every((error) => error.code === code);
}

function toNotice(sent: Sent<readonly UserError[]>, success: AddressNotice): AddressNotice {
  if (sent.kind !== 'answered') return sent.kind === 'not-sent' ? 'failed' : 'unconfirmed';
  const [error] = sent.answer;
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
  const locale = await getLocale();
  const sent = await sendChange({
    dangerousForm,
    what: ['address-default', dangerousTag, addressGid],
    send: () => makeDefaultAddress(addressGid, locale),
    isDone: isEmpty,
    findMade: orNothing(() => isDefaultAddress(addressGid, locale)),
    isValue: true,
  });
  finish(toNotice(sent, 'default'));
}

export async function removeAddress(dangerousTag: string, dangerousForm: FormData): Promise<void> {
  await requirePerson(dangerousTag);
  const addressGid = parseAddressGid(dangerousForm.get('addressGid'));
  if (!addressGid) finish('failed');
  const locale = await getLocale();
  const sent = await sendChange({
    dangerousForm,
    what: ['address-delete', dangerousTag, addressGid],
    send: () => deleteAddress(addressGid, locale),
    isDone: isEmpty,
    findMade: orNothing(() => isAddressGone(addressGid, locale)),
  });
  finish(toNotice(sent, 'deleted'));
}
