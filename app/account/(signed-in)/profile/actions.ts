'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { toOtherPersonState, toSentState } from '@/lib/forms/answer-form';
import type { FormState } from '@/lib/forms/form-state';
import { type Sent, sendChange } from '@/lib/forms/send-change';
import { readStamp, stampName } from '@/lib/forms/stamp';
import { setFormStatus } from '@/lib/http/response-status';
import {
  getProfile,
  isSameName,
  maxNameLength,
  type NameField,
  parseName,
  toNameProblem,
  toNameStamp,
  updateName,
} from '@/lib/profile';
import type { Name, NameProblem } from '@/lib/profile/parse-name';
import type { NameRefusal } from '@/lib/profile/update-name';
import { routes } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';

type NameState = FormState<NameField>;

const nameFields = ['firstName', 'lastName'] as const;

function finish(): never {
  // The overview greets by name.
  revalidatePath(routes.account(), 'layout');
  redirect(routes.profile({ notice: 'name-saved' }));
}

/** The form that tells that another tab was quicker; `same` when that saved the very same. */
async function findChange(state: NameState, name: Name): Promise<NameState | 'same' | null> {
  if (!state.stamp) return null;
  const profile = await settle(getProfile(await getLocale()));
  if (!profile.ok) return null;
  const found = profile.data.name;
  if (toNameStamp(found) === state.stamp) return null;
  if (isSameName(found, name)) return 'same';
  const t = await getTranslations('profile.name');
  const toText = (field: NameField) =>
    found[field]
      ? t('changed.now', { field: t(field), value: found[field] })
      : t('changed.nowEmpty', { field: t(field) });
  const differing = nameFields.filter((field) => found[field] !== name[field]);
  return {
    ...state,
    status: 'failed',
    stamp: toNameStamp(found),
    fieldErrors: Object.fromEntries(differing.map((field) => [field, toText(field)])),
    formTitle: t('changed.title'),
    formError: t('changed.text'),
    keepLabel: t('changed.keep'),
  };
}

/** Saves the name and shows the profile again; what the shop refuses comes back beside its field. */
export async function saveName(
  dangerousTag: string,
  _previous: NameState,
  dangerousForm: FormData,
): Promise<NameState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('profile.name')]);
  const toText = (problem: NameProblem, field: NameField) =>
    t(problem, { field: t(field), max: maxNameLength });
  const { name, problems } = parseName(dangerousForm);
  const state: NameState = {
    ...toSentState<NameField>(dangerousForm, name),
    stamp: readStamp(dangerousForm),
  };

  const person = await comparePerson(dangerousTag);
  if (person === 'other') return toOtherPersonState(state);

  const broken = nameFields.filter((field) => problems[field]);
  if (broken.length > 0) {
    const texts = broken.map((field) => [field, toText(problems[field] ?? 'invalid', field)]);
    return { ...state, status: 'invalid', fieldErrors: Object.fromEntries(texts) };
  }

  const notSaved = { formTitle: t('notSavedTitle'), formError: t('notSaved') };
  if (person === 'unknown') return { ...state, status: 'failed', ...notSaved };

  const toRefusal = (code: string, field: NameField | null) =>
    field ? toText(toNameProblem(code), field) : t('refused');
  const values = { ...name, ...(state.stamp && { [stampName]: state.stamp }) };
  const draft = { form: 'name', tag: dangerousTag, values };
  const sent = await keepingDraft(
    draft,
    async (): Promise<Sent<NameRefusal | null> | NameState> => {
      const change = await findChange(state, name);
      if (change === 'same') return { kind: 'answered', answer: null };
      if (change) return change;
      return sendChange<NameRefusal | null>({
        dangerousForm,
        what: ['name', dangerousTag, name],
        send: () => updateName(name, locale, toRefusal),
        isDone: (refusal) => refusal === null,
        findMade: async () =>
          isSameName((await getProfile(locale)).name, name) ? null : undefined,
        isValue: true,
      });
    },
  );
  if ('status' in sent) {
    await setFormStatus(409);
    return sent;
  }
  if (sent.kind === 'not-sent') return { ...state, status: 'failed', ...notSaved };
  if (sent.kind === 'unconfirmed')
    return { ...state, status: 'failed', formError: t('unconfirmed') };
  if (sent.answer) {
    const { fieldErrors, rest } = sent.answer;
    return { ...state, status: 'invalid', fieldErrors, formError: rest[0] };
  }
  finish();
}
