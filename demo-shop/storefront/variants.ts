import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { CatalogProduct, CatalogVariant } from '../world/catalog.ts';
import { termsOf } from '../world/company-catalogs/quantities.ts';
import { toMinor, toMoney } from '../world/money.ts';
import { toUnitPrice } from '../world/unit-price.ts';
import { emptyConnection, type PageArgs, paginate } from './connection.ts';
import { listStoreAvailability } from './content/locations.ts';
import { type StorefrontContext, toBuyer } from './context.ts';
import { toPresentment } from './money.ts';
import { listAllocations } from './selling-plans.ts';

export type VariantNode = { id: string; product: CatalogProduct; variant: CatalogVariant };
type FieldOfVariant = GraphQLFieldResolver<VariantNode, StorefrontContext>;
export type SelectedOption = { name: string; value: string };

export function toVariantNode(product: CatalogProduct, variant: CatalogVariant): VariantNode {
  return { id: variant.id, product, variant };
}

const toPrice: FieldOfVariant = ({ variant }, _args, _context, info) =>
  toPresentment(variant.price, toBuyer(info).country.currencyCode);

const toCompareAtPrice: FieldOfVariant = ({ variant }, _args, _context, info) =>
  variant.compareAtPrice &&
  toPresentment(variant.compareAtPrice, toBuyer(info).country.currencyCode);

export const variantResolvers = {
  ProductVariant: {
    availableForSale: ({ variant }: VariantNode) => variant.availableForSale,
    barcode: ({ variant }: VariantNode) => variant.barcode,
    compareAtPrice: toCompareAtPrice,
    compareAtPriceV2: toCompareAtPrice,
    components: emptyConnection,
    /** For sale although nothing is there: a pre-order. */
    currentlyNotInStock: ({ variant }: VariantNode) =>
      variant.availableForSale && variant.quantityAvailable <= 0,
    groupedBy: emptyConnection,
    image: ({ variant }: VariantNode) => variant.image,
    price: toPrice,
    priceV2: toPrice,
    quantityAvailable: ({ variant }: VariantNode) => variant.quantityAvailable,
    quantityPriceBreaks: ({ variant }: VariantNode, args: PageArgs) =>
      paginate(
        termsOf(variant).breaks.map(({ amount, minimumQuantity }) => ({
          minimumQuantity,
          price: toPresentment({ ...variant.price, amount }, variant.price.currencyCode),
        })),
        args,
        ({ minimumQuantity }) => String(minimumQuantity),
      ),
    quantityRule: ({ variant }: VariantNode) => termsOf(variant).rule,
    requiresComponents: () => false,
    requiresShipping: ({ variant }: VariantNode) => variant.requiresShipping,
    selectedOptions: ({ variant }: VariantNode) => variant.selectedOptions,
    sellingPlanAllocations: (
      node: VariantNode,
      args: PageArgs,
      _context: unknown,
      info: GraphQLResolveInfo,
    ) =>
      paginate(
        listAllocations(node, toBuyer(info).country.currencyCode),
        args,
        (allocation) => allocation.sellingPlan.id,
      ),
    shopPayInstallmentsPricing: () => null,
    sku: ({ variant }: VariantNode) => variant.sku,
    storeAvailability: listStoreAvailability,
    taxable: ({ product }: VariantNode) => !product.isGiftCard,
    title: ({ variant }: VariantNode) => variant.title,
    unitPrice: (
      { variant }: VariantNode,
      _args: unknown,
      _context: unknown,
      info: GraphQLResolveInfo,
    ) => {
      const price = toPresentment(variant.price, toBuyer(info).country.currencyCode);
      const measure = variant.unitPriceMeasurement;
      return measure && toMoney(toUnitPrice(toMinor(price), measure), price.currencyCode);
    },
    unitPriceMeasurement: ({ variant }: VariantNode) => variant.unitPriceMeasurement,
    weight: ({ variant }: VariantNode) => variant.weightGrams,
    weightUnit: () => 'GRAMS',
  },
};

/** The variant with exactly these options (a part of them: the first that has them), or null. */
export function getVariantByOptions(
  product: CatalogProduct,
  wanted: readonly SelectedOption[],
  rules: { ignoreUnknownOptions?: boolean | null; caseInsensitiveMatch?: boolean | null },
): VariantNode | null {
  const fold = (text: string) => (rules.caseInsensitiveMatch ? text.toLowerCase() : text);
  const names = new Set(product.options.map((option) => fold(option.name)));
  const known = wanted.filter(({ name }) => names.has(fold(name)));
  if (known.length < wanted.length && !rules.ignoreUnknownOptions) return null;
  const found = product.variants.find((variant) =>
    known.every(({ name, value }) =>
      variant.selectedOptions.some(
        (option) => fold(option.name) === fold(name) && fold(option.value) === fold(value),
      ),
    ),
  );
  return found ? toVariantNode(product, found) : null;
}
