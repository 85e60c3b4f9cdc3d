'use client';

import { useActionState } from 'react';
import { FieldError } from '@/components/ui/field-frame';
import { SubmitButton } from '@/components/ui/submit-button';
import { createFormState, type FormAction } from '@/lib/forms/form-state';

type CartRemoveFormProps = {
  action: FormAction;
  labels: Readonly<Record<'remove' | 'removeOf' | 'pending', string>>;
};

/** Takes a code or a gift card off again. */
export function CartRemoveForm({ action, labels }: CartRemoveFormProps) {
  const [state, formAction] = useActionState(action, createFormState<string>({}));
  const error = state.formError ?? Object.values<string | undefined>(state.fieldErrors)[0];
  return (
    <form action={formAction}>
      <SubmitButton
        variant="quiet"
        size="sm"
        aria-label={labels.removeOf}
        pendingLabel={labels.pending}
      >
        {labels.remove}
      </SubmitButton>
      <div role="alert">{error ? <FieldError>{error}</FieldError> : null}</div>
    </form>
  );
}
