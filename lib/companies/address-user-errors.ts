import type { UserError } from '@/lib/shopify/user-errors';
import type { BusinessCustomerErrorCode } from './location-address.customer-account.generated';

/** What is no field's fault, as keys under `companies.address.problem`. */
export type AddressRefusal = 'gone' | 'notAllowed';

export type AddressUserError = UserError & { readonly refusal?: AddressRefusal };

/**
 * What a customer's address says of the same mistake (`CustomerAddressUserErrors`), so that one set of words does;
 * codes that are not here say nothing of an address.
 */
const codes: Partial<Record<BusinessCustomerErrorCode, string>> = {
  BLANK: 'REQUIRED',
  INVALID: 'INVALID',
  INVALID_INPUT: 'INVALID',
  NO_INPUT: 'ADDRESS_ARGUMENT_EMPTY',
  REQUIRED: 'REQUIRED',
  TOO_LONG: 'TOO_LONG',
};

const refusals: Partial<Record<BusinessCustomerErrorCode, AddressRefusal>> = {
  BUSINESS_LOCATION_NOT_FOUND: 'gone',
  PERMISSION_DENIED: 'notAllowed',
  RESOURCE_NOT_FOUND: 'gone',
};

type Business = {
  readonly code?: BusinessCustomerErrorCode | null;
  readonly field?: readonly string[] | null;
  readonly message: string;
};

/** The shop's objections to a place's address as those to a customer's; a recipient stands where that has a company. */
export function toAddressErrors(userErrors: readonly Business[]): AddressUserError[] {
  return userErrors.map(({ code, field, message }) => {
    const refusal = code ? refusals[code] : undefined;
    const name = field?.at(-1);
    const ours = name === 'recipient' ? ['company'] : field;
    return {
      code: (code && codes[code]) ?? code,
      field: ours,
      message,
      ...(refusal && { refusal }),
    };
  });
}
