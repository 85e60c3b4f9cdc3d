import 'server-only';
import type { getTranslations } from 'next-intl/server';
import type { Messages } from '@/lib/i18n/messages';
import type { AddressField } from './address-form';
import type { AddressFormat } from './address-format';
import { type AddressProblem, maxTextLength } from './parse-address';
import type { UserErrorsCustomerAddressUserErrorsCode } from './save-address.customer-account.generated';

/** Our `addresses` catalogue in the shopper's language. */
export type AddressTexts = Awaited<ReturnType<typeof getTranslations<'addresses'>>>;

type LabelKey = keyof Messages['addresses']['label'];
type ProblemKey = keyof Messages['addresses']['problem'];

/** A field's label as the country says it. A test holds the table's labels to the catalogue. */
export function toLabel(
  format: AddressFormat,
  field: Exclude<AddressField, 'territoryCode'>,
  t: AddressTexts,
): string {
  return t(`label.${format.labels[field] as LabelKey}`);
}

type Facts = {
  readonly label: string;
  /** The country's name in the shopper's language. */
  readonly country: string;
  /** A postal code of that country; `none` where we know no good one, and the catalogue then gives none. */
  readonly example: string;
};

/** What we say about a field before the shop has been asked. */
export function toProblemText(
  problem: AddressProblem,
  { isChoice, ...facts }: Facts & { readonly isChoice: boolean },
  t: AddressTexts,
): string {
  switch (problem) {
    case 'required':
      return t(isChoice ? 'problem.requiredChoice' : 'problem.required', facts);
    case 'too-long':
      return t('problem.tooLong', { ...facts, max: maxTextLength });
    default:
      return t(`problem.${problem}`, facts);
  }
}

/** Our words for each of Shopify's codes; the compiler asks for one when Shopify adds a code. */
const userErrorTexts: Readonly<Record<UserErrorsCustomerAddressUserErrorsCode, ProblemKey>> = {
  ADDRESS1_MISSING: 'required',
  ADDRESS_ARGUMENT_EMPTY: 'empty',
  ADDRESS_ID_DOES_NOT_EXIST: 'gone',
  CONTAINS_HTML_TAGS: 'html',
  COUNTRY_NOT_EXIST: 'country',
  CUSTOMER_ADDRESS_ALREADY_EXISTS: 'exists',
  DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED: 'default',
  DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED: 'default',
  INVALID: 'invalid',
  INVALID_FOR_COUNTRY: 'invalidForCountry',
  INVALID_FOR_COUNTRY_AND_PROVINCE: 'invalidForZone',
  INVALID_TERRITORY_CODE: 'country',
  PHONE_NUMBER_NOT_VALID: 'phone',
  REQUIRED: 'required',
  TERRITORY_CODE_MISSING: 'country',
  TOO_LONG: 'tooLong',
  ZONE_CODE_MISSING: 'zone',
};

/** The catalogue's key for a code of Shopify's, or null for one we do not know. */
export function toUserErrorKey(code: string): ProblemKey | null {
  return Object.hasOwn(userErrorTexts, code)
    ? userErrorTexts[code as UserErrorsCustomerAddressUserErrorsCode]
    : null;
}

/** Our words for a userError; an unknown code, or a text about a field we cannot name, is said in general. */
export function toUserErrorText(code: string, facts: Facts | null, t: AddressTexts): string {
  const key = toUserErrorKey(code);
  const isAboutWhole = key === 'exists' || key === 'gone' || key === 'default' || key === 'empty';
  if (key === null || (facts === null && !isAboutWhole)) return t('problem.generic');
  const values = facts ?? { label: '', country: '', example: 'none' };
  return t(`problem.${key}`, { ...values, max: maxTextLength });
}
