import 'server-only';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { toOrderFieldVariables } from '@/lib/account-fields/order-fields';
import { formatPhoneNumber } from '@/lib/addresses/phone';
import { toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount, customerAccountParts, type Parts } from '@/lib/shopify/customer-account';
import { settle } from '@/lib/shopify/errors';
import { toGid } from '@/lib/shopify/gid';
import { type Problems, toProblems } from '@/lib/shopify/lost-parts';
import { OrderDocument, type OrderQuery } from './order.customer-account.generated';
import { type OrderChange, toOrderChanges } from './order-changes';
import { OrderChangesDocument } from './order-changes.customer-account.generated';
import {
  type OrderLineFieldsFragment,
  OrderLinesDocument,
} from './order-lines.customer-account.generated';
import {
  OrderShipmentsDocument,
  type OrderShipmentsQuery,
} from './order-shipments.customer-account.generated';
import type { FulfillmentWithLines } from './shipments';

type Order = NonNullable<OrderQuery['order']>;
type Fulfillment = NonNullable<OrderShipmentsQuery['order']>['fulfillments']['nodes'][number];
type Scope = { readonly id: string; readonly language: string };

export type OrderDetail = {
  readonly shop: OrderQuery['shop'];
  readonly order: Order;
  /** All of them, in the order's own sequence. */
  readonly lines: readonly OrderLineFieldsFragment[];
  readonly fulfillments: readonly FulfillmentWithLines[];
  /** The shop's edits, newest first; empty when there were none, or when they could not be had. */
  readonly changes: readonly OrderChange[];
  /** Parts that could not be had just now; not to be taken for absent. */
  readonly problems: Problems<OrderPart>;
};

/**
 * What may be missing from a page that is still a right one. Its number, date and total, its lines, and whether it is
 * paid or cancelled may not: without one of those it is refused whole.
 */
const ownerOf = {
  shipments: /^order\.(fulfillments|latestShipments)\./,
  payments: /^order\.(transactions|paymentInformation)\b/,
  money:
    /^order\.(subtotal|totalDuties|totalTax|totalTip|shippingLine|shippingDiscountAllocations|refunds|paymentInformation|agreements|lineItems\.nodes\.\d+\.(price|totalPrice|discountAllocations))\b/,
  items: /^order\.lineItems\.nodes\.\d+\.(image|variantTitle|productId|group|customAttributes)\b/,
  addresses: /^order\.(shippingAddress|billingAddress)\b/,
  returns: /^order\.(returns|returnInformation)\b/,
  notes: /^order\.(note|poNumber|confirmationNumber|locationName)$|^order\.metafields\b/,
} as const;

export type OrderPart = keyof typeof ownerOf;

/** A shop's order holds 500 lines at most, so these bounds only stop an upstream that never ends. */
const maxFollowUps = 12;

async function listLines(order: Order, scope: Scope): Promise<OrderLineFieldsFragment[]> {
  const lines = [...order.lineItems.nodes];
  let { hasNextPage, endCursor } = order.lineItems.pageInfo;
  for (let round = 0; hasNextPage && endCursor && round < maxFollowUps; round += 1) {
    const more = await customerAccount(OrderLinesDocument, { ...scope, after: endCursor });
    if (!more.order) break;
    lines.push(...more.order.lineItems.nodes);
    ({ hasNextPage, endCursor } = more.order.lineItems.pageInfo);
  }
  return lines;
}

function toWhole({ fulfillmentLineItems, ...fulfillment }: Fulfillment): FulfillmentWithLines {
  const { nodes, pageInfo } = fulfillmentLineItems;
  return { ...fulfillment, lines: nodes, isWhole: !pageInfo.hasNextPage };
}

type Address = Order['shippingAddress'];

/**
 * Returns are never null: where they cannot be had, the shop gives nothing of the order. Then it is asked for without
 * them, since the rest is there.
 */
async function ask(scope: Scope): Promise<Parts<OrderQuery>> {
  const variables = { ...scope, ...toOrderFieldVariables() };
  const run = (withReturns: boolean) =>
    customerAccountParts(OrderDocument, { ...variables, withReturns }, ['order.metafields']);
  const parts = await run(true);
  const lost = parts.lost.filter(({ path }) => ownerOf.returns.test(path));
  if (parts.data.order || lost.length === 0) return parts;
  const others = await run(false);
  return { ...others, lost: [...others.lost, ...lost] };
}

/** Here, on the server, since the tables of the world's numbers are too much for a browser. */
function withReadablePhone(address: Address): Address {
  if (!address?.phoneNumber) return address;
  return { ...address, phoneNumber: formatPhoneNumber(address.phoneNumber) };
}

/** Shipments from the first one on that the main answer cut short; asked again, with room. */
async function listFulfillments(order: Order, scope: Scope): Promise<FulfillmentWithLines[]> {
  const { nodes, edges, pageInfo } = order.fulfillments;
  const cut = nodes.findIndex((node) => node.fulfillmentLineItems.pageInfo.hasNextPage);
  const kept = cut === -1 ? nodes : nodes.slice(0, cut);
  const fulfillments = kept.map(toWhole);
  let hasNextPage = cut !== -1 || pageInfo.hasNextPage;
  let after = edges[kept.length - 1]?.cursor ?? null;
  for (let round = 0; hasNextPage && round < maxFollowUps; round += 1) {
    const more = await customerAccount(OrderShipmentsDocument, { ...scope, after });
    if (!more.order) break;
    fulfillments.push(...more.order.fulfillments.nodes.map(toWhole));
    ({ hasNextPage, endCursor: after } = more.order.fulfillments.pageInfo);
  }
  return fulfillments;
}

/** What an edited order's edits were. Worth a call of its own, not worth losing the page over. */
async function listChanges(order: Order, scope: Scope): Promise<OrderChange[]> {
  if (!order.edited) return [];
  const result = await settle(customerAccount(OrderChangesDocument, scope));
  return result.ok ? toOrderChanges(result.data.order?.agreements.nodes ?? []) : [];
}

/**
 * One order with everything its page draws, or null: unknown and somebody else's look the same, since
 * the shop answers null for both. One operation, except for orders too long for one and for edited ones.
 * @throws {ShopifyError}
 */
export const getOrder = cache(async (dangerousId: string): Promise<OrderDetail | null> => {
  const id = toGid('Order', dangerousId);
  if (!id) return null;
  const scope = { id, language: toLanguageCode(await getLocale()) };
  const parts = await ask(scope);
  const problems = toProblems(ownerOf, parts);
  const { order, shop } = parts.data;
  if (!order) return null;
  const [lines, fulfillments, changes] = await Promise.all([
    listLines(order, scope),
    listFulfillments(order, scope),
    listChanges(order, scope),
  ]);
  const shippingAddress = withReadablePhone(order.shippingAddress);
  const billingAddress = withReadablePhone(order.billingAddress);
  return {
    shop,
    order: {
      ...order,
      shippingAddress,
      billingAddress,
      // Half of what is known of a parcel would say something else: then the order's own word has to do.
      ...(problems.shipments && { latestShipments: { nodes: [] } }),
    },
    lines,
    fulfillments: problems.shipments ? [] : fulfillments,
    changes,
    problems,
  };
});
