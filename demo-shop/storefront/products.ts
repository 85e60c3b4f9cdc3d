import type { GraphQLResolveInfo } from 'graphql';
import { getColour } from '../images/palettes.ts';
import type { CatalogMoney, CatalogProduct } from '../world/catalog.ts';
import { listCollectionsOf } from './collections.ts';
import { type PageArgs, paginate } from './connection.ts';
import { type StorefrontContext, toBuyer } from './context.ts';
import { toMediaImage } from './images.ts';
import { toCents, toPresentment } from './money.ts';
import { isAvailable } from './product-list.ts';
import { listSellingPlanGroups } from './selling-plans.ts';
import { getVariantByOptions, type SelectedOption, toVariantNode } from './variants.ts';

type Choice = {
  selectedOptions?: SelectedOption[] | null;
  ignoreUnknownOptions?: boolean | null;
  caseInsensitiveMatch?: boolean | null;
};

type OptionNode = { id: string; product: CatalogProduct; name: string; values: string[] };

/** Ids of options and their values are made from the product's own number and their place in it. */
export function listOptions(product: CatalogProduct): OptionNode[] {
  const digits = Number(product.id.slice(product.id.lastIndexOf('/') + 1));
  return product.options.map((option, index) => ({
    id: `gid://shopify/ProductOption/${digits * 10 + index}`,
    product,
    ...option,
  }));
}

export function listOptionValues(option: OptionNode) {
  return option.values.map((name, index) => ({
    id:
      option.id.replace('/ProductOption/', '/ProductOptionValue/') + String(index).padStart(2, '0'),
    name,
    firstSelectableVariant: getVariantByOptions(
      option.product,
      [{ name: option.name, value: name }],
      {},
    ),
    swatch: option.name === 'Colour' ? { color: getColour(name), image: null } : null,
  }));
}

function toRange(prices: CatalogMoney[], info: GraphQLResolveInfo) {
  const { currencyCode } = toBuyer(info).country;
  // A product without compare-at prices answers with zero, not null.
  const nothing = { amount: '0.0', currencyCode: 'EUR' };
  const sorted = [...prices].sort((a, b) => toCents(a.amount) - toCents(b.amount));
  return {
    minVariantPrice: toPresentment(sorted[0] ?? nothing, currencyCode),
    maxVariantPrice: toPresentment(sorted.at(-1) ?? nothing, currencyCode),
  };
}

function toTitle(product: CatalogProduct, info: GraphQLResolveInfo): string {
  return toBuyer(info).language === 'DE' ? product.titleDe : product.title;
}

export function truncate(text: string, at: number | null | undefined): string {
  return at == null || text.length <= at ? text : `${text.slice(0, Math.max(0, at - 3))}...`;
}

export const productResolvers = {
  Product: {
    adjacentVariants: (product: CatalogProduct, choice: Choice) => {
      const chosen = getVariantByOptions(product, choice.selectedOptions ?? [], choice)?.variant;
      const differences = (options: SelectedOption[]) =>
        options.filter((option, at) => option.value !== chosen?.selectedOptions[at]?.value).length;
      return product.variants
        .filter((variant) => chosen && differences(variant.selectedOptions) === 1)
        .map((variant) => toVariantNode(product, variant));
    },
    availableForSale: isAvailable,
    category: () => null,
    collections: (product: CatalogProduct, args: PageArgs) =>
      paginate(listCollectionsOf(product), args, (collection) => collection.id),
    compareAtPriceRange: (
      product: CatalogProduct,
      _args: unknown,
      _context: StorefrontContext,
      info: GraphQLResolveInfo,
    ) =>
      toRange(
        product.variants.flatMap((variant) => variant.compareAtPrice ?? []),
        info,
      ),
    createdAt: (product: CatalogProduct) => product.publishedAt,
    updatedAt: (product: CatalogProduct) => product.publishedAt,
    description: (product: CatalogProduct, args: { truncateAt?: number | null }) =>
      truncate(product.description, args.truncateAt),
    descriptionHtml: (product: CatalogProduct) =>
      `<p>${product.description.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    encodedVariantAvailability: () => null,
    encodedVariantExistence: () => null,
    featuredImage: (product: CatalogProduct) => product.images[0] ?? null,
    images: (product: CatalogProduct, args: PageArgs) =>
      paginate(product.images, args, (image) => image.id),
    media: (product: CatalogProduct, args: PageArgs) =>
      paginate(product.images.map(toMediaImage), args, (media) => media.id),
    onlineStoreUrl: () => null,
    options: (product: CatalogProduct, args: { first?: number | null }) =>
      listOptions(product).slice(0, args.first ?? undefined),
    priceRange: (
      product: CatalogProduct,
      _args: unknown,
      _context: StorefrontContext,
      info: GraphQLResolveInfo,
    ) =>
      toRange(
        product.variants.map((variant) => variant.price),
        info,
      ),
    requiresSellingPlan: () => false,
    selectedOrFirstAvailableVariant: (product: CatalogProduct, choice: Choice) => {
      const wanted = choice.selectedOptions ?? [];
      const chosen = wanted.length ? getVariantByOptions(product, wanted, choice) : null;
      if (chosen) return chosen;
      const first = product.variants.find((variant) => variant.availableForSale);
      const fallback = first ?? product.variants[0];
      return fallback ? toVariantNode(product, fallback) : null;
    },
    sellingPlanGroups: (product: CatalogProduct, args: PageArgs) =>
      paginate(listSellingPlanGroups(product), args, (group) => group.name),
    seo: (product: CatalogProduct) => ({
      title: product.title,
      description: product.description,
    }),
    title: (
      product: CatalogProduct,
      _args: unknown,
      _context: StorefrontContext,
      info: GraphQLResolveInfo,
    ) => toTitle(product, info),
    totalInventory: (product: CatalogProduct) =>
      product.variants.reduce((sum, variant) => sum + variant.quantityAvailable, 0),
    variantBySelectedOptions: (product: CatalogProduct, choice: Choice) =>
      getVariantByOptions(product, choice.selectedOptions ?? [], choice),
    variants: (product: CatalogProduct, args: PageArgs & { sortKey?: string | null }) => {
      const nodes = product.variants.map((variant) => toVariantNode(product, variant));
      if (args.sortKey === 'TITLE') {
        nodes.sort((a, b) => (a.variant.title < b.variant.title ? -1 : 1));
      }
      return paginate(nodes, args, (node) => node.id);
    },
    variantsCount: (product: CatalogProduct) => ({
      count: product.variants.length,
      precision: 'EXACT',
    }),
  },
  ProductOption: { optionValues: listOptionValues },
  SellingPlanGroup: {
    sellingPlans: (group: ReturnType<typeof listSellingPlanGroups>[number], args: PageArgs) =>
      paginate(group.plans, args, (plan) => plan.id),
  },
};
