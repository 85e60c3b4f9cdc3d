import type { CustomerRecord } from '../records.ts';
import { getCycle, lastCycleIndex } from '../subscriptions/cycles.ts';
import { getDeliveryOption, PICKUP } from '../subscriptions/delivery-options.ts';
import { isInForce } from '../subscriptions/prices.ts';
import type { ContractRecord } from '../subscriptions/records.ts';
import type { ContractPlan } from './build-contract.ts';
import { buildOrder, type SeedTools } from './build-order.ts';
import { addDays, SEED_NOW } from './clock.ts';
import { type DiscountLife, type Life, type ShipLife, toLife } from './life.ts';

export type Bill = { at: string; plan: ContractPlan; contract: ContractRecord; cycle: number };

/** The days on which a contract was paid for: at the checkout (cycle 0), then at each cycle's end. */
export function listBills(plan: ContractPlan, contract: ContractRecord): Bill[] {
  const bills: Bill[] = [{ at: plan.startedAt, plan, contract, cycle: 0 }];
  const until = plan.endedAt ?? SEED_NOW;
  for (let cycle = 1; cycle <= lastCycleIndex(contract); cycle += 1) {
    const { billingAttemptExpectedDate: at, skipped } = getCycle(contract, cycle);
    if (at > until) break;
    if (!skipped) bills.push({ at, plan, contract, cycle });
  }
  return bills;
}

function toShipLife({ at, plan }: Bill): ShipLife {
  const isRecent = addDays(at, 4) > SEED_NOW;
  if (plan.way === 'pickup-hamburg') return isRecent ? 'ready-for-pickup' : 'picked-up';
  if (plan.way === 'none') return 'untracked';
  return isRecent ? 'in-transit' : 'delivered';
}

function toOrderLife(bill: Bill, discounts: DiscountLife[]): Life {
  const { contract, plan } = bill;
  const option = getDeliveryOption(plan.way);
  return toLife({
    market: plan.market,
    ship: toShipLife(bill),
    discounts,
    note: contract.note,
    attributes: contract.attributes,
    items: contract.lines.map(({ attributes, quantity, unitPrice, variantId }) => ({
      attributes,
      variantId,
      quantity,
      unitPrice,
    })),
    goods: option ? 'physical' : 'digital',
    shippedBy: option && {
      title: option.title[0],
      handle: option.code,
      price: contract.deliveryPrice,
    },
  });
}

/** Makes the order of one bill, as the contract stood then, and enters both into the books. */
export function settleBill(
  bill: Bill,
  number: number,
  customer: CustomerRecord,
  tools: SeedTools,
): void {
  const { contract, cycle, plan } = bill;
  const lives = (plan.discounts ?? []).filter((_, index) => {
    const discount = contract.discounts[index];
    return discount !== undefined && isInForce(discount);
  });
  for (const discount of contract.discounts) if (isInForce(discount)) discount.usageCount += 1;
  const life = toOrderLife(
    bill,
    lives.map(({ life: name }) => name),
  );
  const [home] = customer.addresses;
  const address = home ? { ...home, id: tools.ids.take('CustomerAddress') } : null;
  const order = buildOrder(life, bill.at, number, customer, address, tools);
  if (plan.way === PICKUP.code) order.shippingAddress = null;
  customer.orders.push(order);
  contract.orderIds.push(order.id);
  if (cycle > 0) contract.billedCycles.push(cycle);
  if (order.processedAt > contract.updatedAt) contract.updatedAt = order.processedAt;
}
