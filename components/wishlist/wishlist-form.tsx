'use client';

import { type ReactNode, useActionState } from 'react';
import { FieldError } from '@/components/ui/field-frame';
import { SubmitButton } from '@/components/ui/submit-button';
import { createFormState, type FormAction } from '@/lib/forms/form-state';

type WishlistFormProps = {
  action: FormAction<'told'>;
  /** How it shall be afterwards: said in the form, so that sent twice it is the same. */
  wish?: 'saved' | 'removed';
  /** `submitOf` names the thing where several buttons say the same. */
  labels: Readonly<Record<'submit' | 'pending', string>> & { submitOf?: string };
  isQuiet?: boolean;
  fullWidth?: boolean;
  /** Beside what is told once it is done. */
  children?: ReactNode;
};

/** One button that changes the wishlist, and what came of it. A plain form: it works before any script has come. */
export function WishlistForm({
  action,
  wish,
  labels,
  isQuiet = false,
  fullWidth,
  children,
}: WishlistFormProps) {
  const [state, formAction] = useActionState(action, createFormState<'told'>({}));
  const { told } = state.values;
  return (
    <form action={formAction}>
      {wish ? <input type="hidden" name="wish" value={wish} /> : null}
      <SubmitButton
        variant={isQuiet ? 'quiet' : 'secondary'}
        size={fullWidth ? 'md' : 'sm'}
        fullWidth={fullWidth}
        aria-label={labels.submitOf}
        pendingLabel={labels.pending}
      >
        {labels.submit}
      </SubmitButton>
      <div role="status" className="mt-1 flex flex-wrap items-center gap-x-3 text-sm empty:hidden">
        {told ? <p>{told}</p> : null}
        {told ? children : null}
      </div>
      <div role="alert" className="mt-1 empty:hidden">
        {state.formError ? <FieldError>{state.formError}</FieldError> : null}
      </div>
    </form>
  );
}
