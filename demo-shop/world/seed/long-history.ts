import type { Random } from '../random.ts';
import { addDays, SEED_NOW } from './clock.ts';
import {
  type DiscountLife,
  type Life,
  type MoneyLife,
  type PayLife,
  type ShipLife,
  toLife,
} from './life.ts';
import type { MarketName } from './markets.ts';

/** The newest orders, newest first: every state an order can be in is somewhere here. */
const NEWEST: readonly Partial<Life>[] = [
  { ship: 'in-transit', lines: 3, discounts: ['code-percent'] },
  {
    ship: 'unfulfilled',
    money: 'authorized',
    note: 'Please leave it with the neighbours at no. 12.',
  },
  { ship: 'out-for-delivery', tip: true },
  { ship: 'partial', lines: 4, pay: 'gift-card-and-card' },
  { ship: 'ready-for-pickup', pay: 'paypal' },
  { ship: 'in-progress', money: 'pending', pay: 'bank-deposit' },
  { ship: 'on-hold', poNumber: 'PO-2026-1187' },
  { ship: 'scheduled', money: 'partially-paid', pay: 'bank-deposit', poNumber: 'PO-2026-1180' },
  { ship: 'label-printed', market: 'SE' },
  { ship: 'label-purchased', market: 'CH', duties: true },
  { ship: 'confirmed', discounts: ['free-shipping'] },
  { ship: 'carrier-picked-up', market: 'US', duties: true, lines: 3 },
  { ship: 'attempted' },
  { ship: 'delayed', market: 'JP', lines: 1 },
  { ship: 'two-parcels', lines: 5 },
  { ship: 'failure', note: 'The bell does not work, please call.' },
  { ship: 'fulfillment-pending', market: 'GB', duties: true },
  { ship: 'fulfillment-open' },
  { ship: 'fulfillment-error' },
  { ship: 'fulfillment-failed' },
  { ship: 'open', money: 'pending', pay: 'cash-on-delivery' },
  { ship: 'pending-fulfillment', market: 'CA', lines: 3 },
  { ship: 'unfulfilled', money: 'refunded', cancelled: 'CUSTOMER' },
  { ship: 'unfulfilled', money: 'voided', cancelled: 'DECLINED' },
  { ship: 'unfulfilled', money: 'expired' },
  { ship: 'restocked', money: 'refunded', cancelled: 'INVENTORY', lines: 3 },
  { ship: 'unfulfilled', money: 'voided', cancelled: 'FRAUD' },
  { ship: 'unfulfilled', money: 'refunded', cancelled: 'STAFF' },
  { ship: 'unfulfilled', money: 'refunded', cancelled: 'OTHER', market: 'US' },
  { ship: 'delivered', money: 'returned', discounts: ['automatic-line'] },
  { ship: 'delivered', money: 'goodwill', discounts: ['manual'] },
  { ship: 'delivered', money: 'refunded', market: 'CA', lines: 1 },
  { ship: 'delivered', returning: 'REQUESTED' },
  { ship: 'delivered', returning: 'OPEN' },
  { ship: 'delivered', returning: 'DECLINED' },
  { ship: 'delivered', returning: 'CANCELED' },
  { ship: 'picked-up', pay: 'gift-card' },
  { ship: 'untracked', goods: 'digital', lines: 1, pay: 'paypal' },
  { ship: 'untracked', goods: 'gift-card', lines: 1 },
  { ship: 'delivered', goods: 'mixed', lines: 3 },
  { ship: 'delivered', edited: true, lines: 4 },
  { ship: 'delivered-split', lines: 64, poNumber: 'PO-2026-0950', note: 'New office kitchen.' },
  { ship: 'fulfillment-cancelled' },
  { ship: 'delivered', discounts: ['script', 'code-fixed'], market: 'US', lines: 4, duties: true },
  { ship: 'delivered', discounts: ['code-percent', 'free-shipping'], market: 'CA', lines: 3 },
  {
    ship: 'delivered',
    attributes: [
      { key: 'Engraving', value: 'For Ida, who started it all' },
      { key: 'Gift wrap', value: 'Linen, no ribbon' },
    ],
  },
];

const OLDER_SHIPS: readonly ShipLife[] = ['delivered', 'delivered', 'delivered', 'delivered-split'];
const OLDER_PAYS: readonly PayLife[] = ['card', 'card', 'card', 'paypal', 'gift-card-and-card'];
const OLDER_MARKETS: readonly MarketName[] = ['DE', 'DE', 'DE', 'DE', 'SE', 'GB', 'CH', 'US'];
const OLDER_DISCOUNTS: readonly DiscountLife[] = [
  'automatic-line',
  'code-fixed',
  'code-percent',
  'free-shipping',
  'manual',
];
const OLDER_MONEY: readonly MoneyLife[] = ['goodwill', 'refunded', 'returned'];

function createOlder(random: Random): Life {
  return toLife({
    market: random.pick(OLDER_MARKETS),
    ship: random.pick(OLDER_SHIPS),
    pay: random.pick(OLDER_PAYS),
    money: random.chance(0.12) ? random.pick(OLDER_MONEY) : 'paid',
    discounts: random.chance(0.3) ? [random.pick(OLDER_DISCOUNTS)] : [],
    lines: random.integer(1, 5),
    tip: random.chance(0.05),
    returning: random.chance(0.03) ? 'CLOSED' : null,
  });
}

export type Placed = { life: Life; at: string };

/** `count` orders over about six years, oldest first; the newest ones close together. */
export function createLongHistory(count: number, random: Random): Placed[] {
  const placed: Placed[] = [];
  let at = addDays(SEED_NOW, -3);
  for (let index = 0; index < count; index += 1) {
    const changes = NEWEST[index];
    placed.push({ life: changes ? toLife(changes) : createOlder(random), at });
    const gapDays = index < 30 ? 2 : index < NEWEST.length ? 12 : 20;
    at = addDays(at, -gapDays - random.integer(0, 2));
    at = `${at.slice(0, 11)}${String(random.integer(6, 21)).padStart(2, '0')}:${String(
      random.integer(0, 59),
    ).padStart(2, '0')}:00Z`;
  }
  return placed.reverse();
}
