'use client';

import { useActionState } from 'react';
import { Bidi } from '@/components/ui/bidi';
import { Card } from '@/components/ui/card';
import { SelectField, type SelectOption, TextField } from '@/components/ui/field';
import { FieldError } from '@/components/ui/field-frame';
import { FormProblems, listFieldMessages } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { createFormState } from '@/lib/forms/form-state';
import {
  type DeliveryFormAction,
  type DeliveryFormState,
  presentAddress,
} from '@/lib/subscriptions/delivery-form';

type Labels = Readonly<
  Record<
    | 'where'
    | 'present'
    | 'options'
    | 'asking'
    | 'how'
    | 'save'
    | 'saving'
    | 'phone'
    | 'instructions'
    | 'optional'
    | 'problem',
    string
  >
>;

type DeliveryFormProps = {
  action: DeliveryFormAction;
  addresses: readonly SelectOption[];
  typed: Readonly<Record<string, string>> | null;
  formKey: string;
  labels: Labels;
};

type Offer = NonNullable<DeliveryFormState['offer']>;

function Ways({
  offer,
  state,
  labels,
}: {
  offer: Offer;
  state: DeliveryFormState;
  labels: Labels;
}) {
  const chosen = state.values.kind || offer.ways[0]?.kind;
  const kindError = state.fieldErrors.kind;
  return (
    <div className="group/ways flex flex-col gap-5 border-line border-t pt-6">
      <input type="hidden" name="token" value={offer.token} />
      <input type="hidden" name="locationId" value={offer.locationId} />
      <fieldset aria-describedby={kindError ? 'field-kind-error' : undefined}>
        <legend className="mb-2 font-semibold text-lg">{labels.how}</legend>
        {offer.ways.map(({ kind, title, facts, price }) => (
          <label key={kind} className="flex min-h-touch items-start gap-3 py-2">
            <input
              type="radio"
              name="kind"
              value={kind}
              defaultChecked={kind === chosen}
              className="mt-0.5 size-5 shrink-0 accent-brand"
            />
            <span className="min-w-0 grow">
              <span className="block font-medium">
                <Bidi>{title}</Bidi>
              </span>
              {facts.map((fact) => (
                <span key={fact} className="block text-muted text-sm">
                  <Bidi>{fact}</Bidi>
                </span>
              ))}
            </span>
            <span className="shrink-0">{price}</span>
          </label>
        ))}
        {kindError ? <FieldError id="field-kind-error">{kindError}</FieldError> : null}
      </fieldset>
      <div className="hidden flex-col gap-5 group-has-[input[value=localDelivery]:checked]/ways:flex">
        <TextField
          name="phone"
          type="tel"
          autoComplete="tel"
          label={labels.phone}
          defaultValue={state.values.phone}
          error={state.fieldErrors.phone}
        />
        <TextField
          name="instructions"
          label={labels.instructions}
          optionalLabel={labels.optional}
          defaultValue={state.values.instructions}
        />
      </div>
      <div>
        <SubmitButton name="intent" value="save" pendingLabel={labels.saving}>
          {labels.save}
        </SubmitButton>
      </div>
    </div>
  );
}

/** Two steps in one form: an address, then a way. Works as a plain form. */
export function DeliveryForm({ action, addresses, typed, formKey, labels }: DeliveryFormProps) {
  const [state, formAction] = useActionState<DeliveryFormState, FormData>(
    action,
    createFormState(typed ?? {}),
  );
  const errors = listFieldMessages(state.fieldErrors);
  return (
    <form action={formAction} noValidate>
      <input type="hidden" name="formKey" value={state.formKey ?? formKey} />
      <FormProblems
        state={state}
        errors={errors}
        titles={{ invalid: labels.problem, failed: labels.problem }}
      />
      <Card as="section" className="flex flex-col gap-6">
        <SelectField
          // React forgets a select's choice when it resets the form after an action.
          key={state.values.address}
          name="address"
          label={labels.where}
          options={[{ value: presentAddress, label: labels.present }, ...addresses]}
          defaultValue={state.values.address || presentAddress}
        />
        <div>
          <SubmitButton
            name="intent"
            value="ask"
            variant={state.offer ? 'secondary' : 'primary'}
            pendingLabel={labels.asking}
          >
            {labels.options}
          </SubmitButton>
        </div>
        {state.offer ? (
          <Ways key={state.offer.token} offer={state.offer} state={state} labels={labels} />
        ) : null}
      </Card>
    </form>
  );
}
