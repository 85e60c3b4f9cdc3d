import type { Catalog } from '../../catalog.ts';
import { createIds, type Ids } from '../../ids.ts';
import { declineEdit, resolveEdit } from '../../order-edits/resolve.ts';
import type { OrderRecord, TransactionRecord } from '../../order-records.ts';
import { createRandom } from '../../random.ts';
import type { CustomerRecord } from '../../records.ts';
import type { EditRequestRecord } from '../../return-records.ts';
import { bookCredit, bookDebit } from '../../store-credit/ledger.ts';
import type { Stores } from '../../stores.ts';
import { FORTY_ADDRESSES } from '../addresses.ts';
import { addDays, addHours } from '../clock.ts';
import { addAddress, createPerson } from '../create-person.ts';
import { placeNumbered } from '../place-numbered.ts';
import { ask, settle } from '../return-stories.ts';
import { listChangeable, listCharged } from './orders.ts';
import { CHARGES, WISHES } from './people.ts';

const ID_OFFSET = 310_000_000;
const FIRST_CHARGED = 9101;
const FIRST_CHANGEABLE = 9121;

type Tools = { catalog: Catalog; ids: Ids };

/** The first three things of it were bought as one, for less. */
function bundle(order: OrderRecord, { catalog, ids }: Tools): void {
  const product = catalog.productByHandle('house-warming-box');
  const [variant] = product?.variants ?? [];
  if (!product || !variant) throw new RangeError('the catalogue has no house-warming-box');
  const group = {
    id: ids.take('LineItemGroup'),
    title: 'Breakfast for one',
    quantity: 1,
    productId: product.id,
    variantId: variant.id,
  };
  for (const line of order.lines.slice(0, 3)) line.group = group;
}

function toOrigin(order: OrderRecord, kind: TransactionRecord['kind']) {
  const found = order.transactions.find((each) => each.kind === kind);
  if (!found) throw new RangeError(`${order.name} has no ${kind}`);
  const origin = { orderId: order.id, transactionId: found.id };
  return { amount: found.amount, booking: { at: found.createdAt, origin } };
}

/** Bought with credit; what came back of it is credit again, and stays so. */
function bookStoreCredit(order: OrderRecord, { storeCredit }: Stores, ids: Ids): void {
  const account = storeCredit.open(order.customerId, order.currencyCode, ids);
  const paid = toOrigin(order, 'SALE');
  const given = { at: addDays(order.processedAt, -30), event: 'ADJUSTMENT' } as const;
  bookCredit(account, paid.amount + 1_000, null, given, ids);
  bookDebit(account, paid.amount, { ...paid.booking, event: 'ORDER_PAYMENT' }, ids);
  settle(order, ask(order, 0, 'CLOSED', 'too-large', ids), ids);
  const back = toOrigin(order, 'REFUND');
  bookCredit(account, back.amount, null, { ...back.booking, event: 'ORDER_REFUND' }, ids);
}

function wish(order: OrderRecord, position: number, ids: Ids): EditRequestRecord {
  const line = order.lines[position];
  if (!line) throw new RangeError(`${order.name} has no line ${position}`);
  const request: EditRequestRecord = {
    id: ids.take('RequestedOrderEdit'),
    status: 'REQUESTED',
    createdAt: addHours(order.processedAt, 2),
    lines: [{ lineId: line.id, quantity: 1 }],
    key: null,
  };
  order.editRequests.push(request);
  order.updatedAt = request.createdAt;
  return request;
}

function tellWishes([refused, granted, waiting]: readonly OrderRecord[], ids: Ids): void {
  if (refused) declineEdit(refused, wish(refused, 1, ids), addHours(refused.processedAt, 6));
  if (granted) resolveEdit(granted, wish(granted, 0, ids), addHours(granted.processedAt, 5), ids);
  if (waiting) wish(waiting, 0, ids);
}

/** Customers who between them show every charge on an order, and every answer to a wish to change one. */
export function createCharges(seed: string, catalog: Catalog, stores: Stores): CustomerRecord[] {
  // A range of its own: whoever is seeded after these customers keeps their ids.
  const ids = createIds(ID_OFFSET);
  const tools = { catalog, ids, random: createRandom(`${seed}/charges`) };
  const [charged, wishful] = [CHARGES, WISHES].map((person) => {
    const customer = createPerson(person, ids);
    for (const country of ['DE', 'US', 'SE', 'GB']) {
      const place = FORTY_ADDRESSES.find(({ territoryCode }) => territoryCode === country);
      if (place) addAddress(customer, place, ids);
    }
    return customer;
  });
  if (!charged || !wishful) return [];
  const orders = placeNumbered(charged, listCharged(catalog), FIRST_CHARGED, tools);
  charged.orders.push(...orders);
  const [, , , returned, bundled, , credited] = orders;
  if (returned) settle(returned, ask(returned, 0, 'CLOSED', 'damaged', ids), ids);
  if (bundled) bundle(bundled, tools);
  if (credited) bookStoreCredit(credited, stores, ids);
  const changeable = placeNumbered(wishful, listChangeable(catalog), FIRST_CHANGEABLE, tools);
  wishful.orders.push(...changeable);
  tellWishes(changeable, ids);
  return [charged, wishful];
}
