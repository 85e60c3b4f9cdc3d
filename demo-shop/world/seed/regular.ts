import type { Catalog, CatalogVariant } from '../catalog.ts';
import { fromEuro } from '../money.ts';
import type { OrderRecord } from '../order-records.ts';
import { runsOut } from '../stock.ts';
import { addDays, SEED_NOW } from './clock.ts';
import { type Life, type LifeItem, toLife } from './life.ts';
import type { Placed } from './long-history.ts';

type Wanted = {
  handle: string;
  quantity: number;
  /** In euro cents, against today's price. */
  cheaperThen?: number;
  attributes?: Life['attributes'];
  pick?: (variant: CatalogVariant) => boolean;
};

const isSoldOut = (variant: CatalogVariant) => !variant.availableForSale;
const isThere = (variant: CatalogVariant) =>
  variant.availableForSale && (!runsOut(variant) || variant.quantityAvailable >= 8);

/** What was bought once, and has since changed in every way that things on sale change. */
const CHANGED: readonly Wanted[] = [
  { handle: 'house-coffee', quantity: 2, cheaperThen: 150 },
  { handle: 'stoneware-mug', quantity: 4, cheaperThen: -300 },
  {
    handle: 'end-grain-board',
    quantity: 1,
    attributes: [
      { key: 'Engraving', value: 'Edda & Nils' },
      { key: '_engraving_batch', value: 'B-114' },
    ],
  },
  { handle: 'pepper-mill', quantity: 1 },
  { handle: 'pantry-jar', quantity: 1 },
  { handle: 'bud-vase', quantity: 1 },
  { handle: 'oak-tray', quantity: 90 },
  { handle: 'paper-floor-lantern', quantity: 1, pick: () => true },
  { handle: 'linen-tablecloth', quantity: 1, pick: isSoldOut },
  {
    handle: 'gift-card',
    quantity: 1,
    attributes: [
      { key: 'Recipient email', value: 'nils@example.com' },
      { key: 'Message', value: 'Happy birthday' },
    ],
  },
];

const AS_EVER: readonly Wanted[] = [
  { handle: 'breakfast-tea', quantity: 2 },
  { handle: 'wildflower-honey', quantity: 1 },
];

function toItem(catalog: Catalog, wanted: Wanted): LifeItem[] {
  const { attributes = [], cheaperThen = 0, handle, pick = isThere, quantity } = wanted;
  const product = catalog.products.find((each) => each.handle === handle);
  const variant = product?.variants.find(pick) ?? product?.variants[0];
  if (!variant) return [];
  const unitPrice = fromEuro(variant.price.amount, 'EUR') - cheaperThen;
  return [{ variantId: variant.id, quantity, unitPrice, attributes }];
}

/** #5501: everything is as it was. #5502: hardly anything is. */
export function listRegularOrders(catalog: Catalog): Placed[] {
  return [AS_EVER, CHANGED].map((wanted, index) => ({
    at: addDays(SEED_NOW, -70 + index * 30),
    life: toLife({ items: wanted.flatMap((each) => toItem(catalog, each)) }),
  }));
}

/** What the catalogue forgot since: a name, a version, a whole product. */
export function ageLines(orders: readonly OrderRecord[]): void {
  for (const line of orders.flatMap(({ lines }) => lines)) {
    if (line.title === 'Pepper Mill') line.title = 'Grandmother’s Pepper Mill';
    if (line.title === 'Pantry Jar') {
      line.variantId = 'gid://shopify/ProductVariant/44510000000001';
      line.variantTitle = '3 l';
    }
    if (line.title === 'Bud Vase') {
      line.productId = 'gid://shopify/Product/8510000000001';
      line.variantId = 'gid://shopify/ProductVariant/44510000000002';
      line.title = 'Copper Ladle';
    }
  }
}
