import {
  permittedOperations,
  RESOURCES,
  type Resource,
} from '../../world/companies/permissions.ts';
import type {
  CompanyContactRecord,
  CompanyRecord,
  RoleAssignmentRecord,
  RoleName,
} from '../../world/companies/records.ts';
import { findLocationFor, listVisibleDrafts } from '../../world/companies/visible.ts';
import type { CustomerAccountContext } from '../context.ts';
import { type SearchArgs, searchLocations } from '../search/search-companies.ts';
import { searchDrafts } from '../search/search-drafts.ts';
import { searchOrders } from '../search/search-orders.ts';
import { defineType } from './define.ts';
import { metafieldFields } from './metafield.ts';
import { listOwnOrders } from './own-orders.ts';

type OrdersArgs = Parameters<typeof searchOrders>[1];
type Role = { id: string; name: RoleName };

/** A company's locations as far as the signed-in customer has a role there. */
function listLocations(company: CompanyRecord | undefined, context: CustomerAccountContext) {
  const { customerId, world } = context;
  return (company?.locations ?? []).filter(({ id }) => findLocationFor(world, customerId, id));
}

export const companyResolvers = {
  Company: defineType<CompanyRecord>({
    ...metafieldFields,
    draftOrders: ({ id }, args: SearchArgs, { customerId, world }) =>
      searchDrafts(
        listVisibleDrafts(world, customerId).filter(
          ({ purchasing }) => purchasing?.companyId === id,
        ),
        args,
        world,
      ),
    locations: (company, args: SearchArgs, context) =>
      searchLocations(listLocations(company, context), args, context.world),
    orders: ({ id }, args: OrdersArgs, context) =>
      searchOrders(
        listOwnOrders(context).filter(({ purchasing }) => purchasing?.companyId === id),
        args,
        context.world,
      ),
  }),
  CompanyContact: defineType<CompanyContactRecord>({
    company: ({ companyId }, _args, { world }) => world.companies.get(companyId),
    customer: ({ customerId }, _args, { world }) => world.customers.get(customerId),
    draftOrders: ({ id }, args: SearchArgs, { customerId, world }) =>
      searchDrafts(
        listVisibleDrafts(world, customerId).filter(
          ({ purchasing }) => purchasing?.contactId === id,
        ),
        args,
        world,
      ),
    locations: ({ companyId, id }, args: SearchArgs, context) => {
      const company = context.world.companies.get(companyId);
      const own = listLocations(company, context).filter((location) =>
        company?.assignments.some(
          ({ contactId, locationId }) => contactId === id && locationId === location.id,
        ),
      );
      return searchLocations(own, args, context.world);
    },
    orders: ({ id }, args: OrdersArgs, context) =>
      searchOrders(
        listOwnOrders(context).filter(({ purchasing }) => purchasing?.contactId === id),
        args,
        context.world,
      ),
  }),
  CompanyContactRole: defineType<Role>({
    resourcePermission: ({ name }, { resource }: { resource: Resource }) =>
      permittedOperations(name, resource),
    resourcePermissions: ({ name }) =>
      RESOURCES.map((resource) => ({
        resource,
        permittedOperations: permittedOperations(name, resource),
      })),
  }),
  CompanyContactRoleAssignment: defineType<RoleAssignmentRecord>({
    contact: ({ contactId, locationId }, _args, { world }) =>
      findCompanyOf(world, locationId)?.contacts.find(({ id }) => id === contactId),
    role: ({ locationId, role }, _args, { world }): Role | null => {
      const id = findCompanyOf(world, locationId)?.roleIds[role];
      return id ? { id, name: role } : null;
    },
  }),
};

function findCompanyOf({ companies }: CustomerAccountContext['world'], locationId: string) {
  return [...companies.values()].find(({ locations }) =>
    locations.some(({ id }) => id === locationId),
  );
}
