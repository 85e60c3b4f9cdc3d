import 'server-only';
import { cache } from 'react';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid, toId } from '@/lib/shopify/gid';
import { type LabelFrom, toLabelFrom } from './label-from';
import {
  MoreReturnChoicesDocument,
  type ReturnableFieldsFragment,
  ReturnChoicesDocument,
  type ReturnChoicesQuery,
} from './return-choices.customer-account.generated';
import type { ReturnLimits } from './return-input';
import { plainReasons } from './return-reasons';

type Information = NonNullable<ReturnChoicesQuery['order']>['returnInformation'];
type Refused = Information['nonReturnableLineItems']['nodes'][number];

/** A line that can go back. Titles and reasons are the shop's text. */
export type ReturnableLine = {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly image: ReturnableFieldsFragment['lineItem']['image'];
  readonly price: ReturnableFieldsFragment['lineItem']['price'];
  /** How many of it. */
  readonly quantity: number;
  /** Empty where the shop suggests none. */
  readonly reasons: readonly { readonly id: string; readonly name: string }[];
};

/** A key under `returns.cannot.reason`. */
export type CannotReason = Refused['quantityDetails'][number]['reasonCode'];

export type RefusedLine = {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly details: readonly { readonly quantity: number; readonly reason: CannotReason }[];
};

export type ReturnChoices = {
  readonly name: string;
  readonly shopName: string;
  readonly labelFrom: LabelFrom;
  readonly lines: readonly ReturnableLine[];
  readonly refused: readonly RefusedLine[];
  /** More than the list has. */
  readonly hasMoreRefused: boolean;
};

/** An order holds 500 lines at most. */
const maxFollowUps = 12;

function toLine({ quantity, lineItem }: ReturnableFieldsFragment): ReturnableLine {
  const { id, title, variantTitle, image, price, suggestedReturnReasonDefinitions } = lineItem;
  const reasons = (suggestedReturnReasonDefinitions?.nodes ?? [])
    .filter(({ deleted }) => !deleted)
    .map(({ id: reasonId, name }) => ({ id: toId(reasonId), name }));
  return { id: toId(id), title, variantTitle, image, price, quantity, reasons };
}

function toRefused({ lineItem, quantityDetails }: Refused): RefusedLine {
  const { id, title, variantTitle } = lineItem;
  const details = quantityDetails.map(({ quantity, reasonCode: reason }) => ({ quantity, reason }));
  return { id: toId(id), title, variantTitle, details };
}

/**
 * What of an order can go back and what cannot, or null: no such order, or somebody else's. One operation for orders
 * with up to 25 lines that can.
 * @throws {ShopifyError}
 */
export const getReturnChoices = cache(
  async (dangerousId: string, locale: Locale): Promise<ReturnChoices | null> => {
    const id = toGid('Order', dangerousId);
    if (!id) return null;
    const scope = { id, language: toLanguageCode(locale) };
    const { order, shop } = await customerAccount(ReturnChoicesDocument, scope);
    if (!order) return null;
    const { returnableLineItems, nonReturnableLineItems, returnShippingMethods } =
      order.returnInformation;
    const nodes = [...returnableLineItems.nodes];
    let { hasNextPage, endCursor } = returnableLineItems.pageInfo;
    for (let round = 0; hasNextPage && endCursor && round < maxFollowUps; round += 1) {
      const more = await customerAccount(MoreReturnChoicesDocument, { ...scope, after: endCursor });
      if (!more.order) break;
      const page = more.order.returnInformation.returnableLineItems;
      nodes.push(...page.nodes);
      ({ hasNextPage, endCursor } = page.pageInfo);
    }
    return {
      name: order.name,
      shopName: shop.name,
      labelFrom: toLabelFrom(returnShippingMethods),
      lines: nodes.map(toLine),
      refused: nonReturnableLineItems.nodes.map(toRefused),
      hasMoreRefused: nonReturnableLineItems.pageInfo.hasNextPage,
    };
  },
);

/** What a form may ask for. */
export const toReturnLimits = ({ lines }: ReturnChoices): ReturnLimits =>
  new Map(
    lines.map(({ id, quantity, reasons }) => [
      id,
      {
        quantity,
        reasonIds: reasons.length > 0 ? reasons.map((reason) => reason.id) : plainReasons,
      },
    ]),
  );
