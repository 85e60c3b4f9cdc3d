import type { ColourName } from '../../images/palettes.ts';
import { isColourName } from '../../images/palettes.ts';
import type { CatalogImage, CatalogProduct, CatalogVariant } from '../catalog.ts';
import { toMeasurement } from '../unit-price.ts';
import { DESCRIPTIONS_DE } from './german.ts';
import type { ProductSeed } from './product-seed.ts';

const IMAGE_SIDE_PX = 1600;
/** What the shop counts for things it never runs out of (gift cards, downloads). */
const UNCOUNTED = 9_999;
/** "Today" of the seeded world less nine days a product: old stock has low numbers. */
const NEWEST_PUBLISHED_AT = Date.parse('2026-11-06T08:00:00Z');
const DAY_MS = 86_400_000;
const HIGHEST_NUMBER = 41;

/** Works out the options, variants and images of one hand-written product. */
export function toProduct(productType: string, seed: ProductSeed): CatalogProduct {
  const images = toImages(seed);
  const options = Object.entries(seed.options ?? {}).map(([name, values]) => ({ name, values }));
  // Shopify gives a product without options this one: https://shopify.dev/docs/api/storefront/latest/objects/ProductOption
  const shownOptions = options.length ? options : [{ name: 'Title', values: ['Default Title'] }];
  const kind = seed.kind ?? 'physical';
  return {
    id: `gid://shopify/Product/${8_124_500_000_000 + seed.number * 1000}`,
    handle: seed.handle,
    title: seed.title,
    titleDe: seed.titleDe,
    description: seed.description,
    descriptionDe: DESCRIPTIONS_DE[seed.handle] ?? seed.description,
    vendor: seed.vendor,
    productType,
    tags: [...seed.tags].sort(),
    isGiftCard: kind === 'gift-card',
    publishedAt: new Date(
      NEWEST_PUBLISHED_AT - (HIGHEST_NUMBER - seed.number) * 9 * DAY_MS,
    ).toISOString(),
    options: shownOptions,
    images,
    variants: listCombinations(shownOptions.map((option) => option.values)).map((values, index) =>
      toVariant(seed, images, shownOptions, values, index),
    ),
  };
}

function toVariant(
  seed: ProductSeed,
  images: CatalogImage[],
  options: CatalogProduct['options'],
  values: string[],
  index: number,
): CatalogVariant {
  const title = values.join(' / ');
  const names = [title, ...values, '*'];
  const amount = pick(seed.prices, names) ?? seed.price;
  const compareAt = pick(seed.compareAt, names);
  const contents = pick(seed.contents, names);
  const isSoldOut = names.some((name) => seed.soldOut?.includes(name));
  const isUncounted = seed.kind === 'digital' || seed.kind === 'gift-card';
  const counted = isSoldOut || seed.preOrder ? 0 : 3 + ((seed.number * 17 + index * 11) % 45);
  return {
    id: `gid://shopify/ProductVariant/${44_512_000_000_000 + seed.number * 1000 + index}`,
    title,
    sku: `HH-${String(seed.number).padStart(3, '0')}-${index + 1}`,
    barcode: isUncounted ? null : toBarcode(seed.number * 100 + index),
    price: { amount, currencyCode: 'EUR' },
    compareAtPrice: compareAt ? { amount: compareAt, currencyCode: 'EUR' } : null,
    selectedOptions: options.map((option, at) => ({ name: option.name, value: values[at] ?? '' })),
    image: requireImage(images, options, values),
    availableForSale: !isSoldOut,
    quantityAvailable: isUncounted ? UNCOUNTED : counted,
    requiresShipping: !isUncounted,
    weightGrams: seed.weightGrams,
    unitPriceMeasurement: contents ? toMeasurement(contents) : null,
    tracksStock: !isUncounted,
    inventoryPolicy: seed.preOrder || seed.backorders ? 'CONTINUE' : 'DENY',
  };
}

/** An EAN-13 of the range for a shop's own labels (GS1 General Specifications 2.1.11: prefix 20). */
function toBarcode(number: number): string {
  const digits = `20${String(number).padStart(10, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** One picture a colour, and last one of the thing at home by a window. */
function toImages(seed: ProductSeed): CatalogImage[] {
  const named = seed.options?.Colour ?? [];
  const colours: ColourName[] = named.length ? named.filter(isColourName) : [seed.finish];
  const shots = colours.map((colour) => ({
    colour,
    isScene: false,
    altText: named.length ? `${seed.title} in ${colour.toLowerCase()}` : seed.title,
  }));
  const scene = { colour: colours[0] ?? seed.finish, isScene: true };
  return [...shots, { ...scene, altText: `${seed.title} by a window` }].map((shot, index) => ({
    id: `gid://shopify/ProductImage/${33_870_000_000_000 + seed.number * 1000 + index}`,
    path: `/cdn/shop/products/${seed.handle}-${index + 1}.svg`,
    altText: shot.altText,
    width: IMAGE_SIDE_PX,
    height: IMAGE_SIDE_PX,
    drawing: { shape: seed.shape, colour: shot.colour, isScene: shot.isScene },
  }));
}

function requireImage(
  images: CatalogImage[],
  options: CatalogProduct['options'],
  values: string[],
): CatalogImage {
  const at = options.findIndex((option) => option.name === 'Colour');
  const index = at < 0 ? 0 : (options[at]?.values.indexOf(values[at] ?? '') ?? 0);
  const image = images[index] ?? images[0];
  if (!image) throw new Error('A product has no picture');
  return image;
}

function pick(table: Record<string, string> | undefined, names: string[]): string | null {
  for (const name of names) if (table?.[name]) return table[name];
  return null;
}

function listCombinations(lists: string[][]): string[][] {
  return lists.reduce<string[][]>(
    (rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
}
