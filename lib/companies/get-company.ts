import 'server-only';
import { cache } from 'react';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { type PageCursor, toPaging } from '@/lib/paging';
import { askPage } from '@/lib/shopify/ask-page';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid, toId } from '@/lib/shopify/gid';
import { orNotShown } from '@/lib/shopify/not-shown';
import {
  CompanyDocument,
  type CompanyOrderFieldsFragment,
  type CompanyQuery,
} from './company.customer-account.generated';
import { type Place, toPlace } from './get-companies';

export type CompanyOrder = CompanyOrderFieldsFragment;

export type CompanyDetail = {
  readonly id: string;
  /** Foreign text, as are all names and titles. */
  readonly name: string;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly places: readonly Place[];
  readonly pageInfo: NonNullable<CompanyQuery['company']>['locations']['pageInfo'];
  readonly orders: readonly CompanyOrder[];
};

const pageSize = 20;

async function ask(id: string, cursor: PageCursor, locale: Locale): Promise<CompanyDetail | null> {
  const variables = { id, ...toPaging(cursor, pageSize), language: toLanguageCode(locale) };
  const { company, customer } = await customerAccount(CompanyDocument, variables);
  if (!company) return null;
  const contacts = customer.companyContacts.nodes;
  const contact = contacts.find((each) => each.company && toId(each.company.id) === toId(id));
  return {
    id: toId(company.id),
    name: company.name,
    externalId: company.externalId,
    title: contact?.title ?? null,
    places: company.locations.nodes.map((node) => toPlace(node, contacts)),
    pageInfo: company.locations.pageInfo,
    orders: company.orders.nodes,
  };
}

/**
 * One company with a page of its places (Customer Account API, `company`), or null: unknown, or not one's own. One
 * operation. A cursor the shop does not know gives the first page.
 * @throws {ShopifyError}
 */
export const getCompany = cache(
  async (
    dangerousId: string,
    cursor: PageCursor,
    locale: Locale,
  ): Promise<CompanyDetail | null> => {
    const id = toGid('Company', dangerousId);
    if (!id) return null;
    return orNotShown(askPage(cursor, (page) => ask(id, page, locale)));
  },
);
