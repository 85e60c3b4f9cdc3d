import type { Catalog } from '../../catalog.ts';
import { fromEuro } from '../../money.ts';
import { addDays, SEED_NOW } from '../clock.ts';
import { type FeeLife, type Life, type LifeItem, toLife } from '../life.ts';
import type { Placed } from '../long-history.ts';
import { MARKETS, type MarketName } from '../markets.ts';

/** What makers of lamps pay for their recycling, passed on and taxed as the lamp is. */
const RECYCLING: FeeLife = { name: 'Recycling contribution', price: '0.50', taxed: true };
const RETAIL_DELIVERY: FeeLife = { name: 'Retail delivery fee', price: '0.27', taxed: false };

type Story = Partial<Life> & { market: MarketName; things: readonly string[] };

/** Every charge that an order can have besides its goods, and every way it goes back. */
const CHARGED: readonly Story[] = [
  {
    market: 'DE',
    things: ['dome-table-lamp', 'gift-card', 'house-coffee'],
    discounts: ['code-percent'],
    fees: [RECYCLING],
    tip: true,
  },
  {
    market: 'US',
    things: ['ridge-pendant', 'stoneware-mug', 'gift-card'],
    duties: true,
    fees: [RETAIL_DELIVERY, RECYCLING],
    tip: true,
  },
  {
    market: 'US',
    things: ['brass-candlestick', 'early-harvest-olive-oil'],
    cancelled: 'INVENTORY',
    duties: true,
    fees: [RETAIL_DELIVERY],
    money: 'refunded',
    ship: 'restocked',
    tip: true,
  },
  { market: 'SE', things: ['dome-table-lamp', 'brass-candlestick', 'linen-napkins'] },
  {
    market: 'DE',
    things: ['stoneware-mug', 'everyday-bowl', 'ripple-dinner-plate', 'wildflower-honey'],
    discounts: ['automatic-line', 'manual'],
  },
  { market: 'GB', things: ['lambswool-throw'], duties: true, money: 'goodwill' },
  { market: 'DE', things: ['everyday-bowl', 'breakfast-tea'], pay: 'store-credit' },
  {
    market: 'DE',
    things: ['fluted-tumblers', 'gift-card'],
    money: 'pending',
    pay: 'bank-deposit',
    ship: 'unfulfilled',
  },
];

/** Orders that have not left yet. */
const CHANGEABLE: readonly Story[] = [
  {
    market: 'DE',
    things: ['oak-tray', 'linen-napkins', 'evening-decaf'],
    ship: 'unfulfilled',
    tip: true,
  },
  {
    market: 'SE',
    things: ['hearth-teapot', 'stoneware-mug'],
    discounts: ['code-fixed'],
    ship: 'unfulfilled',
  },
  { market: 'DE', things: ['waffle-bath-towel', 'cooks-apron'], ship: 'scheduled' },
];

function toItem(handle: string, quantity: number, market: MarketName, catalog: Catalog): LifeItem {
  const variant = catalog.productByHandle(handle)?.variants[0];
  if (!variant) throw new RangeError(`the catalogue has no ${handle}`);
  const unitPrice = fromEuro(variant.price.amount, MARKETS[market].currencyCode);
  return { variantId: variant.id, quantity, unitPrice };
}

/** Eleven days apart; of everything there are two where it comes first, so that one can go back. */
function toPlaced(stories: readonly Story[], until: string, catalog: Catalog): Placed[] {
  return stories.map(({ market, things, ...rest }, index) => {
    const items = things.map((handle, at) => toItem(handle, at === 0 ? 2 : 1, market, catalog));
    const days = -11 * (stories.length - 1 - index);
    return { at: addDays(until, days), life: toLife({ ...rest, market, items }) };
  });
}

export const listCharged = (catalog: Catalog) => toPlaced(CHARGED, addDays(SEED_NOW, -24), catalog);

export const listChangeable = (catalog: Catalog) =>
  toPlaced(CHANGEABLE, addDays(SEED_NOW, -2), catalog);
