'use client';

import { useActionState } from 'react';
import { TextAreaField, TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { createFormState, type FormAction } from '@/lib/forms/form-state';

type CartTextFormProps = {
  name: 'discount' | 'giftCard' | 'note';
  value?: string;
  action: FormAction;
  maxLength: number;
  labels: Readonly<Record<'field' | 'submit' | 'pending', string>> & { hint?: string };
};

/** One text for the cart: a code, or a note. What was typed stays when the shop refuses it. */
export function CartTextForm({ name, value = '', action, maxLength, labels }: CartTextFormProps) {
  const [state, formAction] = useActionState(action, createFormState({ [name]: value }));
  const error = state.fieldErrors[name] ?? state.formError;
  const field = {
    name,
    id: `cart-${name}`,
    label: labels.field,
    hint: labels.hint,
    error,
    maxLength,
    defaultValue: state.values[name],
  };
  return (
    <form action={formAction} noValidate className="flex flex-col items-start gap-3">
      <div className="w-full">
        {name === 'note' ? (
          <TextAreaField {...field} rows={3} dir="auto" />
        ) : (
          <TextField
            {...field}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="send"
          />
        )}
      </div>
      <SubmitButton variant="secondary" size="sm" pendingLabel={labels.pending}>
        {labels.submit}
      </SubmitButton>
    </form>
  );
}
