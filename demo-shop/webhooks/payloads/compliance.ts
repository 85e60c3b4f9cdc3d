import { toNumericId } from '../../customer-account/connection.ts';
import type { CustomerRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import type { Payload } from './rest.ts';

function toShop({ shop }: World): Payload {
  return { shop_id: toNumericId(shop.id), shop_domain: shop.myshopifyDomain };
}

function toPerson({ email, id, phone }: CustomerRecord): Payload {
  return { id: toNumericId(id), email, phone: phone?.number ?? null };
}

const listOrderIds = ({ orders }: CustomerRecord) => orders.map(({ id }) => toNumericId(id));

/** `customers/data_request`. */
export function toDataRequest(customer: CustomerRecord, world: World): Payload {
  return {
    ...toShop(world),
    orders_requested: listOrderIds(customer),
    customer: toPerson(customer),
    data_request: { id: toNumericId(world.ids.take('DataRequest')) },
  };
}

/** `customers/redact`. */
export function toCustomerRedaction(customer: CustomerRecord, world: World): Payload {
  return {
    ...toShop(world),
    customer: toPerson(customer),
    orders_to_redact: listOrderIds(customer),
  };
}

/** `shop/redact`. */
export function toShopRedaction(world: World): Payload {
  return toShop(world);
}
