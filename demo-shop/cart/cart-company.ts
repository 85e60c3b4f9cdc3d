import {
  findCompanyLocation,
  listContactsOf,
  mayBuyFor,
} from '../world/companies/find-companies.ts';
import type {
  CompanyContactRecord,
  CompanyLocationRecord,
  CompanyRecord,
} from '../world/companies/records.ts';
import { toAddressFields } from '../world/companies/to-address-fields.ts';
import type { AddressFields } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { CartDraft } from './cart-draft.ts';
import type { CartBuyerRecord } from './cart-records.ts';
import { toCartId } from './cart-store.ts';

export type CartCompany = {
  company: CompanyRecord;
  contact: CompanyContactRecord;
  location: CompanyLocationRecord;
};

type Companies = Pick<World, 'companies'>;

/** The company a cart is for; null for a person's own cart, and once the right to buy for it is gone. */
export function getCartCompany(
  world: Companies,
  { companyLocationId, customerId }: Pick<CartBuyerRecord, 'companyLocationId' | 'customerId'>,
): CartCompany | null {
  if (!companyLocationId || !customerId) return null;
  if (!mayBuyFor(world, customerId, companyLocationId)) return null;
  const location = findCompanyLocation(world, companyLocationId);
  const company = world.companies.get(location?.companyId ?? '');
  const contact = listContactsOf(world, customerId).find((one) => one.companyId === company?.id);
  return location && company && contact ? { company, contact, location } : null;
}

export function getCompanyAddress({ company, location }: CartCompany): AddressFields | null {
  const place = location.shippingAddress;
  return place && toAddressFields(place, company.name);
}

/** Companies buy once: https://help.shopify.com/manual/b2b lists no subscriptions. Says so, a line each. */
export function dropPlansOfCompanies({ cart, warnings }: CartDraft): void {
  if (!cart.buyer.companyLocationId) return;
  for (const line of cart.lines.filter(({ sellingPlanId }) => sellingPlanId)) {
    line.sellingPlanId = null;
    const code = 'MERCHANDISE_SELLING_PLAN_NOT_APPLICABLE_ON_COMPANY_LOCATION';
    const message = 'Only one-time purchase is available for B2B orders.';
    warnings.push({ code, message, target: toCartId(cart) });
  }
}
