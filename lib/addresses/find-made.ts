import 'server-only';
import type { Locale } from '@/lib/i18n/locale';
import { toId } from '@/lib/shopify/gid';
import { addressFields } from './address-form';
import { type AddressNode, findAddress } from './get-address-values';
import type { AddressInput } from './parse-address';

/**
 * What the shop shows of a change whose answer was lost, read afresh. Each answers true only where the change is
 * plain to see, and may throw a ShopifyError.
 */

/** The shop keeps a text as it was sent, or tidied; letters decide. */
const isSame = (sent: string, found: string | null) =>
  (found ?? '').normalize('NFC').trim() === sent.normalize('NFC').trim();

export const hasValues = (node: AddressNode, input: AddressInput): boolean =>
  addressFields.every((field) => isSame(input[field], node[field]));

/** An address like this one is there. */
export async function isAddressThere(
  input: AddressInput,
  isDefault: boolean,
  locale: Locale,
): Promise<boolean> {
  const found = await findAddress((node) => hasValues(node, input), locale);
  return found !== null && (found.isDefault || !isDefault);
}

/** This very address has these values. */
export async function isAddressUpdated(
  gid: string,
  input: AddressInput,
  isDefault: boolean,
  locale: Locale,
): Promise<boolean> {
  const found = await findAddress(({ id }) => toId(id) === toId(gid), locale);
  return found !== null && hasValues(found.node, input) && (found.isDefault || !isDefault);
}

export const isAddressGone = async (gid: string, locale: Locale): Promise<boolean> =>
  (await findAddress(({ id }) => toId(id) === toId(gid), locale)) === null;

export const isDefaultAddress = async (gid: string, locale: Locale): Promise<boolean> =>
  (await findAddress(({ id }) => toId(id) === toId(gid), locale))?.isDefault ?? false;
