import 'server-only';
import type { AddressValues } from '@/lib/addresses/address-form';
import { formatPhoneNumber } from '@/lib/addresses/phone';
import { toStamp } from '@/lib/forms/stamp';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { log } from '@/lib/log';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid, toId } from '@/lib/shopify/gid';
import { orNotShown } from '@/lib/shopify/not-shown';
import { type AddressUserError, toAddressErrors } from './address-user-errors';
import { isSameAddress, toCompanyInput, toFormValues } from './address-values';
import {
  AssignLocationAddressDocument,
  LocationAddressDocument,
  type LocationAddressQuery,
} from './location-address.customer-account.generated';
import { type AddressKind, addressKinds, listEditable, listOwn } from './roles';

export type LocationAddresses = {
  readonly id: string;
  readonly gid: string;
  /** Foreign text. */
  readonly name: string;
  readonly editable: readonly AddressKind[];
  /** As the shop keeps them; null where there is none yet. */
  readonly addresses: Readonly<Record<AddressKind, AddressValues | null>>;
  /** The customer's own, to fill the form with. */
  readonly own: readonly {
    readonly id: string;
    readonly lines: readonly string[];
    readonly values: AddressValues;
  }[];
};

type OwnAddress = LocationAddressQuery['customer']['addresses']['nodes'][number];

function toOwn({ id, formatted, ...fields }: OwnAddress): LocationAddresses['own'][number] {
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value ?? '']),
  ) as AddressValues;
  return { id: toId(id), lines: formatted, values };
}

/** Stands for an address as it is now, in a form that may be sent when it is not so any more. */
export const toLocationStamp = (values: AddressValues | null): string =>
  toStamp(values ? Object.values(values) : []);

/** As the form shows it: a phone number that people can read. */
export const toShownValues = (values: AddressValues): AddressValues => ({
  ...values,
  phoneNumber: values.phoneNumber ? formatPhoneNumber(values.phoneNumber) : '',
});

async function ask(id: string, locale: Locale): Promise<LocationAddresses | null> {
  const variables = { id, language: toLanguageCode(locale) };
  const { companyLocation, customer } = await customerAccount(LocationAddressDocument, variables);
  if (!companyLocation) return null;
  const { billingAddress, roleAssignments, shippingAddress } = companyLocation;
  return {
    id: toId(companyLocation.id),
    gid: companyLocation.id,
    name: companyLocation.name,
    editable: listEditable(listOwn(roleAssignments.nodes, customer.companyContacts.nodes)),
    addresses: {
      shipping: shippingAddress && toFormValues(shippingAddress),
      billing: billingAddress && toFormValues(billingAddress),
    },
    own: customer.addresses.nodes.map(toOwn),
  };
}

/**
 * The addresses of a place, read afresh, with what one may change of them; null: unknown, or one has no role there. One
 * operation.
 * @throws {ShopifyError}
 */
export async function getLocationAddresses(
  dangerousId: string,
  locale: Locale,
): Promise<LocationAddresses | null> {
  const id = toGid('CompanyLocation', dangerousId);
  return id ? orNotShown(ask(id, locale)) : null;
}

const types = { shipping: 'SHIPPING', billing: 'BILLING' } as const;

/**
 * Makes this the place's address for these kinds, all or none (Customer Account API,
 * `companyLocationAssignAddress`). Only inside a server action.
 * @returns what the shop objects to; empty when it is so
 * @throws {ShopifyError}
 */
export async function assignLocationAddress(
  gid: string,
  values: AddressValues,
  kinds: readonly AddressKind[],
  locale: Locale,
): Promise<readonly AddressUserError[]> {
  const answer = await customerAccount(AssignLocationAddressDocument, {
    id: gid,
    address: toCompanyInput(values),
    types: addressKinds.filter((kind) => kinds.includes(kind)).map((kind) => types[kind]),
    language: toLanguageCode(locale),
  });
  const payload = answer.companyLocationAssignAddress;
  // A payload of null comes with GraphQL errors, which the transport throws; so this is no success either.
  const userErrors = payload
    ? payload.userErrors
    : [{ code: 'INVALID_INPUT' as const, message: '' }];
  for (const { code } of userErrors)
    log().info({ event: 'companies.user_error', userErrorCode: code }, 'an address was refused');
  return toAddressErrors(userErrors);
}

/** Whether the shop shows this address for all these kinds by now. */
export async function isAddressAssigned(
  dangerousId: string,
  values: AddressValues,
  kinds: readonly AddressKind[],
  locale: Locale,
): Promise<boolean> {
  const found = await getLocationAddresses(dangerousId, locale);
  return kinds.every((kind) => {
    const there = found?.addresses[kind];
    return there ? isSameAddress(there, values) : false;
  });
}
