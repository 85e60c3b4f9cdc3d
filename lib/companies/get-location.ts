import 'server-only';
import { cache } from 'react';
import { formatPhoneNumber } from '@/lib/addresses/phone';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid, toId } from '@/lib/shopify/gid';
import { orNotShown } from '@/lib/shopify/not-shown';
import {
  type CompanyAddressLinesFragment,
  CompanyLocationDocument,
  type CompanyLocationQuery,
} from './company-location.customer-account.generated';
import { type AddressKind, listEditable, listOwn } from './roles';

type Location = NonNullable<CompanyLocationQuery['companyLocation']>;

export type LocationAddress = {
  /** Foreign text, line by line as the country writes it. */
  readonly lines: readonly string[];
  readonly phone: string | null;
};

export type LocationDetail = Pick<
  Location,
  'externalId' | 'marketCurrencyCode' | 'name' | 'taxIdentifier'
> & {
  readonly id: string;
  readonly gid: string;
  /** Null where one buys for more companies than are asked for. */
  readonly company: { readonly id: string; readonly name: string } | null;
  readonly roles: readonly string[];
  readonly editable: readonly AddressKind[];
  readonly addresses: Readonly<Record<AddressKind, LocationAddress | null>>;
  /** Null where the shop says nothing of it. */
  readonly checkout: { readonly payNowOnly: boolean; readonly deposit: number | null } | null;
  readonly credit: Location['storeCreditAccounts']['nodes'];
  readonly orders: Location['orders']['nodes'];
  readonly drafts: Location['draftOrders']['nodes'];
  readonly hasMoreDrafts: boolean;
};

/** The one who receives it, above the lines that the shop formats without them. */
function toAddress(address: CompanyAddressLinesFragment | null): LocationAddress | null {
  if (!address) return null;
  const { firstName, formattedAddress, lastName, phone, recipient } = address;
  const person = [firstName, lastName].filter(Boolean).join(' ');
  const heads = [recipient, person].filter((line) => line && !formattedAddress.includes(line));
  const lines = [...heads.flatMap((line) => line ?? []), ...formattedAddress];
  return { lines, phone: phone && formatPhoneNumber(phone) };
}

async function ask(id: string, locale: Locale): Promise<LocationDetail | null> {
  const { companyLocation: found, customer } = await customerAccount(CompanyLocationDocument, {
    id,
    isThis: `id:${toId(id)}`,
    language: toLanguageCode(locale),
  });
  if (!found) return null;
  const contacts = customer.companyContacts.nodes;
  const company = contacts.find(({ locations }) =>
    locations.nodes.some((each) => each.id === found.id),
  )?.company;
  const own = listOwn(found.roleAssignments.nodes, contacts);
  const checkout = found.buyerExperienceConfiguration;
  return {
    id: toId(found.id),
    gid: found.id,
    name: found.name,
    externalId: found.externalId,
    taxIdentifier: found.taxIdentifier,
    marketCurrencyCode: found.marketCurrencyCode,
    company: company ? { id: toId(company.id), name: company.name } : null,
    roles: [...new Set(own.map(({ role }) => role.name))],
    editable: listEditable(own),
    addresses: {
      shipping: toAddress(found.shippingAddress),
      billing: toAddress(found.billingAddress),
    },
    checkout: checkout && {
      payNowOnly: checkout.payNowOnly,
      deposit: checkout.deposit?.percentage ?? null,
    },
    credit: found.storeCreditAccounts.nodes,
    orders: found.orders.nodes,
    drafts: found.draftOrders.nodes,
    hasMoreDrafts: found.draftOrders.pageInfo.hasNextPage,
  };
}

/**
 * A place of a company (Customer Account API, `companyLocation`), or null: unknown, or one has no role there. One
 * operation.
 * @throws {ShopifyError}
 */
export const getLocation = cache(
  async (dangerousId: string, locale: Locale): Promise<LocationDetail | null> => {
    const id = toGid('CompanyLocation', dangerousId);
    return id ? orNotShown(ask(id, locale)) : null;
  },
);
