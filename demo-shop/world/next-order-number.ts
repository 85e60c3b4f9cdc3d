import type { World } from './world.ts';

/** The number of the next order, after the highest there is. */
export function nextOrderNumber({ customers }: Pick<World, 'customers'>): number {
  let highest = 1000;
  for (const { orders } of customers.values()) {
    for (const { number } of orders) highest = Math.max(highest, number);
  }
  return highest + 1;
}
