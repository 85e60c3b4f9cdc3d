import type { Catalog, CatalogProduct, CatalogVariant } from '../catalog.ts';
import type { Ids } from '../ids.ts';
import { fromEuro } from '../money.ts';
import { toPurchasedLine } from '../purchased-line.ts';
import type { Random } from '../random.ts';
import type { LineRecord } from '../records.ts';
import type { Life, LifeItem } from './life.ts';

function isOf(goods: Life['goods'], product: CatalogProduct): boolean {
  const digital = product.variants.every((variant) => !variant.requiresShipping);
  if (goods === 'gift-card') return product.isGiftCard;
  if (goods === 'digital') return digital && !product.isGiftCard;
  return !digital;
}

function toLine(
  product: CatalogProduct,
  variant: CatalogVariant,
  quantity: number,
  life: Life,
  currencyCode: string,
  ids: Ids,
): LineRecord {
  const unitPrice = fromEuro(variant.price.amount, currencyCode);
  const purchase = { allocations: [], attributes: life.attributes, quantity, unitPrice };
  return toPurchasedLine(product, variant, purchase, ids);
}

function toLineOfItem(
  { attributes = [], quantity, unitPrice, variantId }: LifeItem,
  life: Life,
  { catalog, ids }: { catalog: Catalog; ids: Ids },
): LineRecord {
  const offer = catalog.variantById(variantId);
  if (!offer) throw new RangeError(`the catalogue has no ${variantId}`);
  const own = { ...life, attributes: [...life.attributes, ...attributes] };
  return { ...toLine(offer.product, offer.variant, quantity, own, 'EUR', ids), unitPrice };
}

type Offer = { product: CatalogProduct; variant: CatalogVariant };

const OFFERS = new WeakMap<Catalog, Map<Life['goods'], Offer[]>>();

/** Thousands of lines ask for the same few lists. */
function listOffers(catalog: Catalog, goods: Life['goods']): Offer[] {
  const known = OFFERS.get(catalog) ?? new Map<Life['goods'], Offer[]>();
  OFFERS.set(catalog, known);
  const offers =
    known.get(goods) ??
    catalog.products
      .filter((product) => isOf(goods, product))
      .flatMap((product) => product.variants.map((variant) => ({ product, variant })));
  known.set(goods, offers);
  return offers;
}

/** Lines of different variants from the catalogue, priced as on the day of the order. */
export function createLines(
  life: Life,
  currencyCode: string,
  { catalog, ids, random }: { catalog: Catalog; ids: Ids; random: Random },
): LineRecord[] {
  if (life.items) return life.items.map((item) => toLineOfItem(item, life, { catalog, ids }));
  const wanted: Life['goods'][] = Array.from({ length: life.lines }, (_, index) =>
    life.goods === 'mixed' && index === life.lines - 1 ? 'digital' : life.goods,
  );
  const taken = new Set<string>();
  return wanted.map((goods) => {
    const offers = listOffers(catalog, goods);
    const fresh = offers.filter(({ variant }) => !taken.has(variant.id));
    const { product, variant } = random.pick(fresh.length > 0 ? fresh : offers);
    taken.add(variant.id);
    const quantity = random.chance(0.25) ? random.integer(2, 4) : 1;
    return toLine(product, variant, quantity, life, currencyCode, ids);
  });
}
