import { addDays, SEED_NOW } from './clock.ts';
import { type Life, toLife } from './life.ts';
import type { Placed } from './long-history.ts';

/** Six days between orders, the last one a week before today. */
function spread(lives: readonly Partial<Life>[]): Placed[] {
  return lives.map((life, index) => ({
    at: addDays(SEED_NOW, -7 - (lives.length - 1 - index) * 6),
    life: toLife(life),
  }));
}

const LOCAL = { title: 'Local delivery', handle: 'local-delivery-hamburg', price: 300 };

export const DELIVERY_ORDERS: readonly Placed[] = spread([
  { ship: 'many-parcels', lines: 30 },
  { ship: 'long-road', lines: 2 },
  { ship: 'picked-up', lines: 1 },
  { ship: 'delivered', shippedBy: LOCAL },
  { ship: 'untracked', goods: 'digital', lines: 1 },
  { ship: 'delivered', lines: 4 },
  { ship: 'in-progress', lines: 2 },
  { ship: 'restocked', money: 'refunded', cancelled: 'INVENTORY' },
  { ship: 'open', lines: 1 },
  { ship: 'pending-fulfillment', lines: 1 },
  { ship: 'on-hold', lines: 2 },
  { ship: 'partial', lines: 3 },
  { ship: 'out-for-delivery', shippedBy: LOCAL },
  { ship: 'ready-for-pickup', lines: 2 },
  { ship: 'scheduled', lines: 1, note: 'Pre-order: leaves in January.' },
  { ship: 'unfulfilled', lines: 3 },
]);

export const PAYMENT_ORDERS: readonly Placed[] = spread([
  { pay: 'store-credit', lines: 1 },
  { pay: 'money-order' },
  { pay: 'installments', lines: 4 },
  { pay: 'custom', lines: 1 },
  { pay: 'gift-card', lines: 1 },
  { pay: 'gift-card-and-card', lines: 3 },
  { pay: 'bank-deposit', money: 'pending', ship: 'unfulfilled' },
  { pay: 'cash-on-delivery', money: 'pending', ship: 'in-transit' },
  { pay: 'bank-deposit', money: 'partially-paid', ship: 'scheduled' },
  { money: 'authorized', ship: 'unfulfilled' },
  { money: 'expired', ship: 'unfulfilled' },
  { money: 'voided', ship: 'unfulfilled', cancelled: 'DECLINED' },
  { lines: 4 },
  { pay: 'store-credit', money: 'goodwill' },
]);

export const RETURN_ORDERS: readonly Placed[] = spread(
  Array.from({ length: 7 }, () => ({ lines: 4, market: 'SE' as const })),
);

/** Clocks went forward on 29 March 2026 and back on 25 October in Europe, 8 March and 1 November in America. */
export const WORLD_ORDERS: readonly Placed[] = [
  { at: '2026-03-08T06:59:59Z', life: toLife({ market: 'US', lines: 2, duties: true, tip: true }) },
  { at: '2026-03-29T00:59:59Z', life: toLife({ market: 'DE' }) },
  { at: '2026-03-29T01:00:00Z', life: toLife({ market: 'GB', duties: true }) },
  { at: '2026-06-30T23:59:59Z', life: toLife({ market: 'KW', lines: 3, duties: true }) },
  { at: '2026-08-15T15:00:00Z', life: toLife({ market: 'AE', duties: true }) },
  { at: '2026-10-25T00:30:00Z', life: toLife({ market: 'SE' }) },
  { at: '2026-10-25T01:30:00Z', life: toLife({ market: 'CH', duties: true }) },
  { at: '2026-11-01T05:30:00Z', life: toLife({ market: 'CA', discounts: ['code-fixed'] }) },
  {
    at: '2026-11-15T14:59:59Z',
    life: toLife({ market: 'JP', discounts: ['code-percent'], ship: 'in-transit' }),
  },
];
