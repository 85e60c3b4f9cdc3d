'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormProblems, listFieldMessages } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { createFormState, type FormAction } from '@/lib/forms/form-state';

type AddToCartFormProps = {
  variantId: string;
  rule: { minimum: number; maximum: number | null; increment: number };
  /** Ways to get it again and again; `id` is empty for once. None: nothing to choose. */
  plans: readonly { id: string; label: string }[];
  action: FormAction;
  formKey: string;
  labels: Readonly<
    Record<'quantity' | 'plan' | 'submit' | 'pending' | 'errorTitle' | 'failedTitle', string>
  >;
};

/** How many, how often, and into the cart. Works as a plain form. */
export function AddToCartForm({
  variantId,
  rule,
  plans,
  action,
  formKey,
  labels,
}: AddToCartFormProps) {
  const first = plans[0]?.id ?? '';
  const initial = createFormState({ quantity: String(rule.minimum), plan: first });
  const [state, formAction] = useActionState(action, initial);
  return (
    <form action={formAction} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="formKey" value={state.formKey ?? formKey} />
      <input type="hidden" name="variant" value={variantId} />
      <FormProblems
        state={state}
        errors={listFieldMessages(state.fieldErrors)}
        titles={{ invalid: labels.errorTitle, failed: labels.failedTitle }}
      />
      {plans.length > 0 ? (
        <fieldset>
          <legend className="mb-1 font-medium text-sm">{labels.plan}</legend>
          {plans.map(({ id, label }) => (
            <label key={id} className="flex min-h-touch items-center gap-3 py-1">
              <input
                type="radio"
                name="plan"
                value={id}
                defaultChecked={state.values.plan === id}
                className="size-5 shrink-0 accent-brand"
              />
              <bdi>{label}</bdi>
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className="flex items-end gap-3">
        <div className="w-24 shrink-0">
          <TextField
            name="quantity"
            type="number"
            inputMode="numeric"
            label={labels.quantity}
            min={rule.minimum}
            max={rule.maximum ?? undefined}
            step={rule.increment}
            defaultValue={state.values.quantity}
            error={state.fieldErrors.quantity}
          />
        </div>
        <SubmitButton pendingLabel={labels.pending} fullWidth>
          {labels.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
