import { ErrorSummary } from '@/components/ui/error-summary';
import { FocusOnError } from '@/components/ui/focus-on-error';
import { type AddressFormState, toFieldId } from '@/lib/addresses/address-form';

type AddressErrorsProps = {
  state: AddressFormState;
  /** Another country was chosen since: what was wrong there says nothing about this one. */
  isStale: boolean;
  texts: { errorTitle: string; failedTitle: string };
};

/** All that is wrong, above the form and in its order; the focus moves here after a refused submit. */
export function AddressErrors({ state, isStale, texts }: AddressErrorsProps) {
  const names = ['territoryCode' as const, ...state.spec.fields.map(({ name }) => name)];
  const errors = names.flatMap((name) => {
    const message = state.fieldErrors[name];
    return message ? [{ fieldId: toFieldId(name), message }] : [];
  });
  return (
    <FocusOnError state={state}>
      {isStale ? null : (
        <ErrorSummary
          title={
            state.formTitle ?? (state.status === 'failed' ? texts.failedTitle : texts.errorTitle)
          }
          errors={errors}
          formError={state.formError}
        />
      )}
    </FocusOnError>
  );
}
