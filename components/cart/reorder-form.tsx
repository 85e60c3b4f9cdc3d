'use client';

import { useActionState } from 'react';
import { Card } from '@/components/ui/card';
import { FormProblems, listFieldMessages } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { toChoiceName, toQuantityName } from '@/lib/cart/choice-names';
import { createFormState, type FormAction } from '@/lib/forms/form-state';
import { ReorderRow, type ReorderRowData } from './reorder-row';

type ReorderFormProps = {
  rows: readonly ReorderRowData[];
  action: FormAction;
  /** What was typed before signing in again. */
  typed: Readonly<Record<string, string>> | null;
  formKey: string;
  labels: Readonly<
    Record<
      'legend' | 'quantity' | 'submit' | 'pending' | 'note' | 'errorTitle' | 'failedTitle',
      string
    >
  >;
};

/** Everything is ticked to begin with: whoever wants all of it presses once. */
const toInitial = (rows: readonly ReorderRowData[]) =>
  Object.fromEntries(
    rows.flatMap(({ id, quantity }) => [
      [toChoiceName(id), 'on'],
      [toQuantityName(id), String(quantity)],
    ]),
  );

/** The lines of an order to choose from. Works as a plain form; no sums, since the cart tells the true ones. */
export function ReorderForm({ rows, action, typed, formKey, labels }: ReorderFormProps) {
  const [state, formAction] = useActionState(action, createFormState(typed ?? toInitial(rows)));
  const errors = listFieldMessages(
    state.fieldErrors,
    rows.map(({ id }) => toQuantityName(id)),
  );
  return (
    <form action={formAction} noValidate>
      <input type="hidden" name="formKey" value={state.formKey ?? formKey} />
      <FormProblems
        state={state}
        errors={errors}
        titles={{ invalid: labels.errorTitle, failed: labels.failedTitle }}
      />
      <Card as="section">
        <fieldset>
          <legend className="mb-5 font-semibold text-lg">{labels.legend}</legend>
          <ul className="divide-y divide-line">
            {rows.map((row) => (
              <ReorderRow
                key={row.id}
                row={row}
                choiceName={toChoiceName(row.id)}
                quantityName={toQuantityName(row.id)}
                isChosen={state.values[toChoiceName(row.id)] === 'on'}
                quantity={state.values[toQuantityName(row.id)] ?? String(row.quantity)}
                quantityLabel={labels.quantity}
                error={state.fieldErrors[toQuantityName(row.id)]}
              />
            ))}
          </ul>
        </fieldset>
        <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3 border-line border-t pt-6">
          <SubmitButton pendingLabel={labels.pending}>{labels.submit}</SubmitButton>
          <p className="text-muted text-sm">{labels.note}</p>
        </div>
      </Card>
    </form>
  );
}
