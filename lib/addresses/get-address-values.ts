import 'server-only';
import { toStamp } from '@/lib/forms/stamp';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toId } from '@/lib/shopify/gid';
import { type AddressValues, addressFields } from './address-form';
import {
  AddressValuesDocument,
  type AddressValuesQuery,
} from './address-values.customer-account.generated';
import { addressesPerCall, maxCalls } from './get-address-book';
import { NewAddressDefaultsDocument } from './new-address-defaults.customer-account.generated';
import { formatPhoneNumber } from './phone';

export type EditableAddress = {
  readonly gid: string;
  readonly values: AddressValues;
  readonly stamp: string;
  readonly isDefault: boolean;
};

export type AddressNode = AddressValuesQuery['customer']['addresses']['nodes'][number];

/** Stands for an address as it is now, in a form that may be sent when it is not so any more. */
export const toAddressStamp = (node: AddressNode): string =>
  toStamp(addressFields.map((field) => node[field] ?? ''));

export function toValues(node: AddressNode): AddressValues {
  const values = Object.fromEntries(addressFields.map((field) => [field, node[field] ?? '']));
  return {
    ...(values as AddressValues),
    phoneNumber: node.phoneNumber ? formatPhoneNumber(node.phoneNumber) : '',
  };
}

async function getCustomer(
  after: string | null,
  locale: Locale,
): Promise<AddressValuesQuery['customer']> {
  const variables = { first: addressesPerCall, after, language: toLanguageCode(locale) };
  return (await customerAccount(AddressValuesDocument, variables)).customer;
}

/**
 * The first address of the customer for which `isWanted` holds, or null. The Customer Account API has no query for
 * a single address, so this pages until it is found.
 * @throws {ShopifyError}
 */
export async function findAddress(
  isWanted: (node: AddressNode) => boolean,
  locale: Locale,
): Promise<{ readonly node: AddressNode; readonly isDefault: boolean } | null> {
  let after: string | null = null;
  for (let call = 0; call < maxCalls; call += 1) {
    const { defaultAddress, addresses } = await getCustomer(after, locale);
    const { nodes, pageInfo } = addresses;
    const node = nodes.find(isWanted);
    if (node) {
      const isDefault = defaultAddress !== null && toId(node.id) === toId(defaultAddress.id);
      return { node, isDefault };
    }
    if (!pageInfo.hasNextPage) return null;
    after = pageInfo.endCursor;
  }
  return null;
}

/**
 * One address of the customer, to be edited, or null: somebody else's and unknown ids look the same.
 * @throws {ShopifyError}
 */
export async function getAddressValues(
  dangerousId: string,
  locale: Locale,
): Promise<EditableAddress | null> {
  const found = await findAddress(({ id }) => toId(id) === dangerousId, locale);
  if (!found) return null;
  const { node, isDefault } = found;
  return { gid: node.id, values: toValues(node), stamp: toAddressStamp(node), isDefault };
}

export type NewAddressDefaults = {
  readonly values: Partial<AddressValues>;
  /** The first address becomes the default by itself. */
  readonly isFirst: boolean;
};

/**
 * What a new address starts with: the customer's own name, and the country they live in.
 * @throws {ShopifyError}
 */
export async function getNewAddressDefaults(locale: Locale): Promise<NewAddressDefaults> {
  const language = toLanguageCode(locale);
  const { customer } = await customerAccount(NewAddressDefaultsDocument, { language });
  return {
    values: {
      firstName: customer.firstName ?? '',
      lastName: customer.lastName ?? '',
      territoryCode: customer.defaultAddress?.territoryCode ?? '',
    },
    isFirst: customer.defaultAddress === null,
  };
}
