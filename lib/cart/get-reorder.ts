import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { settle } from '@/lib/shopify/errors';
import { getBuyer } from '@/lib/shopify/get-buyer';
import { toGid } from '@/lib/shopify/gid';
import { storefront } from '@/lib/shopify/storefront';
import {
  ReorderDocument,
  type ReorderLineFieldsFragment,
  type ReorderQuery,
  ReorderSubscriptionsDocument,
} from './reorder.customer-account.generated';
import type { ReorderLines } from './reorder-line';
import { ReorderOffersDocument } from './reorder-offers.storefront.generated';
import { type Product, toReorderLines, toSubscribedName, type Variant } from './to-reorder-lines';

type Order = NonNullable<ReorderQuery['order']>;

export type OrderedGoods = {
  readonly gid: string;
  /** Foreign text. */
  readonly name: string;
  /** Where it went: what it costs depends on that. */
  readonly country: string | null;
  /** When it was bought for a company. */
  readonly location: { readonly id: string; readonly name: string } | null;
  readonly lines: readonly ReorderLineFieldsFragment[];
};

export type Reorder = Pick<OrderedGoods, 'name' | 'location'> & ReorderLines;

/** Shopify's orders hold 500 lines, its lists of ids 250. */
const maxPages = 4;
const maxIds = 250;

const toLocation = ({ purchasingEntity }: Order) =>
  purchasingEntity && 'location' in purchasingEntity ? purchasingEntity.location : null;

/**
 * What an order was made of, or null: unknown, or somebody else's. One operation up to 150 lines.
 * @throws {ShopifyError}
 */
export async function getOrderedGoods(
  dangerousId: string,
  locale: Locale,
): Promise<OrderedGoods | null> {
  const gid = toGid('Order', dangerousId);
  if (!gid) return null;
  const scope = { id: gid, language: toLanguageCode(locale) };
  const { order } = await customerAccount(ReorderDocument, scope);
  if (!order) return null;
  const lines = [...order.lineItems.nodes];
  let { hasNextPage, endCursor } = order.lineItems.pageInfo;
  for (let page = 1; hasNextPage && endCursor && page < maxPages; page += 1) {
    const more = await customerAccount(ReorderDocument, { ...scope, after: endCursor });
    if (!more.order) break;
    lines.push(...more.order.lineItems.nodes);
    ({ hasNextPage, endCursor } = more.order.lineItems.pageInfo);
  }
  return {
    gid,
    name: order.name,
    country: order.shippingAddress?.territoryCode ?? null,
    location: toLocation(order),
    lines,
  };
}

async function listSubscribedNames(gid: string): Promise<Set<string>> {
  const result = await settle(customerAccount(ReorderSubscriptionsDocument, { id: gid }));
  const contracts = result.ok ? (result.data.order?.subscriptionContracts?.nodes ?? []) : [];
  return new Set(contracts.flatMap(({ lines }) => lines.nodes.map(toSubscribedName)));
}

const toIds = (ids: readonly (string | null)[]) =>
  [...new Set(ids)].filter((id): id is string => id !== null);

const isFound = <Kind extends { id: string }>(node: object | null): node is Kind =>
  node !== null && 'id' in node;

const toEntry = <Kind extends { id: string }>(node: Kind) => [node.id, node] as const;

/** One call for all that was bought, or one for each 250 lines. */
async function getOffers({ country, lines, location }: OrderedGoods) {
  // A company's prices are its own; everybody else's are public, and need no token.
  const buyer = location && (await getBuyer('ReorderOffers', location.id));
  const ask = async (some: readonly ReorderLineFieldsFragment[]) => {
    const variantIds = toIds(some.map(({ variantId }) => variantId));
    const productIds = toIds(some.map(({ productId }) => productId));
    const variables = { variantIds, productIds, buyer, country };
    return storefront(ReorderOffersDocument, variables, { onLost: () => {} });
  };
  const starts = Array.from({ length: Math.ceil(lines.length / maxIds) }, (_, at) => at * maxIds);
  const found = await Promise.all(starts.map((at) => ask(lines.slice(at, at + maxIds))));
  return {
    variants: new Map(found.flatMap((one) => one.variants.filter(isFound<Variant>)).map(toEntry)),
    products: new Map(found.flatMap((one) => one.products.filter(isFound<Product>)).map(toEntry)),
  };
}

/**
 * An order as it can be bought again today, or null where there is no such order. Two operations side by side
 * after the first: what is on sale, and what came by subscription.
 * @throws {ShopifyError}
 */
export async function getReorder(dangerousId: string, locale: Locale): Promise<Reorder | null> {
  const goods = await getOrderedGoods(dangerousId, locale);
  if (!goods) return null;
  const [found, subscribed] = await Promise.all([getOffers(goods), listSubscribedNames(goods.gid)]);
  const { name, location } = goods;
  return { name, location, ...toReorderLines(goods.lines, { ...found, subscribed }) };
}
