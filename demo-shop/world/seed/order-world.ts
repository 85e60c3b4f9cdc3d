import type { Catalog } from '../catalog.ts';
import { createIds } from '../ids.ts';
import { createRandom } from '../random.ts';
import type { CustomerRecord } from '../records.ts';
import { FORTY_ADDRESSES } from './addresses.ts';
import type { SeedTools } from './build-order.ts';
import { addDays, SEED_NOW } from './clock.ts';
import { addAddress, createPerson } from './create-person.ts';
import { toLife } from './life.ts';
import { addManyOrders } from './many-orders.ts';
import { DELIVERY_ORDERS, PAYMENT_ORDERS, RETURN_ORDERS, WORLD_ORDERS } from './order-lives.ts';
import {
  DELIVERIES,
  NAMES,
  ODD_NAMES,
  PAYMENTS,
  REGULAR,
  RETURNS,
  TWO_THOUSAND,
  WORLD_WIDE,
} from './order-people.ts';
import type { Person } from './people.ts';
import { placeNumbered } from './place-numbered.ts';
import { ageLines, listRegularOrders } from './regular.ts';
import { tellReturns } from './return-stories.ts';

const ID_OFFSET = 250_000_000;

/** In the order in which the demo offers them. */
export const ORDER_PEOPLE: readonly Person[] = [
  RETURNS,
  DELIVERIES,
  PAYMENTS,
  WORLD_WIDE,
  ODD_NAMES,
  TWO_THOUSAND,
  REGULAR,
];

const HOMES: Readonly<Record<string, readonly string[]>> = {
  [RETURNS.email]: ['SE'],
  [DELIVERIES.email]: ['DE'],
  [PAYMENTS.email]: ['DE'],
  [WORLD_WIDE.email]: ['JP', 'US', 'GB', 'CA', 'SE', 'DE'],
  [TWO_THOUSAND.email]: ['DE', 'SE'],
  [REGULAR.email]: ['DE'],
};

function settleDown(person: Person, { ids }: Omit<SeedTools, 'random'>): CustomerRecord {
  const customer = createPerson(person, ids);
  for (const country of HOMES[person.email] ?? []) {
    const place = FORTY_ADDRESSES.find(({ territoryCode }) => territoryCode === country);
    if (place) addAddress(customer, place, ids);
  }
  if (person !== ODD_NAMES) return customer;
  for (const [index, [firstName, lastName]] of NAMES.entries()) {
    const place = FORTY_ADDRESSES[index];
    if (place) addAddress(customer, { ...place, firstName, lastName }, ids);
  }
  return customer;
}

/** Two lines that were bought as one thing. */
function bundle({ orders }: CustomerRecord, { catalog, ids }: Omit<SeedTools, 'random'>): void {
  const order = orders.find(({ lines }) => lines.length === 4);
  const product = catalog.products.find(({ productType }) => productType === 'Tableware');
  const [variant] = product?.variants ?? [];
  if (!order || !product || !variant) return;
  const group = {
    id: ids.take('LineItemGroup'),
    title: 'Table for two',
    quantity: 1,
    productId: product.id,
    variantId: variant.id,
  };
  for (const line of order.lines.slice(0, 3)) line.group = group;
}

/** Customers who between them show everything that can become of an order. */
export function createOrderWorld(seed: string, catalog: Catalog): CustomerRecord[] {
  // A range of its own: whoever is seeded after these customers keeps their ids.
  const tools = { catalog, ids: createIds(ID_OFFSET) };
  const customers = ORDER_PEOPLE.map((person) => settleDown(person, tools));
  const [returns, deliveries, payments, worldWide, oddNames, many, regular] = customers;
  if (!returns || !deliveries || !payments || !worldWide || !oddNames || !many || !regular) {
    return customers;
  }
  const random = createRandom(`${seed}/order-world`);
  const all = { ...tools, random };
  returns.orders.push(...placeNumbered(returns, RETURN_ORDERS, 5001, all));
  tellReturns(returns.orders, tools);
  deliveries.orders.push(...placeNumbered(deliveries, DELIVERY_ORDERS, 5101, all));
  bundle(deliveries, tools);
  payments.orders.push(...placeNumbered(payments, PAYMENT_ORDERS, 5201, all));
  for (const order of payments.orders.slice(0, 4)) order.billingAddress = null;
  worldWide.orders.push(...placeNumbered(worldWide, WORLD_ORDERS, 5301, all));
  const odd = oddNames.addresses.map((_, index) => ({
    at: addDays(SEED_NOW, index - 44),
    life: toLife({ lines: 1 }),
  }));
  for (const [index, placed] of odd.entries()) {
    const address = oddNames.addresses[index];
    if (!address) continue;
    const alone = { ...oddNames, addresses: [address] };
    oddNames.orders.push(...placeNumbered(alone, [placed], 5401 + index, all));
  }
  addManyOrders(many, seed, tools);
  regular.orders.push(...placeNumbered(regular, listRegularOrders(catalog), 5501, all));
  ageLines(regular.orders);
  return customers;
}
