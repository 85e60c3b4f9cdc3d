'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import {
  getAddressFormat,
  parseAddress,
  toAddressFormSpec,
  toProblemTexts,
  toTypedValues,
  toUserErrorTexts,
} from '@/lib/addresses';
import type { AddressFormState, AddressValues } from '@/lib/addresses/address-form';
import {
  type AddressKind,
  addressKinds,
  assignLocationAddress,
  isAddressAssigned,
} from '@/lib/companies';
import type { AddressUserError } from '@/lib/companies/address-user-errors';
import { toOtherPersonState, toSentState } from '@/lib/forms/answer-form';
import { type Sent, sendChange } from '@/lib/forms/send-change';
import { readStamp, stampName } from '@/lib/forms/stamp';
import { setFormStatus } from '@/lib/http/response-status';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import { toGid } from '@/lib/shopify/gid';
import { toDraftName } from './draft-name';
import { findChange } from './find-change';

/** The form as it was sent, redrawn for the country that was sent. */
async function toFormState(
  previous: AddressFormState,
  typed: AddressValues,
  dangerousForm: FormData,
): Promise<AddressFormState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('addresses')]);
  const format = getAddressFormat(typed.territoryCode);
  const isBoth = dangerousForm.get('defaultAddress') === null ? '' : 'on';
  return {
    ...toSentState(dangerousForm, { ...typed, defaultAddress: isBoth }),
    spec: format ? toAddressFormSpec(format, locale, t) : previous.spec,
    stamp: readStamp(dangerousForm),
  };
}

type Texts = Readonly<Record<string, string>>;

/** The one field that is called otherwise here than in an address book. */
async function withRecipient<Errors extends Texts>(errors: Errors): Promise<Errors> {
  if (!errors.company) return errors;
  const t = await getTranslations('companies.address');
  return { ...errors, company: t('recipientProblem') };
}

async function toRefusedState(
  errors: readonly AddressUserError[],
  state: AddressFormState,
): Promise<AddressFormState> {
  const [t, own, formats] = await Promise.all([
    getTranslations('addresses'),
    getTranslations('companies.address.problem'),
    getFormats(),
  ]);
  const refusal = errors.find((error) => error.refusal)?.refusal;
  if (refusal) return { ...state, status: 'failed', formError: own(refusal) };
  const country = state.values.territoryCode ?? '';
  const format = getAddressFormat(country);
  if (!format) return { ...state, status: 'failed', formError: t('problem.generic') };
  const texts = toUserErrorTexts(errors, format, formats.countryName(country), t);
  const fieldErrors = await withRecipient(texts.fieldErrors);
  return { ...state, status: 'invalid', ...texts, fieldErrors };
}

/**
 * Makes an address that of a place, for one kind or both. The same form as the address book's, so `company` is the
 * recipient and `defaultAddress` says "for both".
 */
export async function assignAddress(
  dangerousTag: string,
  dangerousId: string,
  kind: AddressKind,
  previous: AddressFormState,
  dangerousForm: FormData,
): Promise<AddressFormState> {
  const typed = toTypedValues(dangerousForm);
  const state = await toFormState(previous, typed, dangerousForm);
  if (dangerousForm.get('intent') === 'country') return state;
  const person = await comparePerson(dangerousTag);
  if (person === 'other') return toOtherPersonState(state);

  const [locale, t, formats] = await Promise.all([
    getLocale(),
    getTranslations('addresses'),
    getFormats(),
  ]);
  const parsed = parseAddress(dangerousForm);
  if (!parsed.ok) {
    const format = getAddressFormat(typed.territoryCode);
    const countryName = formats.countryName(typed.territoryCode);
    const texts = toProblemTexts(parsed.problems, format, countryName, t);
    return { ...state, status: 'invalid', fieldErrors: await withRecipient(texts) };
  }
  const gid = toGid('CompanyLocation', dangerousId);
  const failed = { ...state, status: 'failed' } as const;
  const notSaved = { formTitle: t('problem.notSavedTitle'), formError: t('problem.notSaved') };
  if (person === 'unknown' || !gid) return { ...failed, ...notSaved };

  const { input, isDefault: isBoth } = parsed;
  const kinds = isBoth ? addressKinds : [kind];
  const values = { ...state.values, ...(state.stamp && { [stampName]: state.stamp }) };
  const draft = { form: toDraftName(dangerousId, kind), tag: dangerousTag, values };
  const sent = await keepingDraft(
    draft,
    async (): Promise<Sent<readonly AddressUserError[]> | AddressFormState> => {
      const edit = { dangerousId, kind, input, typed, state, locale };
      const change = await findChange(dangerousForm, edit);
      if (change) return change;
      return sendChange<readonly AddressUserError[]>({
        dangerousForm,
        what: ['location-address', dangerousTag, gid, kinds, input],
        send: () => assignLocationAddress(gid, input, kinds, locale),
        isDone: (errors) => errors.length === 0,
        findMade: async () =>
          (await isAddressAssigned(dangerousId, input, kinds, locale)) ? [] : undefined,
        isValue: true,
      });
    },
  );
  if ('status' in sent) {
    await setFormStatus(409);
    return sent;
  }
  if (sent.kind === 'not-sent') return { ...failed, ...notSaved };
  if (sent.kind === 'unconfirmed') return { ...failed, formError: t('problem.unconfirmed') };
  if (sent.answer.length > 0) return toRefusedState(sent.answer, state);
  // Post/redirect/get: reload and back never send a form twice.
  revalidatePath('/account', 'layout');
  redirect(routes.companyLocation(dangerousId, { notice: isBoth ? 'both' : kind }));
}
