'use client';

import { useActionState } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { FormProblems, listFieldMessages } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { createFormState, type FormAction } from '@/lib/forms/form-state';
import type { Name, NameField } from '@/lib/profile/parse-name';

type NameFormProps = {
  name: Name;
  action: FormAction<NameField>;
  maxLength: number;
  /** Tells one form sent twice from two forms. */
  formKey: string;
  /** What it is filled with. */
  stamp?: string;
  takeHref: string;
  labels: Record<
    NameField | 'optional' | 'save' | 'saving' | 'take' | 'errorTitle' | 'failedTitle',
    string
  >;
};

const fields = [
  { name: 'firstName', autoComplete: 'given-name' },
  { name: 'lastName', autoComplete: 'family-name' },
] as const;

export function NameForm({ name, action, maxLength, labels, ...props }: NameFormProps) {
  const { formKey, stamp } = props;
  const initial = createFormState<NameField>(name, { formKey, stamp });
  const [state, formAction] = useActionState(action, initial);
  const isIdle = state.status === 'idle';
  const errors = listFieldMessages(
    state.fieldErrors,
    fields.map((field) => field.name),
  );
  return (
    <form action={formAction} className="max-w-form">
      <input type="hidden" name="formKey" value={(isIdle ? null : state.formKey) ?? formKey} />
      <input type="hidden" name="stamp" value={(isIdle ? null : state.stamp) ?? stamp} />
      <FormProblems
        state={state}
        errors={errors}
        titles={{ invalid: labels.errorTitle, failed: labels.failedTitle }}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        {fields.map((field) => (
          <TextField
            key={field.name}
            name={field.name}
            label={labels[field.name]}
            optionalLabel={labels.optional}
            autoComplete={field.autoComplete}
            defaultValue={state.values[field.name]}
            error={state.fieldErrors[field.name]}
            maxLength={maxLength}
            dir="auto"
          />
        ))}
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
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
