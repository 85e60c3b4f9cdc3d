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
  /** What the form was filled with, as a hash (`lib/forms/stamp.ts`); it goes back as it came. */
  readonly stamp?: string;
  /** The key of the form that was sent: sent once more, it is the same one. */
  readonly formKey?: string;
  /** Somebody else's hand was quicker: what the button says that keeps what was typed all the same. */
  readonly keepLabel?: string;
};

/** A server action as `useActionState` wants it. */
export type FormAction<Field extends string = string> = (
  previous: FormState<Field>,
  formData: FormData,
) => Promise<FormState<Field>>;

/** The state of a form nobody has sent yet, filled with the values as they are now. */
export function createFormState<Field extends string>(
  values: FormState<Field>['values'],
  hidden: Pick<FormState, 'stamp' | 'formKey'> = {},
): FormState<Field> {
  return { status: 'idle', values, fieldErrors: {} as FormState<Field>['fieldErrors'], ...hidden };
}
