import type { Ids } from '../ids.ts';
import type { OrderRecord } from '../order-records.ts';
import { pay } from './pay.ts';
import { handOver, sendOut, ship } from './ship.ts';
import { canTake, getNextStep, type Happening, type StepName } from './steps.ts';
import { openReturn, refundReturned } from './take-back.ts';

export type Progress = { step: StepName; happenings: Happening[] };

const take: Readonly<Record<StepName, (order: OrderRecord, at: string, ids: Ids) => Happening[]>> =
  {
    paid: pay,
    shipped: ship,
    'out-for-delivery': sendOut,
    delivered: handOver,
    returned: openReturn,
    refunded: refundReturned,
  };

function takeStep(order: OrderRecord, step: StepName, at: string, ids: Ids): Progress {
  const happenings = take[step](order, at, ids);
  order.updatedAt = at;
  return { step, happenings };
}

/** The next step of the order's life; null at its end. */
export function advance(order: OrderRecord, at: string, ids: Ids): Progress | null {
  const step = getNextStep(order);
  return step && takeStep(order, step, at, ids);
}

/** All steps up to and with this one. Null, and nothing changed, if it does not lie ahead. */
export function advanceTo(
  order: OrderRecord,
  target: StepName,
  at: string,
  ids: Ids,
): Progress[] | null {
  // Tried on a copy first: an order must not stop half-way to a step which it cannot reach.
  if (!walk(structuredClone(order), target, at, { take: (type) => `gid://shopify/${type}/0` })) {
    return null;
  }
  return walk(order, target, at, ids);
}

function walk(order: OrderRecord, target: StepName, at: string, ids: Ids): Progress[] | null {
  const taken: Progress[] = [];
  for (;;) {
    const next = getNextStep(order);
    const step = next === target || !next || !comesBefore(next, target) ? target : next;
    if (!canTake(order, step)) return null;
    taken.push(takeStep(order, step, at, ids));
    if (step === target) return taken;
  }
}

const orderOf = Object.keys(take);
const comesBefore = (step: StepName, target: StepName) =>
  orderOf.indexOf(step) < orderOf.indexOf(target);
