import type { FormState } from '@/lib/forms/form-state';
import { ErrorSummary, type FieldMessage } from './error-summary';
import { FocusOnError } from './focus-on-error';

type FormProblemsProps = {
  state: FormState;
  /** In the order of the fields on the page. */
  errors: readonly FieldMessage[];
  /** Where a field is wrong, and where nothing could be done. */
  titles: { readonly invalid: string; readonly failed: string };
};

/** The problems of fields in the order in which these come. */
export function listFieldMessages(
  fieldErrors: FormState['fieldErrors'],
  names: readonly string[] = Object.keys(fieldErrors),
): FieldMessage[] {
  return names.flatMap((name) => {
    const message = fieldErrors[name];
    return message ? [{ fieldId: `field-${name}`, message }] : [];
  });
}

/** What went wrong with a form, above it; the focus goes there after each refusal. */
export function FormProblems({ state, errors, titles }: FormProblemsProps) {
  return (
    <FocusOnError state={state}>
      {state.status === 'idle' ? null : (
        <div className="mb-5">
          <ErrorSummary
            title={state.formTitle ?? (state.status === 'failed' ? titles.failed : titles.invalid)}
            errors={errors}
            formError={state.formError}
          />
        </div>
      )}
    </FocusOnError>
  );
}
