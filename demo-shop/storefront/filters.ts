import type { CatalogProduct } from '../world/catalog.ts';
import { getCategoryOf } from '../world/content/categories.ts';
import type { ContentMetafields } from '../world/content/metafields.ts';
import { toText } from '../world/content/text.ts';
import { toMediaImage } from './images.ts';
import { isAvailable, toLowestCents } from './product-list.ts';
import { toSwatch } from './swatches.ts';

type Value = { id: string; label: string; count: number; input: string };
type Look = { image?: unknown; swatch?: unknown };
type Presentation = 'IMAGE' | 'SWATCH' | 'TEXT';

const MATERIAL = { namespace: 'custom', key: 'material' };

const toSlug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/**
 * What a list can be narrowed by, each value counted: as a shop sets them up in Search & Discovery.
 * `input` is what a client sends back.
 */
export function listFilters(
  products: readonly CatalogProduct[],
  metafields: ContentMetafields,
  language: string,
) {
  const toValue = (id: string, label: string, found: number, input: object, look: Look = {}) => ({
    ...({ id, label, count: found, input: JSON.stringify(input) } satisfies Value),
    image: look.image ?? null,
    swatch: look.swatch ?? null,
  });
  const count = (test: (product: CatalogProduct) => boolean) => products.filter(test).length;
  const toList = (
    id: string,
    label: string,
    values: ReturnType<typeof toValue>[],
    presentation: Presentation = 'TEXT',
  ) => ({ id, label, type: 'LIST', presentation, values });
  const say = (en: string, de: string) => toText({ en, de }, language);

  const available = count(isAvailable);
  const highest = Math.max(0, ...products.map(toLowestCents)) / 100;
  const types = [...new Set(products.map(({ productType }) => productType))];
  const vendors = [...new Set(products.map(({ vendor }) => vendor))].sort();
  const options = new Map<string, Set<string>>();
  for (const { name, values } of products.flatMap((product) => product.options)) {
    if (name !== 'Title') options.set(name, new Set([...(options.get(name) ?? []), ...values]));
  }
  const categories = new Map(
    products.flatMap((product) => {
      const category = getCategoryOf(product);
      return category ? [[category.id, category.name] as const] : [];
    }),
  );
  const materialOf = ({ id }: CatalogProduct) =>
    metafields.find({ ownerId: id, ...MATERIAL })?.value ?? null;
  const materials = new Map(
    products.flatMap((product) => {
      const material = materialOf(product);
      return material ? [[material.en, material] as const] : [];
    }),
  );
  return [
    toList('filter.v.availability', say('Availability', 'Verfügbarkeit'), [
      toValue('filter.v.availability.1', say('In stock', 'Vorrätig'), available, {
        available: true,
      }),
      toValue(
        'filter.v.availability.0',
        say('Out of stock', 'Nicht vorrätig'),
        products.length - available,
        { available: false },
      ),
    ]),
    toList(
      'filter.p.product_type',
      say('Product type', 'Produkttyp'),
      types.map((name) => {
        const ofType = products.filter(({ productType }) => productType === name);
        const picture = ofType[0]?.images[0];
        const image = picture ? toMediaImage(picture) : null;
        const input = { productType: name };
        const id = `filter.p.product_type.${toSlug(name)}`;
        return toValue(id, name, ofType.length, input, { image });
      }),
      'IMAGE',
    ),
    {
      ...{ id: 'filter.v.price', label: say('Price', 'Preis'), type: 'PRICE_RANGE' },
      presentation: null,
      values: [
        toValue('filter.v.price', say('Price', 'Preis'), products.length, {
          price: { min: 0, max: highest },
        }),
      ],
    },
    ...[...options].map(([option, values]) =>
      toList(
        `filter.v.option.${toSlug(option)}`,
        option,
        [...values].map((value) =>
          toValue(
            `filter.v.option.${toSlug(option)}.${toSlug(value)}`,
            value,
            count((product) =>
              product.options.some(
                ({ name, values: all }) => name === option && all.includes(value),
              ),
            ),
            { variantOption: { name: option, value } },
            option === 'Colour' ? { swatch: toSwatch(value) } : {},
          ),
        ),
        option === 'Colour' ? 'SWATCH' : 'TEXT',
      ),
    ),
    toList(
      'filter.p.vendor',
      say('Vendor', 'Hersteller'),
      vendors.map((vendor) =>
        toValue(
          `filter.p.vendor.${toSlug(vendor)}`,
          vendor,
          count((product) => product.vendor === vendor),
          { productVendor: vendor },
        ),
      ),
    ),
    toList(
      'filter.p.category',
      say('Category', 'Kategorie'),
      [...categories].map(([id, name]) =>
        toValue(
          `filter.p.category.${id.split('/').at(-1)}`,
          name,
          count((product) => getCategoryOf(product)?.id === id),
          { category: { id } },
        ),
      ),
    ),
    toList(
      'filter.p.m.custom.material',
      'Material',
      [...materials].map(([value, text]) =>
        toValue(
          `filter.p.m.custom.material.${toSlug(value)}`,
          toText(text, language),
          count((product) => materialOf(product)?.en === value),
          { productMetafield: { ...MATERIAL, value } },
        ),
      ),
    ),
  ].filter(({ values }) => values.length > 0);
}
