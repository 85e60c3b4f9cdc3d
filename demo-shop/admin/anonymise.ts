import { toNumericId } from '../customer-account/connection.ts';
import type { OrderRecord } from '../world/order-records.ts';
import type { AddressRecord, CustomerRecord } from '../world/records.ts';
import { EMPTY_ADDRESS } from '../world/rules/empty-address.ts';

/** Country and region stay, for taxes; who lives there and where does not. */
function blur(address: AddressRecord | null): AddressRecord | null {
  if (!address) return null;
  const { territoryCode, zoneCode } = address;
  return { ...address, ...EMPTY_ADDRESS, territoryCode, zoneCode };
}

function anonymiseOrder(order: OrderRecord, email: string): void {
  Object.assign(order, {
    email,
    phone: null,
    note: null,
    shippingAddress: blur(order.shippingAddress),
    billingAddress: blur(order.billingAddress),
  });
  for (const line of order.lines) line.attributes = [];
}

/** Takes the person out of a customer; what was sold, and for how much, stays for the books. */
export function anonymise(customer: CustomerRecord): void {
  const email = `redacted-${toNumericId(customer.id)}@redacted.invalid`;
  Object.assign(customer, {
    email,
    firstName: null,
    lastName: null,
    emailMarketingState: 'UNSUBSCRIBED',
    phone: null,
    addresses: [],
    defaultAddressId: null,
    tags: [],
  });
  for (const order of customer.orders) anonymiseOrder(order, email);
}
