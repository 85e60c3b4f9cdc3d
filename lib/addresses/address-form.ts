import type { FormState } from '@/lib/forms/form-state';

/** Shopify's own names of `CustomerAddressInput`, which are the names of our form's fields too. */
export const addressFields = [
  'firstName',
  'lastName',
  'company',
  'address1',
  'address2',
  'city',
  'zoneCode',
  'zip',
  'territoryCode',
  'phoneNumber',
] as const;

export type AddressField = (typeof addressFields)[number];

export type AddressValues = Readonly<Record<AddressField, string>>;

export type AddressOption = { readonly value: string; readonly label: string };

/** One field as the form draws it: text is translated, and only this country's zones are listed. */
export type AddressFieldSpec = {
  readonly name: Exclude<AddressField, 'territoryCode'>;
  readonly label: string;
  readonly isRequired: boolean;
  /** How many fields share its row. */
  readonly columns: 1 | 2 | 3;
  readonly autoComplete: string;
  readonly inputMode?: 'numeric' | 'tel';
  readonly hint?: string;
  readonly options?: readonly AddressOption[];
};

/** What one country asks for: small enough to be sent to the browser when the country changes. */
export type AddressFormSpec = {
  readonly country: string;
  /** Says to screen readers that the form has changed. */
  readonly announcement: string;
  readonly fields: readonly AddressFieldSpec[];
};

/** `country`: redraw the form for another country without saving, for browsers without JavaScript. */
export type AddressIntent = 'save' | 'country';

export type AddressFormField = AddressField | 'defaultAddress';

export type AddressFormState = FormState<AddressFormField> & {
  readonly spec: AddressFormSpec;
  /** The address that was being edited is gone: what was typed can be added anew. */
  readonly isGone?: boolean;
};

export type AddressFormAction = (
  previous: AddressFormState,
  formData: FormData,
) => Promise<AddressFormState>;

/** The id an error summary links to; `territoryCode` and the spec's fields all follow it. */
export const toFieldId = (field: string) => `field-${field}`;
