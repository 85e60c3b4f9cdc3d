'use client';

import { useActionState } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { FormProblems, listFieldMessages } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FieldView } from '@/lib/account-fields/to-field-view';
import { createFormState, type FormAction } from '@/lib/forms/form-state';
import { DetailsField } from './details-field';

type DetailsFormProps = {
  fields: readonly FieldView[];
  /** What each field holds, and beside it what it was filled with. */
  values: Readonly<Record<string, string>>;
  action: FormAction;
  formKey: string;
  takeHref: string;
  labels: Record<'choose' | 'save' | 'saving' | 'take' | 'errorTitle' | 'failedTitle', string>;
};

/** One form for all fields; only those that were touched are sent on. */
export function DetailsForm({ fields, action, labels, ...props }: DetailsFormProps) {
  const initial = createFormState(props.values, { formKey: props.formKey });
  const [state, formAction] = useActionState(action, initial);
  const isIdle = state.status === 'idle';
  const values = isIdle ? props.values : state.values;
  const errors = listFieldMessages(
    state.fieldErrors,
    fields.map(({ name }) => name),
  );
  const formKey = (isIdle ? null : state.formKey) ?? props.formKey;
  return (
    <form action={formAction} noValidate className="max-w-form">
      <input type="hidden" name="formKey" value={formKey} />
      <FormProblems
        state={state}
        errors={errors}
        titles={{ invalid: labels.errorTitle, failed: labels.failedTitle }}
      />
      <div className="flex flex-col gap-6">
        {fields.map((field) => (
          <DetailsField
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            seen={values[`seen-${field.name}`] ?? ''}
            error={state.fieldErrors[field.name]}
            labels={labels}
          />
        ))}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton pendingLabel={labels.saving}>{state.keepLabel ?? labels.save}</SubmitButton>
        {state.keepLabel ? (
          <ButtonLink href={props.takeHref} reload variant="quiet">
            {labels.take}
          </ButtonLink>
        ) : null}
      </div>
    </form>
  );
}
