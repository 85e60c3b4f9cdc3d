import 'server-only';
import type { Money } from '@/lib/i18n/formats';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { isZeroAmount } from '@/lib/orders/decimal';
import { toWebLink } from '@/lib/orders/web-link';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid } from '@/lib/shopify/gid';
import { type LabelFrom, toLabelFrom } from './label-from';
import { OrderReturnDocument, type OrderReturnQuery } from './return.customer-account.generated';

type Return = NonNullable<OrderReturnQuery['return']>;
export type ReturnStatus = Return['status'];

type Thing = {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly image: Return['exchangeLineItems']['nodes'][number]['image'];
};

/** How a parcel goes back. Links are https or the configured shop's. */
export type WayBack = {
  readonly id: string;
  readonly isOwnLabel: boolean;
  readonly labelHref: string | null;
  readonly carrier: string | null;
  readonly number: string | null;
  readonly trackHref: string | null;
};

/** A return as its page shows it. Names, titles and reasons are the shop's text. */
export type OrderReturn = {
  readonly name: string;
  readonly orderName: string;
  readonly status: ReturnStatus;
  /** ISO 8601, as `closedAt`. */
  readonly createdAt: string | null;
  readonly closedAt: string | null;
  readonly shop: OrderReturnQuery['shop'];
  readonly lines: readonly (Thing & { readonly reason: string | null })[];
  readonly hasMoreLines: boolean;
  readonly exchanges: readonly Thing[];
  readonly waysBack: readonly WayBack[];
  readonly labelFrom: LabelFrom;
  readonly refunds: readonly { readonly at: string | null; readonly money: Money }[];
};

function toWayBack(
  { id, customerGeneratedLabel, deliverable }: Return['reverseDeliveries']['nodes'][number],
  shopOrigin: string,
): WayBack {
  const tracking = deliverable?.tracking;
  return {
    id,
    isOwnLabel: customerGeneratedLabel,
    labelHref: toWebLink(deliverable?.label?.publicFileUrl ?? null, shopOrigin),
    carrier: tracking?.carrierName ?? null,
    number: tracking?.trackingNumber ?? null,
    trackHref: toWebLink(tracking?.trackingUrl ?? null, shopOrigin),
  };
}

/**
 * One return of one order, or null: there is none such, or it belongs to another order or person. One operation.
 * @throws {ShopifyError}
 */
export async function getReturn(
  dangerousOrderId: string,
  dangerousReturnId: string,
  locale: Locale,
  shopOrigin: string,
): Promise<OrderReturn | null> {
  const id = toGid('Order', dangerousOrderId);
  const returnId = toGid('Return', dangerousReturnId);
  if (!id || !returnId) return null;
  const language = toLanguageCode(locale);
  const answer = await customerAccount(OrderReturnDocument, { id, returnId, language });
  const { order, shop, return: found } = answer;
  if (!order || !found || !order.returns.nodes.some((one) => one.id === found.id)) return null;
  return {
    name: found.name,
    orderName: order.name,
    status: found.status,
    createdAt: found.createdAt,
    closedAt: found.closedAt,
    shop,
    lines: found.returnLineItems.nodes.map((line) => ({
      id: line.id,
      title: line.lineItem.title,
      variantTitle: line.lineItem.variantTitle,
      image: line.lineItem.image,
      quantity: line.quantity,
      reason: line.returnReasonDefinition?.name ?? null,
    })),
    hasMoreLines: found.returnLineItems.pageInfo.hasNextPage,
    exchanges: found.exchangeLineItems.nodes.map((line) => ({ ...line, title: line.title ?? '' })),
    waysBack: found.reverseDeliveries.nodes.map((node) => toWayBack(node, shopOrigin)),
    labelFrom: toLabelFrom(order.returnInformation.returnShippingMethods),
    refunds: order.refunds
      .filter(
        ({ returnName, totalRefunded }) =>
          returnName === found.name && !isZeroAmount(totalRefunded.amount),
      )
      .map(({ createdAt: at, totalRefunded: money }) => ({ at, money })),
  };
}
