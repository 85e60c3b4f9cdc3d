import 'server-only';
import { createHash } from 'node:crypto';
import { cache } from 'react';
import type { Money } from '@/lib/i18n/formats';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { isSameAmount, isZeroAmount } from '@/lib/orders/decimal';
import type { WantedLine } from '@/lib/returns';
import { customerAccount } from '@/lib/shopify/customer-account';
import { type ShopifyError, settle } from '@/lib/shopify/errors';
import { toGid, toId } from '@/lib/shopify/gid';
import { createRefusal } from '@/lib/shopify/refusal';
import {
  CalculateEditDocument,
  OrderEditsDocument,
  type OrderEditsQuery,
  RequestEditDocument,
} from './order-edits.customer-account.generated';

type Order = NonNullable<OrderEditsQuery['order']>;
type Ineligible = Order['requestedEditInformation']['ineligibleLineItems']['nodes'][number];
type Editable = Order['requestedEditInformation']['editableLineItems']['nodes'][number];

/** A key under `edits.cannot.reason`. */
export type CannotCancelReason = Ineligible['quantityDetails'][number]['reasonCode'];

/** Titles are the shop's text. */
export type OrderEdits = {
  readonly name: string;
  readonly shopName: string;
  readonly lines: readonly (Pick<
    Editable['lineItem'],
    'title' | 'variantTitle' | 'image' | 'price'
  > & {
    readonly id: string;
    readonly quantity: number;
  })[];
  readonly refused: readonly {
    readonly id: string;
    readonly title: string;
    readonly details: readonly { readonly quantity: number; readonly reason: CannotCancelReason }[];
  }[];
  /** Oldest first. */
  readonly requests: readonly {
    readonly id: string;
    readonly status: Order['requestedOrderEdits']['nodes'][number]['status'];
    readonly lines: readonly {
      readonly id: string;
      readonly title: string;
      readonly quantity: number;
    }[];
  }[];
};

const sent = new Set(['FULFILLED', 'RESTOCKED']);

/** Whether it is worth asking what can be cancelled. */
export const isCancellable = (order: {
  readonly cancelledAt: string | null;
  readonly fulfillmentStatus: string;
}): boolean => order.cancelledAt === null && !sent.has(order.fulfillmentStatus);

/** A shop of an older version answers every question about edits with an error. */
const absence = createRefusal('order-edits-absent');

/** What a version that knows no edits answers; see `lib/upstream/failures.ts`. */
const isAbsent = ({ code }: ShopifyError): boolean => code === 'graphql' || code === 'denied';

function toEdits({ order, shop }: OrderEditsQuery): OrderEdits | null {
  if (!order) return null;
  const { editableLineItems, ineligibleLineItems } = order.requestedEditInformation;
  return {
    name: order.name,
    shopName: shop.name,
    lines: editableLineItems.nodes.map(({ quantity, lineItem }) => {
      const { title, variantTitle, image, price } = lineItem;
      return { id: toId(lineItem.id), title, variantTitle, image, price, quantity };
    }),
    refused: ineligibleLineItems.nodes.map(({ lineItem, quantityDetails }) => ({
      id: toId(lineItem.id),
      title: lineItem.title,
      details: quantityDetails.map(({ quantity, reasonCode: reason }) => ({ quantity, reason })),
    })),
    requests: order.requestedOrderEdits.nodes.map(({ id, status, lineItems }) => ({
      id,
      status,
      lines: (lineItems.removals?.nodes ?? []).map(({ quantity, lineItem }) => ({
        id: toId(lineItem.id),
        title: lineItem.title,
        quantity,
      })),
    })),
  };
}

/**
 * What of an order can be cancelled before it is sent, and what was asked so far; null: no such order, somebody
 * else's, or a shop whose version knows no edits.
 * @throws {ShopifyError}
 */
export const getOrderEdits = cache(
  async (dangerousId: string, locale: Locale): Promise<OrderEdits | null> => {
    const id = toGid('Order', dangerousId);
    if (!id || absence.isFresh()) return null;
    const scope = { id, language: toLanguageCode(locale) };
    const result = await settle(customerAccount(OrderEditsDocument, scope));
    if (result.ok) return toEdits(result.data);
    if (!isAbsent(result.error)) throw result.error;
    absence.note();
    return null;
  },
);

const toRemovals = (lines: readonly WantedLine[]) => ({
  removals: lines.map(({ lineId, quantity }) => {
    return { lineItemId: `gid://shopify/LineItem/${lineId}`, quantity };
  }),
});

/** `key` is one under `edits.sums`. */
export type EditSum = { readonly key: 'goods' | 'tax' | 'total'; readonly money: Money };

/**
 * What cancelling these lines takes off the order, reckoned by the shop; null when it knows no such order.
 * @throws {ShopifyError} also when a line cannot be cancelled any more: the field has no userErrors
 */
export async function calculateEdit(
  dangerousId: string,
  lines: readonly WantedLine[],
  locale: Locale,
): Promise<readonly EditSum[] | null> {
  const orderId = toGid('Order', dangerousId);
  if (!orderId) return null;
  const { requestedOrderEditCalculate: answer } = await customerAccount(CalculateEditDocument, {
    input: { orderId, lineItems: toRemovals(lines) },
    language: toLanguageCode(locale),
  });
  if (!answer) return null;
  const { editSubtotalWithCartDiscountSet, editTotalTaxSet, editTotalSet } =
    answer.financialSummary;
  const goods = editSubtotalWithCartDiscountSet.presentmentMoney;
  const tax = editTotalTaxSet.presentmentMoney;
  const total = editTotalSet.presentmentMoney;
  // Where taxes are in the prices the goods make up the total.
  const isWithin = isZeroAmount(tax.amount) || isSameAmount(goods.amount, total.amount);
  return [
    { key: 'goods', money: goods },
    ...(isWithin ? [] : [{ key: 'tax' as const, money: tax }]),
    { key: 'total', money: total },
  ];
}

/**
 * Asks the shop to cancel these lines (`orderRequestEdit`). The key makes it one request however often it is sent.
 * Only inside a server action.
 * @returns whether the shop took it
 * @throws {ShopifyError}
 */
export async function requestEdit(
  dangerousId: string,
  lines: readonly WantedLine[],
  formKey: string,
  locale: Locale,
): Promise<boolean> {
  const orderId = toGid('Order', dangerousId);
  if (!orderId) return false;
  const named = JSON.stringify([formKey, orderId, lines]);
  const { orderRequestEdit: answer } = await customerAccount(RequestEditDocument, {
    orderId,
    lineItems: toRemovals(lines),
    key: createHash('sha256').update(named).digest('base64url'),
    language: toLanguageCode(locale),
  });
  return answer?.requestedOrderEdit != null && answer.userErrors.length === 0;
}

/**
 * Whether the shop shows a request for just these lines: for one whose answer was lost.
 * @throws {ShopifyError}
 */
export async function findRequestedEdit(
  dangerousId: string,
  lines: readonly WantedLine[],
  locale: Locale,
): Promise<true | undefined> {
  const id = toGid('Order', dangerousId);
  if (!id) return undefined;
  const scope = { id, language: toLanguageCode(locale) };
  const edits = toEdits(await customerAccount(OrderEditsDocument, scope));
  const toKey = (all: readonly { readonly id: string; readonly quantity: number }[]) =>
    all
      .map((one) => `${one.id}×${one.quantity}`)
      .sort()
      .join();
  const wanted = toKey(lines.map(({ lineId, quantity }) => ({ id: lineId, quantity })));
  return edits?.requests.some((request) => toKey(request.lines) === wanted) ? true : undefined;
}
