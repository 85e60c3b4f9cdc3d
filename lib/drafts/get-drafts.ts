import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { type PageCursor, toPaging } from '@/lib/paging';
import { askPage } from '@/lib/shopify/ask-page';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid, toId } from '@/lib/shopify/gid';
import { orNotShown } from '@/lib/shopify/not-shown';
import {
  DraftsDocument,
  type DraftsQuery,
  LocationDraftsDocument,
} from './drafts.customer-account.generated';

export type DraftsPage = DraftsQuery['customer']['draftOrders'];
export type DraftRow = DraftsPage['nodes'][number];

/** Whose drafts; null: one's own. The id ends a `CompanyLocation`'s GID. */
export type DraftsSearch = { readonly locationId: string | null; readonly cursor: PageCursor };

export type DraftsList = {
  readonly page: DraftsPage;
  /** The place whose drafts they are; its name is foreign text. */
  readonly location: { readonly id: string; readonly name: string } | null;
};

const pageSize = 15;

async function askLocation(
  dangerousId: string,
  cursor: PageCursor,
  language: ReturnType<typeof toLanguageCode>,
): Promise<DraftsList | null> {
  const id = toGid('CompanyLocation', dangerousId);
  if (!id) return null;
  const variables = { id, ...toPaging(cursor, pageSize), language };
  const { companyLocation } = await customerAccount(LocationDraftsDocument, variables);
  if (!companyLocation) return null;
  const { draftOrders, id: gid, name } = companyLocation;
  return { page: draftOrders, location: { id: toId(gid), name } };
}

async function ask(
  { locationId, cursor }: DraftsSearch,
  locale: Locale,
): Promise<DraftsList | null> {
  const language = toLanguageCode(locale);
  if (locationId) return askLocation(locationId, cursor, language);
  const variables = { ...toPaging(cursor, pageSize), language };
  const { customer } = await customerAccount(DraftsDocument, variables);
  const { companyContacts, draftOrders } = customer;
  // For a company there may be a draft tomorrow; everybody else has no use for the page.
  const isNobodys = companyContacts.nodes.length === 0 && draftOrders.nodes.length === 0;
  return isNobodys && !cursor ? null : { page: draftOrders, location: null };
}

/**
 * A page of drafts, changed last first (Customer Account API, `Customer.draftOrders` and
 * `CompanyLocation.draftOrders`); null for whoever has none and buys for no company, and for places of others. One
 * operation. A cursor the shop does not know gives the first page.
 * @throws {ShopifyError}
 */
export async function getDrafts(search: DraftsSearch, locale: Locale): Promise<DraftsList | null> {
  return orNotShown(askPage(search.cursor, (cursor) => ask({ ...search, cursor }, locale)));
}
