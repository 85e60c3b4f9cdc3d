import type { GraphQLResolveInfo } from 'graphql';
import type { CatalogMoney, CatalogProduct, CatalogVariant } from '../world/catalog.ts';
import { getCategoryOf } from '../world/content/categories.ts';
import { listCollectionsOf } from '../world/content/collections.ts';
import { toText } from '../world/content/text.ts';
import { toCollectionConnection } from './collections.ts';
import { type PageArgs, paginate } from './connection.ts';
import { publishedAt, translated, truncated } from './content/translated.ts';
import { type StorefrontContext, toBuyer } from './context.ts';
import { encodeVariants } from './encoded-variants.ts';
import { toCents, toPresentment } from './money.ts';
import { isAvailable } from './product-list.ts';
import { listSellingPlanGroups } from './selling-plans.ts';
import { toSwatch } from './swatches.ts';
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
    swatch: option.name === 'Colour' ? toSwatch(name) : null,
  }));
}

function toRange(
  { variants }: CatalogProduct,
  pick: (variant: CatalogVariant) => CatalogMoney | null,
  info: GraphQLResolveInfo,
) {
  const { currencyCode } = toBuyer(info).country;
  const prices = variants.flatMap((variant) => pick(variant) ?? []);
  // A product without compare-at prices answers with zero, not null.
  const nothing = { currencyCode: 'EUR', ...variants[0]?.price, amount: '0.0' };
  const sorted = [...prices].sort((a, b) => toCents(a.amount) - toCents(b.amount));
  return {
    minVariantPrice: toPresentment(sorted[0] ?? nothing, currencyCode),
    maxVariantPrice: toPresentment(sorted.at(-1) ?? nothing, currencyCode),
  };
}

const titleOf = ({ title, titleDe }: CatalogProduct) => ({ en: title, de: titleDe });
const descriptionOf = ({ description, descriptionDe }: CatalogProduct) => ({
  en: description,
  de: descriptionDe,
});

const toHtml = (text: string) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;

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
    category: getCategoryOf,
    collections: (product: CatalogProduct, args: PageArgs) =>
      toCollectionConnection(listCollectionsOf(product), args),
    compareAtPriceRange: (
      product: CatalogProduct,
      _args: unknown,
      _context: StorefrontContext,
      info: GraphQLResolveInfo,
    ) => toRange(product, ({ compareAtPrice }) => compareAtPrice, info),
    createdAt: (product: CatalogProduct) => product.publishedAt,
    updatedAt: (product: CatalogProduct) => product.publishedAt,
    description: truncated<CatalogProduct>((product, language) =>
      toText(descriptionOf(product), language),
    ),
    descriptionHtml: translated<CatalogProduct>((product) => {
      const { de, en } = descriptionOf(product);
      return { de: toHtml(de), en: toHtml(en) };
    }),
    encodedVariantAvailability: (product: CatalogProduct) =>
      encodeVariants(product, (variant) => variant.availableForSale),
    encodedVariantExistence: (product: CatalogProduct) => encodeVariants(product, () => true),
    featuredImage: (product: CatalogProduct) => product.images[0] ?? null,
    images: (product: CatalogProduct, args: PageArgs) =>
      paginate(product.images, args, (image) => image.id),
    onlineStoreUrl: publishedAt<CatalogProduct>(({ handle }) => `/products/${handle}`),
    options: (product: CatalogProduct, args: { first?: number | null }) =>
      listOptions(product).slice(0, args.first ?? undefined),
    priceRange: (
      product: CatalogProduct,
      _args: unknown,
      _context: StorefrontContext,
      info: GraphQLResolveInfo,
    ) => toRange(product, ({ price }) => price, info),
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
    seo: (
      product: CatalogProduct,
      _args: unknown,
      _context: StorefrontContext,
      info: GraphQLResolveInfo,
    ) => {
      const { language } = toBuyer(info);
      return {
        title: toText(titleOf(product), language),
        description: toText(descriptionOf(product), language),
      };
    },
    title: translated(titleOf),
    totalInventory: (product: CatalogProduct) =>
      product.variants.reduce((sum, variant) => sum + variant.quantityAvailable, 0),
    variantBySelectedOptions: (product: CatalogProduct, choice: Choice) =>
      getVariantByOptions(product, choice.selectedOptions ?? [], choice),
    variants: (product: CatalogProduct, args: PageArgs & { sortKey?: string | null }) => {
      const nodes = product.variants.map((variant) => toVariantNode(product, variant));
      const { sortKey } = args;
      if (sortKey === 'TITLE' || sortKey === 'SKU') {
        const key = sortKey === 'TITLE' ? 'title' : 'sku';
        nodes.sort((a, b) => (a.variant[key] < b.variant[key] ? -1 : 1));
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
