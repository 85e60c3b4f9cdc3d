import { findCompanyLocation, findContact } from '../../world/companies/find-companies.ts';
import type { PurchasingRecord } from '../../world/companies/records.ts';
import type { CustomerAccountContext } from '../context.ts';

/** Who bought: a company through one of its people, or a customer for themselves. */
export function toPurchasingEntity(
  purchase: { customerId: string; purchasing?: PurchasingRecord },
  _args: never,
  { world }: CustomerAccountContext,
) {
  const { customerId, purchasing } = purchase;
  if (!purchasing) return { __typename: 'Customer', ...world.customers.get(customerId) };
  return {
    __typename: 'PurchasingCompany',
    company: world.companies.get(purchasing.companyId),
    contact: findContact(world, purchasing.contactId),
    location: findCompanyLocation(world, purchasing.locationId),
  };
}
