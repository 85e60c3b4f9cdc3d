'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '@/lib/forms/form-state';
import {
  isNameNow,
  maxNameLength,
  type NameField,
  parseName,
  toNameProblem,
  updateName,
} from '@/lib/profile';
import type { NameProblem } from '@/lib/profile/parse-name';
import { routes } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import { isSurelyUndone, settle } from '@/lib/shopify/errors';

function finish(): never {
  // The overview greets by name.
  revalidatePath(routes.account(), 'layout');
  redirect(routes.profile({ notice: 'name-saved' }));
}

/** Saves the name and shows the profile again; what the shop refuses comes back beside its field. */
export async function saveName(
  dangerousTag: string,
  _previous: FormState<NameField>,
  dangerousForm: FormData,
): Promise<FormState<NameField>> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('profile.name')]);
  const toText = (problem: NameProblem, field: NameField) =>
    t(problem, { field: t(field), max: maxNameLength });
  const { name, problems } = parseName(dangerousForm);
  const state = { values: name, fieldErrors: {} };

  const person = await comparePerson(dangerousTag);
  if (person === 'other') {
    const layout = await getTranslations('layout.otherPerson');
    return { ...state, status: 'failed', formTitle: layout('title'), formError: layout('text') };
  }

  const broken = (['firstName', 'lastName'] as const).filter((field) => problems[field]);
  if (broken.length > 0) {
    const texts = broken.map((field) => [field, toText(problems[field] ?? 'invalid', field)]);
    return { ...state, status: 'invalid', fieldErrors: Object.fromEntries(texts) };
  }

  const notSaved = { formTitle: t('notSavedTitle'), formError: t('notSaved') };
  if (person === 'unknown') return { ...state, status: 'failed', ...notSaved };

  const toRefusal = (code: string, field: NameField | null) =>
    field ? toText(toNameProblem(code), field) : t('refused');
  const draft = { form: 'name', tag: dangerousTag, values: name };
  const saved = await keepingDraft(draft, () => settle(updateName(name, locale, toRefusal)));
  if (!saved.ok && !isSurelyUndone(saved.error) && (await isNameNow(name, locale))) finish();
  if (!saved.ok) {
    return isSurelyUndone(saved.error)
      ? { ...state, status: 'failed', ...notSaved }
      : { ...state, status: 'failed', formError: t('unconfirmed') };
  }
  if (saved.data) {
    const { fieldErrors, rest } = saved.data;
    return { ...state, status: 'invalid', fieldErrors, formError: rest[0] };
  }
  finish();
}
