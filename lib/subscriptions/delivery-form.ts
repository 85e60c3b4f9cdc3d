import type { FormState } from '@/lib/forms/form-state';

/** One way of delivery in words, ready to draw. */
export type OfferedWay = {
  readonly kind: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly price: string;
};

/** What the shop can do for the chosen address. Client-safe. */
export type DeliveryFormState = FormState & {
  readonly offer?: {
    /** The shop's offer and all that a choice of it needs, as it goes back. */
    readonly token: string;
    readonly locationId: string;
    readonly ways: readonly OfferedWay[];
  };
};

export type DeliveryFormAction = (
  previous: DeliveryFormState,
  formData: FormData,
) => Promise<DeliveryFormState>;

/** Whoever keeps the address it goes to now. */
export const presentAddress = 'present';
