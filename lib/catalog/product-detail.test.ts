import { describe, expect, it } from 'vitest';
import type { ProductQuery } from './product.storefront.generated';
import { parseSelectedOptions } from './product-choices';
import { toProductDetail } from './product-detail';

type Product = NonNullable<ProductQuery['product']>;
type Variant = NonNullable<Product['selectedOrFirstAvailableVariant']>;

const price = { amount: '24.00', currencyCode: 'EUR' };
const createVariant = (over: Partial<Variant> = {}): Variant => ({
  id: 'gid://shopify/ProductVariant/1',
  title: 'Default Title',
  sku: '',
  availableForSale: true,
  currentlyNotInStock: false,
  price,
  compareAtPrice: null,
  image: null,
  selectedOptions: [{ name: 'Title', value: 'Default Title' }],
  quantityRule: { minimum: 1, maximum: null, increment: 1 },
  sellingPlanAllocations: { nodes: [] },
  ...over,
});
const createProduct = (over: Partial<Product> = {}): Product => ({
  id: 'gid://shopify/Product/1',
  handle: 'mug',
  title: 'Mug',
  availableForSale: true,
  featuredImage: null,
  priceRange: { minVariantPrice: price, maxVariantPrice: price },
  compareAtPriceRange: { minVariantPrice: { ...price, amount: '0.0' } },
  vendor: '',
  description: 'First.\n\n  Second.  \n',
  requiresSellingPlan: false,
  images: { nodes: [] },
  options: [
    {
      name: 'Title',
      optionValues: [{ name: 'Default Title', swatch: null, firstSelectableVariant: null }],
    },
  ],
  adjacentVariants: [],
  selectedOrFirstAvailableVariant: createVariant(),
  ...over,
});

const toPairs = (size: string, color: string) => [
  { name: 'Size', value: size },
  { name: 'Colour', value: color },
];
const toValue = (name: string, first: [string, string], color?: string) => ({
  name,
  swatch: color ? { color } : null,
  firstSelectableVariant: { selectedOptions: toPairs(...first) },
});

/** S in oat is selected; S in ink is sold out; M comes in ink only. */
const shirt = createProduct({
  options: [
    { name: 'Size', optionValues: [toValue('S', ['S', 'Oat']), toValue('M', ['M', 'Ink'])] },
    {
      name: 'Colour',
      optionValues: [
        toValue('Oat', ['S', 'Oat'], '#d8c8a8'),
        toValue('Ink', ['S', 'Ink'], 'url(javascript:1)'),
      ],
    },
  ],
  adjacentVariants: [{ availableForSale: false, selectedOptions: toPairs('S', 'Ink') }],
  selectedOrFirstAvailableVariant: createVariant({ selectedOptions: toPairs('S', 'Oat') }),
});

describe('a product in detail', () => {
  it('hides the placeholder option of a product without choices', () => {
    expect(toProductDetail(createProduct()).choices).toEqual([]);
  });

  it('says of each choice whether it is selected and can be bought, and what it would select', () => {
    expect(toProductDetail(shirt).choices).toMatchObject([
      {
        name: 'Size',
        values: [
          { name: 'S', isSelected: true, isAvailable: true, options: { Size: 'S', Colour: 'Oat' } },
          {
            name: 'M',
            isSelected: false,
            isAvailable: false,
            options: { Size: 'M', Colour: 'Ink' },
          },
        ],
      },
      {
        name: 'Colour',
        values: [
          { name: 'Oat', color: '#d8c8a8', isSelected: true, isAvailable: true },
          { name: 'Ink', isAvailable: false, options: { Size: 'S', Colour: 'Ink' } },
        ],
      },
    ]);
  });

  it('takes for a colour nothing but a colour', () => {
    const [, colours] = toProductDetail(shirt).choices;
    expect(colours?.values.map(({ color }) => color)).toEqual(['#d8c8a8', null]);
  });

  it('breaks the description into paragraphs without empty ones', () => {
    expect(toProductDetail(createProduct()).paragraphs).toEqual(['First.', 'Second.']);
  });

  it('tells sold out, in stock and pre-order apart', () => {
    const availability = (variant: Partial<Variant> | null) =>
      toProductDetail(
        createProduct({ selectedOrFirstAvailableVariant: variant && createVariant(variant) }),
      ).availability;
    expect(availability({})).toBe('available');
    expect(availability({ availableForSale: false })).toBe('sold-out');
    expect(availability({ currentlyNotInStock: true })).toBe('pre-order');
    expect(availability(null)).toBe('sold-out');
  });

  it('shows a price before only when it was higher', () => {
    const compare = (amount: string) =>
      toProductDetail(
        createProduct({
          selectedOrFirstAvailableVariant: createVariant({
            compareAtPrice: { amount, currencyCode: 'EUR' },
          }),
        }),
      ).variant?.compareAtPrice?.amount;
    expect([compare('30.0'), compare('24.0'), compare('20.0')]).toEqual([
      '30.0',
      undefined,
      undefined,
    ]);
  });

  it('shows the picture of the selected variant first, and once', () => {
    const toImage = (id: string) => ({
      id,
      url: `https://cdn.example/${id}.png`,
      altText: null,
      width: 1,
      height: 1,
    });
    const images = { nodes: [toImage('a'), toImage('b')] };
    const selectedOrFirstAvailableVariant = createVariant({ image: toImage('b') });
    const detail = toProductDetail(createProduct({ images, selectedOrFirstAvailableVariant }));
    expect(detail.images.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('what an address selects', () => {
  it('is every pair of texts in it, up to ten', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`o${at}`, 'x']));
    expect(parseSelectedOptions({ Size: 'M', Colour: ['a', 'b'] })).toEqual([
      { name: 'Size', value: 'M' },
    ]);
    expect(parseSelectedOptions(many)).toHaveLength(10);
    expect(parseSelectedOptions({ Size: 'x'.repeat(256) })).toEqual([]);
  });
});
