'use client';

import { useActionState, useId } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass, FieldError } from '@/components/ui/field-frame';
import { SubmitButton } from '@/components/ui/submit-button';
import { createFormState, type FormAction } from '@/lib/forms/form-state';

type CartLineFormProps = {
  quantity: number;
  rule: { minimum: number; maximum: number | null; increment: number };
  action: FormAction;
  labels: Readonly<Record<'quantityOf' | 'update' | 'updating' | 'remove' | 'removeOf', string>>;
};

/** How many of one line, and the way to take it out. A plain form: it works before any script has come. */
export function CartLineForm({ quantity, rule, action, labels }: CartLineFormProps) {
  const id = useId();
  const initial = createFormState({ quantity: String(quantity) });
  const [state, formAction, isPending] = useActionState(action, initial);
  const error = state.fieldErrors.quantity ?? state.formError;
  return (
    <form action={formAction} noValidate className={isPending ? 'opacity-60' : undefined}>
      <div className="flex flex-wrap items-center gap-x-1 gap-y-2">
        <label htmlFor={id} className="sr-only">
          {labels.quantityOf}
        </label>
        <div className="w-16">
          <input
            // A cart that has changed elsewhere shows what it holds now.
            key={quantity}
            id={id}
            name="quantity"
            type="number"
            inputMode="numeric"
            min={rule.minimum}
            max={rule.maximum ?? undefined}
            step={rule.increment}
            defaultValue={error ? state.values.quantity : quantity}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            className={controlClass}
          />
        </div>
        <SubmitButton variant="secondary" size="sm" pendingLabel={labels.updating}>
          {labels.update}
        </SubmitButton>
        <Button
          type="submit"
          name="remove"
          value="1"
          variant="quiet"
          size="sm"
          aria-label={labels.removeOf}
        >
          {labels.remove}
        </Button>
      </div>
      <div role="alert" className="mt-1 empty:hidden">
        {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      </div>
    </form>
  );
}
