import { findCompanyLocation } from '../../world/companies/find-companies.ts';
import type {
  CompanyContactRecord,
  CompanyLocationRecord,
  RoleAssignmentRecord,
} from '../../world/companies/records.ts';
import type { CustomerRecord } from '../../world/records.ts';
import { toFullName } from '../../world/rules/format-address.ts';
import type { World } from '../../world/world.ts';
import { type ConnectionArgs, toConnection, toNumericId } from '../connection.ts';
import {
  matches,
  matchesNumber,
  matchesText,
  matchesTime,
  type TermMatcher,
} from './match-search.ts';
import { parseSearch, type SearchTerm } from './parse-search.ts';

export type SearchArgs = ConnectionArgs & { query?: string | null; sortKey?: string | null };

type Sorts<Item> = Readonly<Record<string, (item: Item) => number | string>>;

/**
 * One page of records with ids, searched and sorted. `sorts` are named like the search terms, in lower
 * case; a sort key without an order of its own (relevance) goes by id.
 */
export function searchRecords<Item extends { id: string }>(
  items: readonly Item[],
  args: SearchArgs,
  matchTerm: TermMatcher<Item>,
  sorts: Sorts<Item>,
) {
  const search = parseSearch(args.query ?? '');
  const sort = args.sortKey ?? 'ID';
  const found = items.filter((item) => matches(search, item, matchTerm));
  const sortValueOf = sorts[sort.toLowerCase()] ?? ((item: Item) => toNumericId(item.id));
  return toConnection(found, args, { sort, idOf: ({ id }) => id, sortValueOf });
}

export function matchesId(gid: string | null | undefined, term: SearchTerm): boolean {
  return gid ? matchesNumber(toNumericId(gid), term) : false;
}

/** Free text: any word of the text, or its beginning. */
export function matchesWords(texts: readonly (string | null)[], term: SearchTerm): boolean {
  return texts.some(
    (text) => matchesText(text, term) || text?.split(/\s+/).some((word) => matchesText(word, term)),
  );
}

export function searchLocations(
  locations: readonly CompanyLocationRecord[],
  args: SearchArgs,
  world: World,
) {
  const companyName = (location: CompanyLocationRecord) =>
    world.companies.get(location.companyId)?.name ?? '';
  const matchTerm = (location: CompanyLocationRecord, term: SearchTerm) => {
    switch (term.field) {
      case null:
        return matchesWords([location.name, location.externalId], term);
      case 'company_contact_id':
        return (world.companies.get(location.companyId)?.assignments ?? []).some(
          (each) => each.locationId === location.id && matchesId(each.contactId, term),
        );
      case 'company_id':
        return matchesId(location.companyId, term);
      case 'created_at':
        return matchesTime(location.createdAt, term);
      case 'external_id':
        return matchesText(location.externalId, term);
      case 'id':
        return matchesId(location.id, term);
      case 'ids':
        return term.value.split(',').includes(String(toNumericId(location.id)));
      case 'name':
        return matchesText(location.name, term);
      case 'updated_at':
        return matchesTime(location.updatedAt, term);
      default:
        return undefined;
    }
  };
  return searchRecords(locations, args, matchTerm, {
    company_and_location_name: (location) => `${companyName(location)}\n${location.name}`,
    company_id: ({ companyId }) => toNumericId(companyId),
    created_at: ({ createdAt }) => createdAt,
    name: ({ name }) => name,
    updated_at: ({ updatedAt }) => updatedAt,
  });
}

export function searchContacts(
  contacts: readonly CompanyContactRecord[],
  args: SearchArgs,
  world: World,
) {
  const buyer = ({ customerId }: CompanyContactRecord): CustomerRecord | undefined =>
    world.customers.get(customerId);
  const nameOf = (contact: CompanyContactRecord) => {
    const person = buyer(contact);
    return (person && toFullName(person)) ?? '';
  };
  const emailOf = (contact: CompanyContactRecord) => buyer(contact)?.email ?? '';
  const rolesOf = (contact: CompanyContactRecord) =>
    (world.companies.get(contact.companyId)?.assignments ?? []).filter(
      ({ contactId }) => contactId === contact.id,
    );
  const matchTerm = (contact: CompanyContactRecord, term: SearchTerm) => {
    switch (term.field) {
      case null:
        return matchesWords([nameOf(contact), emailOf(contact), contact.title], term);
      case 'company_id':
        return matchesId(contact.companyId, term);
      case 'company_location_id':
        return rolesOf(contact).some(({ locationId }) => matchesId(locationId, term));
      case 'created_at':
        return matchesTime(contact.createdAt, term);
      case 'email':
        return matchesText(emailOf(contact), term);
      case 'id':
        return matchesId(contact.id, term);
      case 'location_name':
        return rolesOf(contact).some(({ locationId }) =>
          matchesText(findCompanyLocation(world, locationId)?.name ?? null, term),
        );
      case 'name':
        return matchesText(nameOf(contact), term);
      case 'role_name':
        return rolesOf(contact).some(({ role }) => matchesText(role, term));
      case 'updated_at':
        return matchesTime(contact.updatedAt, term);
      default:
        return undefined;
    }
  };
  return searchRecords(contacts, args, matchTerm, {
    company_id: ({ companyId }) => toNumericId(companyId),
    created_at: ({ createdAt }) => createdAt,
    email: emailOf,
    name: nameOf,
    name_email: (contact) => `${nameOf(contact)}\n${emailOf(contact)}`,
    title: ({ title }) => title ?? '',
    updated_at: ({ updatedAt }) => updatedAt,
  });
}

export function searchAssignments(
  assignments: readonly RoleAssignmentRecord[],
  args: SearchArgs,
  world: World,
) {
  const locationOf = ({ locationId }: RoleAssignmentRecord) =>
    findCompanyLocation(world, locationId);
  const roleIdOf = (each: RoleAssignmentRecord) =>
    world.companies.get(locationOf(each)?.companyId ?? '')?.roleIds[each.role];
  const matchTerm = (each: RoleAssignmentRecord, term: SearchTerm) => {
    switch (term.field) {
      case null:
        return matchesWords([each.role, locationOf(each)?.name ?? null], term);
      case 'company_contact_id':
        return matchesId(each.contactId, term);
      case 'company_contact_role_id':
        return matchesId(roleIdOf(each), term);
      case 'company_id':
        return matchesId(locationOf(each)?.companyId, term);
      case 'company_location_id':
        return matchesId(each.locationId, term);
      case 'created_at':
        return matchesTime(each.createdAt, term);
      case 'id':
        return matchesId(each.id, term);
      case 'location_name':
        return matchesText(locationOf(each)?.name ?? null, term);
      case 'role_name':
        return matchesText(each.role, term);
      case 'updated_at':
        return matchesTime(each.updatedAt, term);
      default:
        return undefined;
    }
  };
  return searchRecords(assignments, args, matchTerm, {
    created_at: ({ createdAt }) => createdAt,
    location_name: (each) => locationOf(each)?.name ?? '',
    updated_at: ({ updatedAt }) => updatedAt,
  });
}
