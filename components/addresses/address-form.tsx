'use client';

import { useActionState } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { CheckboxField, SelectField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import {
  type AddressFieldSpec,
  type AddressFormAction,
  type AddressFormState,
  type AddressIntent,
  type AddressOption,
  toFieldId,
} from '@/lib/addresses/address-form';
import { AddressErrors } from './address-errors';
import { AddressField } from './address-field';
import { CountryUpdate } from './country-update';
import { useCountrySpec } from './use-country-spec';

export type AddressFormTexts = {
  readonly country: string;
  readonly chooseCountry: string;
  readonly choose: string;
  readonly update: string;
  readonly updateFailed: string;
  readonly optional: string;
  readonly makeDefault: string;
  readonly makeDefaultHint: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly take: string;
  readonly errorTitle: string;
  readonly failedTitle: string;
};

type AddressFormProps = {
  action: AddressFormAction;
  initialState: AddressFormState;
  countries: readonly AddressOption[];
  cancelHref: string;
  /** Where the form is filled with what is there now. */
  takeHref: string;
  texts: AddressFormTexts;
  /** Shopify's id of the address being edited; none makes a new one. */
  addressGid?: string;
  /** Tells one form sent twice from two forms. */
  formKey: string;
  /** Said instead of the choice where there is none: on the default address, and on the first one. */
  defaultNote?: string;
  /** What a field is called here, whatever the country calls it. */
  labels?: Partial<Readonly<Record<AddressFieldSpec['name'], string>>>;
};

const saveIntent: AddressIntent = 'save';

/** Adds or edits an address. Works without script: the country is then applied by a button of its own. */
export function AddressForm({
  action,
  initialState,
  countries,
  cancelHref,
  takeHref,
  texts,
  addressGid,
  formKey,
  defaultNote,
  labels = {},
}: AddressFormProps) {
  const [state, formAction] = useActionState(action, initialState);
  const { spec, isStale, status, chooseCountry } = useCountrySpec(state);
  const { values } = state;
  const canTake = Boolean(state.keepLabel) && !state.isGone;
  const fieldErrors = isStale ? {} : state.fieldErrors;

  return (
    // noValidate: our own messages are in the page's language, beside the field, and read out together.
    <form action={formAction} noValidate className="flex flex-col gap-6 [&>:empty]:hidden">
      <AddressErrors state={state} isStale={isStale} texts={texts} />
      {addressGid && !state.isGone ? (
        <input type="hidden" name="addressGid" value={addressGid} />
      ) : null}
      <input type="hidden" name="formKey" value={state.formKey ?? formKey} />
      {state.stamp ? <input type="hidden" name="stamp" value={state.stamp} /> : null}
      <div className="flex flex-col gap-3">
        <SelectField
          key={values.territoryCode}
          id={toFieldId('territoryCode')}
          name="territoryCode"
          label={texts.country}
          options={countries}
          placeholder={texts.chooseCountry}
          defaultValue={values.territoryCode}
          autoComplete="country"
          required
          error={fieldErrors.territoryCode}
          onChange={(event) => chooseCountry(event.currentTarget.value)}
        />
        <CountryUpdate spec={spec} status={status} texts={texts} />
      </div>
      <div className="grid gap-x-4 gap-y-6 sm:grid-cols-6" aria-busy={status === 'loading'}>
        {spec.fields.map((field) => (
          <AddressField
            // React resets forms after an action, and lists lose their choice: a new key draws them anew.
            key={field.options ? `${field.name}-${spec.country}-${values[field.name]}` : field.name}
            spec={{ ...field, label: labels[field.name] ?? field.label }}
            value={values[field.name] ?? ''}
            error={fieldErrors[field.name]}
            texts={texts}
          />
        ))}
      </div>
      {defaultNote ? (
        <p className="text-muted text-sm">{defaultNote}</p>
      ) : (
        <CheckboxField
          key={values.defaultAddress}
          name="defaultAddress"
          label={texts.makeDefault}
          hint={texts.makeDefaultHint}
          defaultChecked={values.defaultAddress === 'on'}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value={saveIntent} pendingLabel={texts.saving}>
          {state.keepLabel ?? texts.save}
        </SubmitButton>
        <ButtonLink href={canTake ? takeHref : cancelHref} reload={canTake} variant="quiet">
          {canTake ? texts.take : texts.cancel}
        </ButtonLink>
      </div>
    </form>
  );
}
