import 'server-only';
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
  readonly isDefault: boolean;
};

type Node = AddressValuesQuery['customer']['addresses']['nodes'][number];

function toValues(node: Node): AddressValues {
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
 * One address of the customer, to be edited, or null: somebody else's and unknown ids look the same.
 * The Customer Account API has no query for a single address, so this pages until it is found.
 * @throws {ShopifyError}
 */
export async function getAddressValues(
  dangerousId: string,
  locale: Locale,
): Promise<EditableAddress | null> {
  let after: string | null = null;
  for (let call = 0; call < maxCalls; call += 1) {
    const { defaultAddress, addresses } = await getCustomer(after, locale);
    const { nodes, pageInfo } = addresses;
    const node = nodes.find(({ id }) => toId(id) === dangerousId);
    if (node) {
      const isDefault = node.id === defaultAddress?.id;
      return { gid: node.id, values: toValues(node), isDefault };
    }
    if (!pageInfo.hasNextPage) return null;
    after = pageInfo.endCursor;
  }
  return null;
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
