import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { log } from '@/lib/log';
import { customerAccount } from '@/lib/shopify/customer-account';
import type { UserError } from '@/lib/shopify/user-errors';
import { toUserErrorKey } from './address-texts';
import type { AddressInput } from './parse-address';
import {
  CreateAddressDocument,
  DeleteAddressDocument,
  MakeDefaultAddressDocument,
  UpdateAddressDocument,
} from './save-address.customer-account.generated';

/** What the shop objects to; empty when the change was made. */
type UserErrors = readonly UserError[];

/** A payload of null comes with GraphQL errors, which the transport throws; so this is no success either. */
function toUserErrors(payload: { userErrors: UserErrors } | null): UserErrors {
  const userErrors = payload?.userErrors ?? [{ code: 'INVALID', message: '' }];
  for (const { code } of userErrors)
    if (toUserErrorKey(code ?? '') === null)
      log().warn(
        { event: 'addresses.unknown_user_error', userErrorCode: code },
        'unknown userError',
      );
  return userErrors;
}

/** The `CustomerAddress` id a form carries, or null. Whose it is, the shop decides. */
export function parseAddressGid(dangerousGid: unknown): string | null {
  const isGid =
    typeof dangerousGid === 'string' &&
    /^gid:\/\/shopify\/CustomerAddress\/[\w-]{1,64}(\?[\w=&-]{1,128})?$/.test(dangerousGid);
  return isGid ? dangerousGid : null;
}

/** @throws {ShopifyError} */
export async function createAddress(
  address: AddressInput,
  isDefault: boolean,
  locale: Locale,
): Promise<UserErrors> {
  const language = toLanguageCode(locale);
  const variables = { address, defaultAddress: isDefault, language };
  return toUserErrors(
    (await customerAccount(CreateAddressDocument, variables)).customerAddressCreate,
  );
}

/**
 * `isDefault` false leaves the default as it is: Shopify refuses to demote one
 * (DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED).
 * @throws {ShopifyError}
 */
export async function updateAddress(
  addressId: string,
  address: AddressInput,
  isDefault: boolean,
  locale: Locale,
): Promise<UserErrors> {
  const language = toLanguageCode(locale);
  const variables = { addressId, address, defaultAddress: isDefault || null, language };
  return toUserErrors(
    (await customerAccount(UpdateAddressDocument, variables)).customerAddressUpdate,
  );
}

/** @throws {ShopifyError} */
export async function makeDefaultAddress(addressId: string, locale: Locale): Promise<UserErrors> {
  const variables = { addressId, language: toLanguageCode(locale) };
  return toUserErrors(
    (await customerAccount(MakeDefaultAddressDocument, variables)).customerAddressUpdate,
  );
}

/** @throws {ShopifyError} */
export async function deleteAddress(addressId: string, locale: Locale): Promise<UserErrors> {
  const variables = { addressId, language: toLanguageCode(locale) };
  return toUserErrors(
    (await customerAccount(DeleteAddressDocument, variables)).customerAddressDelete,
  );
}
