import fc from 'fast-check';
import { type ReturnDecision, returnDecisions } from '../world/returns/decide.ts';
import type { DiscountLife, Life, MoneyLife, PayLife, ShipLife } from '../world/seed/life.ts';
import { toLife } from '../world/seed/life.ts';
import type { MarketName } from '../world/seed/markets.ts';

const markets: MarketName[] = ['AE', 'CA', 'CH', 'DE', 'GB', 'JP', 'KW', 'SE', 'US'];
const money: MoneyLife[] = [
  'authorized',
  'expired',
  'goodwill',
  'paid',
  'partially-paid',
  'pending',
  'refunded',
  'returned',
  'voided',
];
const discounts: DiscountLife[] = [
  'automatic-line',
  'code-fixed',
  'code-percent',
  'free-shipping',
  'manual',
  'script',
];
const pays: PayLife[] = [
  'bank-deposit',
  'card',
  'cash-on-delivery',
  'gift-card',
  'gift-card-and-card',
  'installments',
  'money-order',
  'paypal',
  'store-credit',
];
const ships: ShipLife[] = [
  'delivered',
  'delivered-split',
  'in-transit',
  'many-parcels',
  'partial',
  'ready-for-pickup',
  'two-parcels',
  'unfulfilled',
  'unfulfilled',
  'untracked',
];

/** Anything that somebody may have bought and how far it came, before our steps. */
export const anyLife: fc.Arbitrary<Life> = fc
  .record({
    market: fc.constantFrom(...markets),
    money: fc.oneof({ weight: 2, arbitrary: fc.constant('paid') }, fc.constantFrom(...money)),
    pay: fc.constantFrom(...pays),
    ship: fc.constantFrom(...ships),
    discounts: fc.subarray(discounts),
    lines: fc.integer({ min: 1, max: 6 }),
    goods: fc.constantFrom('digital', 'gift-card', 'mixed', 'physical', 'physical'),
    edited: fc.boolean(),
    tip: fc.boolean(),
    duties: fc.boolean(),
    fees: fc.subarray([
      { name: 'Furniture recycling', price: '6.00', taxed: true },
      { name: 'Retail delivery fee', price: '0.29', taxed: false },
    ]),
  })
  // The seed sends no line in part, and takes back only what was sent.
  .map((life) => ({
    ...life,
    lines: life.ship === 'partial' ? life.lines + 1 : life.lines,
    ship: life.money === 'refunded' || life.money === 'returned' ? 'delivered' : life.ship,
  }))
  .map((life) => toLife(life as Partial<Life>));

/** One thing done to an order; `share` says how much of what is possible. */
export type Step = {
  kind: 'advance' | 'decide' | 'edit' | 'pay' | 'refund' | 'return' | 'ship';
  /** What a merchant decides about every return there is, where that step is `decide`. */
  decision: ReturnDecision;
  /** One for each line, 0 to 1. */
  shares: number[];
};

const share = fc.constantFrom(0, 0.34, 0.5, 1, 1);

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...(['advance', 'advance', 'decide', 'edit', 'pay', 'refund', 'return', 'ship'] as const),
    ),
    decision: fc.constantFrom(...returnDecisions),
    shares: fc.array(share, { minLength: 6, maxLength: 6 }),
  }),
  { maxLength: 8 },
);
