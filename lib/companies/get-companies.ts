import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { settle } from '@/lib/shopify/errors';
import { toId } from '@/lib/shopify/gid';
import { orNotShown } from '@/lib/shopify/not-shown';
import { createRefusal } from '@/lib/shopify/refusal';
import {
  CompaniesDocument,
  type CompaniesQuery,
  CompanyContactDocument,
  type CompanyPlaceFieldsFragment,
} from './companies.customer-account.generated';
import { listOwn } from './roles';

/** Ids end a GID; names, areas and roles are foreign text. */
export type Place = {
  readonly id: string;
  readonly gid: string;
  readonly name: string;
  readonly area: string | null;
  readonly roles: readonly string[];
};

export type Company = {
  readonly id: string;
  readonly name: string;
  readonly externalId: string | null;
  /** What one is there, in the shop's words. */
  readonly title: string | null;
  readonly places: readonly Place[];
  readonly hasMorePlaces: boolean;
};

type Contact = { readonly id: string };

export function toPlace(
  { id, name, roleAssignments, shippingAddress }: CompanyPlaceFieldsFragment,
  contacts: readonly Contact[],
): Place {
  const roles = listOwn(roleAssignments.nodes, contacts).map(({ role }) => role.name);
  return {
    id: toId(id),
    gid: id,
    name,
    area: shippingAddress?.formattedArea ?? null,
    roles: [...new Set(roles)],
  };
}

function toCompanies(contacts: CompaniesQuery['customer']['companyContacts']['nodes']): Company[] {
  return contacts.flatMap(({ id, company, locations, title }) => {
    if (!company) return [];
    return [
      {
        id: toId(company.id),
        name: company.name,
        externalId: company.externalId,
        title,
        places: locations.nodes.map((node) => toPlace(node, [{ id }])),
        hasMorePlaces: locations.pageInfo.hasNextPage,
      },
    ];
  });
}

/**
 * The companies this customer buys for (Customer Account API, `Customer.companyContacts`), or null: for whoever buys
 * for none, and where the shop lets this site read none. One operation.
 * @throws {ShopifyError}
 */
export async function getCompanies(locale: Locale): Promise<readonly Company[] | null> {
  const variables = { language: toLanguageCode(locale) };
  const answer = await orNotShown(customerAccount(CompaniesDocument, variables));
  const companies = toCompanies(answer?.customer.companyContacts.nodes ?? []);
  return companies.length > 0 ? companies : null;
}

/** Whether a place is, or may be, among these: of a company with many not all are listed. */
export const mayBuyFor = (companies: readonly Company[], gid: string): boolean =>
  companies.some(
    ({ hasMorePlaces, places }) => hasMorePlaces || places.some((place) => place.gid === gid),
  );

/** A shop that lets a site read no companies does so with every customer. */
const refusal = createRefusal('company-contacts-refused');

/** A page of links is no place to wait at. */
const patienceMs = 1_000;

/**
 * Whether to show the way to the companies. No reason to lose a page over, nor to wait for long: false also while the
 * shop does not say. One operation, none where it is refused.
 */
export async function isCompanyContact(): Promise<boolean> {
  if (refusal.isFresh()) return false;
  const asked = settle(customerAccount(CompanyContactDocument));
  // Whatever comes of it after that is nobody's business, a redirect neither.
  asked.catch(() => undefined);
  const answer = await Promise.race([asked, wait(patienceMs, null, { ref: false })]);
  if (answer?.ok) return answer.data.customer.companyContacts.nodes.length > 0;
  if (answer?.error.code === 'denied') refusal.note();
  return false;
}
