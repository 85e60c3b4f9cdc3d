import type { Catalog, CatalogProduct } from '../world/catalog.ts';
import { isAvailable } from './product-list.ts';

/** Shopify never recommends more: https://shopify.dev/docs/api/storefront/latest/queries/productRecommendations */
const MOST = 10;

/** What goes with what, by tag; a shop keeps such a table in its Search & Discovery app. */
const PAIRINGS: Record<string, string[]> = {
  coffee: ['stoneware-mug', 'pour-over-dripper', 'stovetop-kettle', 'house-coffee', 'pantry-jar'],
  tea: ['hearth-teapot', 'breakfast-tea', 'wildflower-honey', 'stoneware-mug'],
  breakfast: ['oak-tray', 'wildflower-honey', 'linen-napkins', 'house-coffee'],
  cooking: ['end-grain-board', 'early-harvest-olive-oil', 'cooks-apron', 'slow-suppers-ebook'],
  dinner: ['linen-napkins', 'fluted-tumblers', 'brass-candlestick', 'ripple-dinner-plate'],
  serving: ['linen-tablecloth', 'hand-blown-carafe', 'oak-tray'],
  storage: ['house-coffee', 'waffle-bath-towel', 'lambswool-throw'],
  'living-room': ['lambswool-throw', 'dome-table-lamp', 'seagrass-basket', 'linen-cushion-cover'],
  bathroom: ['round-mirror', 'waffle-bath-towel', 'seagrass-basket', 'beeswax-pillar-candle'],
  garden: ['terracotta-planter', 'long-spout-watering-can', 'bud-vase'],
  flowers: ['long-spout-watering-can', 'linen-tablecloth'],
  gift: ['gift-card', 'house-warming-box', 'beeswax-pillar-candle', 'wildflower-honey'],
};

/**
 * Up to ten other products that can be bought now, best first and the same on every call.
 * RELATED: alike by type and tags. COMPLEMENTARY: what the pairing table sets beside it.
 */
export function listRecommendations(
  catalog: Catalog,
  product: CatalogProduct,
  intent: 'RELATED' | 'COMPLEMENTARY',
): CatalogProduct[] {
  const ranked =
    intent === 'COMPLEMENTARY' ? listPaired(catalog, product) : listAlike(catalog, product);
  return ranked.filter((other) => other.id !== product.id && isAvailable(other)).slice(0, MOST);
}

function listPaired(catalog: Catalog, product: CatalogProduct): CatalogProduct[] {
  const handles = new Set(product.tags.flatMap((tag) => PAIRINGS[tag] ?? []));
  return [...handles].flatMap((handle) => catalog.productByHandle(handle) ?? []);
}

function listAlike(catalog: Catalog, product: CatalogProduct): CatalogProduct[] {
  const likeness = (other: CatalogProduct) =>
    (other.productType === product.productType ? 3 : 0) +
    other.tags.filter((tag) => product.tags.includes(tag)).length;
  return catalog.products
    .filter((other) => likeness(other) > 0)
    .sort((a, b) => likeness(b) - likeness(a));
}
