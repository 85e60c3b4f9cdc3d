import { toConfirmationNumber } from '../confirmation-number.ts';
import { nextOrderNumber } from '../next-order-number.ts';
import type { OrderRecord } from '../order-records.ts';
import { orderTotals } from '../order-totals.ts';
import { toPurchasedLine } from '../purchased-line.ts';
import { createRandom } from '../random.ts';
import type { AddressRecord, CustomerRecord } from '../records.ts';
import { MARKETS, type Market } from '../seed/markets.ts';
import { applyTaxes } from '../seed/taxes.ts';
import { runsOut } from '../stock.ts';
import type { World } from '../world.ts';
import { type BillingCycle, getCycle, lastCycleIndex } from './cycles.ts';
import type { BillingErrorType, ContractRecord } from './records.ts';
import {
  listInForce,
  toLineAllocations,
  toMeans,
  toOrderDiscounts,
  toOrderShipping,
} from './renewal-parts.ts';

/** The cycle that is billed next: the first that was neither billed nor skipped. Null at the end. */
export function getNextCycle(contract: ContractRecord): BillingCycle | null {
  const last = lastCycleIndex(contract);
  for (let index = 1; index <= last; index += 1) {
    const cycle = getCycle(contract, index);
    if (cycle.status === 'UNBILLED' && !cycle.skipped) return cycle;
  }
  return null;
}

function toMarket(address: AddressRecord | null, currencyCode: string): Market {
  const all = Object.values(MARKETS).filter((market) => market.currencyCode === currencyCode);
  const there = all.find(({ territoryCode }) => territoryCode === address?.territoryCode);
  return there ?? all[0] ?? MARKETS.DE;
}

/** Where the goods go, or who pays: a copy of its own, as every order keeps one. */
function toAddress(
  { deliveryMethod: method }: ContractRecord,
  { addresses, defaultAddressId }: CustomerRecord,
  { ids }: World,
): AddressRecord | null {
  const own = addresses.find(({ id }) => id === defaultAddressId) ?? addresses[0];
  const place = method && method.kind !== 'PICKUP' ? method.address : own;
  return place ? { ...place, id: ids.take('CustomerAddress') } : null;
}

function buildRenewal(
  contract: ContractRecord,
  customer: CustomerRecord,
  at: string,
  world: World,
): OrderRecord {
  const { catalog, ids } = world;
  const { currencyCode } = contract;
  const address = toAddress(contract, customer, world);
  const market = toMarket(address, currencyCode);
  const allocations = toLineAllocations(contract);
  const lines = contract.lines.flatMap(({ attributes, id, quantity, unitPrice, variantId }) => {
    const found = catalog.variantById(variantId);
    const purchase = { allocations: allocations.get(id) ?? [], attributes, quantity, unitPrice };
    return found ? [toPurchasedLine(found.product, found.variant, purchase, ids)] : [];
  });
  const shipping = toOrderShipping(contract);
  const isPickedUp = contract.deliveryMethod?.kind === 'PICKUP';
  const last = customer.orders.findLast(({ id }) => contract.orderIds.includes(id));
  const number = nextOrderNumber(world);
  const id = ids.take('Order');
  const order: OrderRecord = {
    ...{ id, number, name: `#${number}`, lines, shipping, currencyCode },
    confirmationNumber: toConfirmationNumber(createRandom(id)),
    customerId: customer.id,
    ...{ createdAt: at, processedAt: at, updatedAt: at },
    taxesIncluded: market.taxesIncluded,
    discounts: toOrderDiscounts(contract),
    taxLines: applyTaxes(market, lines, shipping, ids),
    ...{ duties: 0, tip: 0, fulfillments: [], transactions: [], refunds: [], returns: [] },
    ...{ editRequests: [], financialStatus: 'PAID', fulfillmentStatus: 'UNFULFILLED' },
    ...{ cancelledAt: null, cancelReason: null, editedAt: null, paymentTerms: null },
    note: contract.note,
    poNumber: null,
    phone: customer.phone?.number ?? null,
    email: customer.email,
    customerLocale: market.locale,
    locationName: isPickedUp ? 'Hamburg shop' : null,
    shippingAddress: shipping && !isPickedUp ? address : null,
    billingAddress: address,
  };
  order.transactions.push({
    ...toMeans(last?.transactions ?? []),
    ...{ id: ids.take('OrderTransaction'), parentId: null, kind: 'SALE', status: 'SUCCESS' },
    ...{ amount: orderTotals(order).total, createdAt: at, processedAt: at },
  });
  return order;
}

/** Whether a renewal would take more of something than is there, of goods that may not run below zero. */
export function isOutOfStock(
  { lines }: ContractRecord,
  { catalog }: Pick<World, 'catalog'>,
): boolean {
  const wanted = new Map<string, number>();
  for (const { quantity, variantId } of lines) {
    wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
  }
  return [...wanted].some(([id, quantity]) => {
    const variant = catalog.variantById(id)?.variant;
    return variant && runsOut(variant) && variant.quantityAvailable < quantity;
  });
}

/** Bills a cycle: an order in the customer's history, and the contract's next date moves on. */
export function billCycle(
  contract: ContractRecord,
  cycle: BillingCycle,
  customer: CustomerRecord,
  at: string,
  world: World,
): OrderRecord {
  const order = buildRenewal(contract, customer, at, world);
  for (const discount of listInForce(contract)) discount.usageCount += 1;
  customer.orders.push(order);
  world.stock.take(order);
  contract.orderIds.push(order.id);
  contract.billedCycles.push(cycle.cycleIndex);
  contract.lastPaymentStatus = 'SUCCEEDED';
  contract.lastBillingErrorType = null;
  contract.revision += 1;
  contract.updatedAt = at;
  // What was agreed for so many cycles is over with the last of them.
  if (!getNextCycle(contract)) contract.status = 'EXPIRED';
  return order;
}

const ERROR_TYPES: readonly [RegExp, BillingErrorType][] = [
  [/inventory/, 'INVENTORY_ERROR'],
  [/^customer_/, 'CUSTOMER_ERROR'],
  [/^(generic|unexpected)_error$/, 'OTHER'],
];

/** Notes that a payment failed; the cycle stays unbilled, to be tried again. */
export function failCycle(contract: ContractRecord, errorCode: string, at: string): void {
  const [, type = 'PAYMENT_ERROR'] = ERROR_TYPES.find(([code]) => code.test(errorCode)) ?? [];
  contract.lastPaymentStatus = 'FAILED';
  contract.lastBillingErrorType = type;
  contract.updatedAt = at;
}
