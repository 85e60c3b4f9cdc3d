'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import {
  accountFields,
  type FieldChange,
  getAccountFields,
  planChanges,
  type SaveOutcome,
  saveAccountFields,
  toFieldName,
} from '@/lib/account-fields';
import { readDetails } from '@/lib/account-fields/read-details';
import { sayConflicts, sayProblem, sayRefusals } from '@/lib/account-fields/say';
import { toOtherPersonState, toSentState } from '@/lib/forms/answer-form';
import type { FormState } from '@/lib/forms/form-state';
import { type Sent, sendChange } from '@/lib/forms/send-change';
import { setFormStatus } from '@/lib/http/response-status';
import { routes } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';

const done: SaveOutcome = { refusals: {}, isPartly: false };
const isDone = ({ refusals }: SaveOutcome) => Object.keys(refusals).length === 0;

/** Saves what was touched and shows the page again; what the shop refuses comes back beside its field. */
export async function saveDetails(
  dangerousTag: string,
  _previous: FormState,
  dangerousForm: FormData,
): Promise<FormState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('details.form')]);
  const fields = accountFields.filter(({ editableBy }) => editableBy === 'customer');
  const { values, typed, problems } = readDetails(fields, dangerousForm, new Date());
  const state: FormState = toSentState(dangerousForm, values);

  const person = await comparePerson(dangerousTag);
  if (person === 'other') return toOtherPersonState(state);
  const broken = fields.filter((field) => problems.has(toFieldName(field)));
  if (broken.length > 0) {
    const texts = await Promise.all(
      broken.map(async (field) => {
        const name = toFieldName(field);
        return [name, await sayProblem(field, problems.get(name) ?? 'notAChoice')] as const;
      }),
    );
    return { ...state, status: 'invalid', fieldErrors: Object.fromEntries(texts) };
  }
  const notSaved = { formTitle: t('notSavedTitle'), formError: t('notSaved') };
  if (person === 'unknown') return { ...state, status: 'failed', ...notSaved };

  const send = async (
    customerId: string,
    changes: readonly FieldChange[],
  ): Promise<Sent<SaveOutcome>> =>
    changes.length === 0
      ? { kind: 'answered', answer: done }
      : sendChange<SaveOutcome>({
          dangerousForm,
          what: ['details', dangerousTag, changes],
          send: () => saveAccountFields(customerId, changes, locale),
          isDone,
          findMade: async () => {
            const { stored } = await getAccountFields(locale);
            const isThere = changes.every(
              ({ name, value }) => (stored.get(name)?.value ?? '') === value,
            );
            return isThere ? done : undefined;
          },
          isValue: true,
        });

  const draft = { form: 'details', tag: dangerousTag, values };
  const sent = await keepingDraft(draft, async (): Promise<Sent<SaveOutcome> | FormState> => {
    const found = await settle(getAccountFields(locale));
    if (!found.ok || found.data.problems.fields) return { kind: 'not-sent' };
    const plan = planChanges(typed, found.data.stored);
    if (plan.conflicts.length > 0) {
      return { ...state, ...(await sayConflicts(plan.conflicts, found.data.stored, values)) };
    }
    return send(found.data.customerId, plan.changes);
  });
  if ('status' in sent) {
    await setFormStatus(409);
    return sent;
  }
  if (sent.kind === 'not-sent') return { ...state, status: 'failed', ...notSaved };
  if (sent.kind === 'unconfirmed') {
    return { ...state, status: 'failed', formError: t('unconfirmed') };
  }
  if (!isDone(sent.answer)) {
    // Between our look and the shop's, another hand was quicker.
    const stale = Object.entries(sent.answer.refusals).filter(([, why]) => why === 'stale');
    const found = stale.length > 0 ? await settle(getAccountFields(locale)) : null;
    if (found?.ok) {
      await setFormStatus(409);
      const names = stale.map(([name]) => name);
      return { ...state, ...(await sayConflicts(names, found.data.stored, values)) };
    }
    return { ...state, ...(await sayRefusals(sent.answer)) };
  }
  revalidatePath(routes.details());
  redirect(routes.details({ notice: 'saved' }));
}
