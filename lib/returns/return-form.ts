import type { FormState } from '@/lib/forms/form-state';

/** One sum in words, ready to draw. */
export type OfferedSum = {
  readonly label: string;
  readonly amount: string;
  readonly isTotal: boolean;
};

/** What the shop would give back, and the stamp that stands for just these lines and sums. */
export type Offer = { readonly stamp: string; readonly sums: readonly OfferedSum[] };

/** Client-safe. With an offer the form can be sent; any change of it asks for a new one. */
export type ReturnFormState = FormState & { readonly offer?: Offer };

export type ReturnFormAction = (
  previous: ReturnFormState,
  formData: FormData,
) => Promise<ReturnFormState>;
