import type {
  CompanyAddressRecord,
  CompanyLocationRecord,
  CompanyRecord,
  PurchasingRecord,
} from '../../companies/records.ts';
import type { Ids } from '../../ids.ts';
import type { OrderRecord } from '../../order-records.ts';
import type { AddressRecord, CustomerRecord } from '../../records.ts';
import type { World } from '../../world.ts';
import { buildOrder, type SeedTools } from '../build-order.ts';
import { applyTerms } from './apply-terms.ts';
import { PURCHASES } from './purchases.ts';

const FIRST_NUMBER = 4001;

/** The copy of a location's address which an order keeps. */
export function toOrderAddress(
  place: CompanyAddressRecord | null,
  company: string,
  ids: Ids,
): AddressRecord | null {
  if (!place) return null;
  return {
    id: ids.take('CustomerAddress'),
    address1: place.address1,
    address2: place.address2,
    city: place.city,
    company,
    firstName: place.firstName ?? place.recipient,
    lastName: place.lastName,
    phoneNumber: place.phone,
    territoryCode: place.countryCode,
    zip: place.zip,
    zoneCode: place.zoneCode,
  };
}

/** The location of that name with its company and the contact whom a customer is there. */
export function findBuyer(
  world: World,
  name: string | null,
  customer: CustomerRecord,
): {
  company: CompanyRecord;
  location: CompanyLocationRecord;
  purchasing: PurchasingRecord;
} | null {
  for (const company of world.companies.values()) {
    const location = company.locations.find((each) => each.name === name);
    const contact = company.contacts.find(({ customerId }) => customerId === customer.id);
    if (!location || !contact) continue;
    const purchasing = { companyId: company.id, contactId: contact.id, locationId: location.id };
    return { company, location, purchasing };
  }
  return null;
}

/** An exempt location pays no tax: every line keeps its tax lines, at nothing. */
function exempt(order: OrderRecord): void {
  for (const part of [...order.lines, ...(order.shipping ? [order.shipping] : [])]) {
    part.taxes = part.taxes.map(() => 0);
  }
}

/** What the people of the companies bought, by date. */
export function placePurchases(
  world: World,
  people: readonly CustomerRecord[],
  tools: SeedTools,
): void {
  let number = FIRST_NUMBER - 1;
  for (const { at, email, life, location: name, paidAfterDays } of PURCHASES) {
    const customer = people.find((person) => person.email === email);
    if (!customer) throw new Error(`nobody is ${email}`);
    number += tools.random.integer(1, 9);
    const buyer = findBuyer(world, name, customer);
    if (!buyer) {
      customer.orders.push(buildOrder(life, at, number, customer, null, tools));
      continue;
    }
    const { company, location, purchasing } = buyer;
    const to = toOrderAddress(location.shippingAddress, company.name, tools.ids);
    const order = buildOrder(life, at, number, customer, to, tools);
    order.purchasing = purchasing;
    order.billingAddress =
      toOrderAddress(location.billingAddress, company.name, tools.ids) ?? order.shippingAddress;
    if (location.taxExempt) exempt(order);
    applyTerms(order, location, paidAfterDays, tools.ids);
    customer.orders.push(order);
  }
}
