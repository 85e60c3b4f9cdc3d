import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { settle } from '@/lib/shopify/errors';
import { toGid, toId } from '@/lib/shopify/gid';
import type { UserError } from '@/lib/shopify/user-errors';
import { toNoteName, toQuantityName, toReasonName } from './field-names';
import {
  RecentReturnsDocument,
  type RecentReturnsQuery,
  RequestReturnDocument,
} from './request-return.customer-account.generated';
import type { WantedLine } from './return-input';
import { isPlainReason } from './return-reasons';

/** A key under `returns.refused`. */
export type RefusedBecause =
  | 'already'
  | 'notNow'
  | 'notEnabled'
  | 'tooMany'
  | 'noReason'
  | 'noteTooLong'
  | 'other';

/** Plain JSON, since it is kept for whoever sends the form again. */
export type ReturnOutcome =
  | { readonly kind: 'requested'; readonly returnId: string }
  | {
      readonly kind: 'refused';
      readonly fields: Readonly<Record<string, RefusedBecause>>;
      readonly rest: readonly RefusedBecause[];
    };

type Recent = NonNullable<RecentReturnsQuery['order']>['returns']['nodes'][number];
type MadeLine = Recent['returnLineItems']['nodes'][number];

const becauseOf: Readonly<Record<string, RefusedBecause>> = {
  ALREADY_EXISTS: 'already',
  TAKEN: 'already',
  INVALID_STATE: 'notNow',
  FEATURE_NOT_ENABLED: 'notEnabled',
  LESS_THAN_OR_EQUAL_TO: 'tooMany',
  LESS_THAN: 'tooMany',
  TOO_BIG: 'tooMany',
  INCLUSION: 'noReason',
  TOO_LONG: 'noteTooLong',
};

const nameOf: Readonly<Record<string, (lineId: string) => string>> = {
  quantity: toQuantityName,
  lineItemId: toQuantityName,
  returnReasonDefinitionId: toReasonName,
  customerNote: toNoteName,
};

/** Shopify's paths count the lines: `['requestedLineItems', '0', 'quantity']`. */
function toRefused(errors: readonly UserError[], lines: readonly WantedLine[]): ReturnOutcome {
  const fields: Record<string, RefusedBecause> = {};
  const rest: RefusedBecause[] = [];
  for (const { code, field } of errors) {
    const because = (Object.hasOwn(becauseOf, code ?? '') && becauseOf[code ?? '']) || 'other';
    const line = lines[Number(field?.[1] ?? Number.NaN)];
    const toName = nameOf[field?.at(-1) ?? ''];
    if (line && toName) fields[toName(line.lineId)] ??= because;
    else if (!rest.includes(because)) rest.push(because);
  }
  return { kind: 'refused', fields, rest };
}

function toInput({ lineId, quantity, reasonId, note }: WantedLine) {
  return {
    lineItemId: `gid://shopify/LineItem/${lineId}`,
    quantity,
    ...(isPlainReason(reasonId)
      ? { returnReason: reasonId }
      : { returnReasonDefinitionId: `gid://shopify/ReturnReasonDefinition/${reasonId}` }),
    ...(note ? { customerNote: note } : {}),
  };
}

/**
 * Asks the shop to take these lines back (`orderRequestReturn`). Only inside a server action.
 * @throws {ShopifyError}
 */
export async function requestReturn(
  dangerousOrderId: string,
  lines: readonly WantedLine[],
  locale: Locale,
): Promise<ReturnOutcome> {
  const orderId = toGid('Order', dangerousOrderId);
  if (!orderId) return { kind: 'refused', fields: {}, rest: ['other'] };
  const asked = await settle(
    customerAccount(RequestReturnDocument, {
      orderId,
      lines: lines.map(toInput),
      language: toLanguageCode(locale),
    }),
  );
  // Without the scope for it the app may ask for nothing: trying again would not help.
  if (!asked.ok && asked.error.code === 'denied')
    return { kind: 'refused', fields: {}, rest: ['notEnabled'] };
  if (!asked.ok) throw asked.error;
  const answer = asked.data.orderRequestReturn;
  const errors = answer?.userErrors ?? [];
  if (answer?.return && errors.length === 0)
    return { kind: 'requested', returnId: toId(answer.return.id) };
  return toRefused(errors.length > 0 ? errors : [{ message: 'no return came' }], lines);
}

/** The shop may show another reason for one of the API's older list, or none. */
function isOf({ lineId, quantity, reasonId }: WantedLine, node: MadeLine): boolean {
  const reason = node.returnReasonDefinition;
  return (
    toId(node.lineItem.id) === lineId &&
    node.quantity === quantity &&
    (isPlainReason(reasonId) || !reason || toId(reason.id) === reasonId)
  );
}

/** Longer ago it was another request for the same things. */
const recentMs = 15 * 60 * 1000;

/**
 * The return that was just asked for these lines, if the shop shows it: for a request whose answer was lost.
 * @throws {ShopifyError}
 */
export async function findRequestedReturn(
  dangerousOrderId: string,
  lines: readonly WantedLine[],
  locale: Locale,
  now: Date,
): Promise<ReturnOutcome | undefined> {
  const id = toGid('Order', dangerousOrderId);
  if (!id) return undefined;
  const { order } = await customerAccount(RecentReturnsDocument, {
    id,
    language: toLanguageCode(locale),
  });
  const found = order?.returns.nodes.find(
    ({ createdAt, returnLineItems, status }) =>
      (status === 'REQUESTED' || status === 'OPEN') &&
      createdAt !== null &&
      now.getTime() - Date.parse(createdAt) < recentMs &&
      returnLineItems.nodes.length === lines.length &&
      lines.every((line) => returnLineItems.nodes.some((node) => isOf(line, node))),
  );
  return found && { kind: 'requested', returnId: toId(found.id) };
}
