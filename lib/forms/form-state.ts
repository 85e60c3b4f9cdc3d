/**
 * What a form's server action answers. Client-safe: only strings, already translated.
 * `values` holds what was typed, so that a refused form loses nothing.
 */
export type FormState<Field extends string = string> = {
  readonly status: 'idle' | 'invalid' | 'failed' | 'saved';
  readonly values: Readonly<Partial<Record<Field, string>>>;
  readonly fieldErrors: Readonly<Partial<Record<Field, string>>>;
  readonly formError?: string;
  /** Instead of the form's usual heading over what went wrong. */
  readonly formTitle?: string;
};

/** A server action as `useActionState` wants it. */
export type FormAction<Field extends string = string> = (
  previous: FormState<Field>,
  formData: FormData,
) => Promise<FormState<Field>>;

/** The state of a form nobody has sent yet, filled with the values as they are now. */
export function createFormState<Field extends string>(
  values: FormState<Field>['values'],
): FormState<Field> {
  return { status: 'idle', values, fieldErrors: {} as FormState<Field>['fieldErrors'] };
}
