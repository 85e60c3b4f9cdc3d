import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccountParts, type Parts } from '@/lib/shopify/customer-account';
import { ShopifyError } from '@/lib/shopify/errors';
import { toId } from '@/lib/shopify/gid';
import { type Problems, toProblems } from '@/lib/shopify/lost-parts';
import {
  AddressBookDocument,
  type AddressBookQuery,
  type AddressCardFragment,
} from './address-book.customer-account.generated';

/** An address as its card draws it; `lines` are Shopify's, with the name first and the country last. */
export type Address = {
  /** Shopify's global id, for mutations. */
  readonly gid: string;
  /** The last part of it, for our URLs. */
  readonly id: string;
  readonly lines: readonly string[];
  readonly country: string | null;
  readonly phoneNumber: string | null;
};

export type AddressBook = { readonly default: Address | null; readonly others: readonly Address[] };

/** One call for nearly everybody; its cost is about one point an address. */
export const addressesPerCall = 100;

/** A stop for the loop over cursors, far above what anybody keeps. */
export const maxCalls = 10;

function toAddress({ id, formatted, territoryCode, phoneNumber }: AddressCardFragment): Address {
  const lines = formatted.filter((line) => line.trim() !== '');
  return { gid: id, id: toId(id), lines, country: territoryCode, phoneNumber };
}

const ownerOf = {
  default: /^customer\.defaultAddress\b/,
  others: /^customer\.addresses\b/,
} as const;

export type AddressBookParts = AddressBook & {
  readonly problems: Problems<keyof typeof ownerOf>;
};

/**
 * All addresses of the customer, in the shop's order; the default one and the others may fail each by itself.
 * @throws {ShopifyError}
 */
export async function getAddressBookParts(locale: Locale): Promise<AddressBookParts> {
  let problems: AddressBookParts['problems'] = {};
  const others: Address[] = [];
  let after: string | null = null;
  let defaultAddress: Address | null = null;
  for (let call = 0; call < maxCalls; call += 1) {
    const parts: Parts<AddressBookQuery> = await customerAccountParts(AddressBookDocument, {
      first: addressesPerCall,
      after,
      language: toLanguageCode(locale),
    });
    const { customer } = parts.data;
    problems = { ...problems, ...toProblems(ownerOf, parts) };
    defaultAddress = customer.defaultAddress && toAddress(customer.defaultAddress);
    others.push(...customer.addresses.nodes.map(toAddress));
    after = customer.addresses.pageInfo.endCursor;
    if (!customer.addresses.pageInfo.hasNextPage) break;
  }
  return { default: defaultAddress, others, problems };
}

/**
 * The same, all or nothing: for what must not mistake an address that could not be had for none.
 * @throws {ShopifyError}
 */
export async function getAddressBook(locale: Locale): Promise<AddressBook> {
  const book = await getAddressBookParts(locale);
  const problem = book.problems.default ?? book.problems.others;
  if (!problem) return book;
  throw new ShopifyError(problem.code, { operation: 'AddressBook', requestId: problem.requestId });
}

/**
 * One address of the customer, or null: somebody else's and unknown ids look the same.
 * The Customer Account API has no query for a single address.
 * @throws {ShopifyError}
 */
export async function getAddress(
  dangerousId: string,
  locale: Locale,
): Promise<{ address: Address; isDefault: boolean; isOnly: boolean } | null> {
  const book = await getAddressBook(locale);
  const isOnly = book.others.length === 0;
  if (book.default?.id === dangerousId) return { address: book.default, isDefault: true, isOnly };
  const address = book.others.find(({ id }) => id === dangerousId);
  return address ? { address, isDefault: false, isOnly: false } : null;
}
