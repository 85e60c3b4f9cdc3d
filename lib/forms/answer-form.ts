import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { FormState } from './form-state';
import { formKeyName } from './send-once';

/** The form as it was sent, before anybody has looked at it; its key comes along, so that sent again it is the same one. */
export function toSentState<Field extends string>(
  dangerousForm: FormData,
  values: FormState<Field>['values'],
): FormState<Field> {
  const dangerousKey = dangerousForm.get(formKeyName);
  return {
    status: 'idle',
    values,
    fieldErrors: {} as FormState<Field>['fieldErrors'],
    ...(typeof dangerousKey === 'string' && { formKey: dangerousKey }),
  };
}

/** What a form says that was drawn for somebody else than is signed in now: nothing of it was carried out. */
export async function toOtherPersonState<State extends FormState>(state: State): Promise<State> {
  const t = await getTranslations('layout.otherPerson');
  return { ...state, status: 'failed', formTitle: t('title'), formError: t('text') };
}
