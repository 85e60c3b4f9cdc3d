import type { OrderRecord } from '../order-records.ts';
import type { LineRecord } from '../records.ts';
import type { ReturnLineRecord } from '../return-records.ts';
import type { OrderMessage } from '../rules/order-messages.ts';
import { findReasonDefinition, REASON_DEFINITIONS, type ReturnReason } from './reasons.ts';
import { lineReturnability, type NonReturnableReason } from './returnable.ts';

export type RequestedLine = {
  lineItemId: string;
  quantity: number;
  customerNote?: string | null;
  returnReason?: ReturnReason | null;
  returnReasonDefinitionId?: string | null;
};

export type ReturnIssueCode =
  | 'ALREADY_EXISTS'
  | 'BLANK'
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'INCLUSION'
  | 'INVALID'
  | 'INVALID_STATE'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'NOT_FOUND'
  | 'TAKEN'
  | 'TOO_LONG';

export type ReturnIssue = { code: ReturnIssueCode; message: OrderMessage; field: string[] };

/** `RequestedLineItemInput.customerNote`: "Maximum length: 300 characters". */
const NOTE_LENGTH = 300;

/** Why nothing of a line can come back; what stands first in the list of details decides last. */
const REFUSALS: Readonly<Record<NonReturnableReason, [ReturnIssueCode, OrderMessage]>> = {
  FINAL_SALE: ['INVALID', 'LINE_FINAL_SALE'],
  OTHER: ['INVALID', 'LINE_NOT_RETURNABLE'],
  RETURN_WINDOW_EXPIRED: ['INVALID_STATE', 'LINE_EXPIRED'],
  RETURNED: ['ALREADY_EXISTS', 'LINE_RETURNED'],
  UNFULFILLED: ['INVALID_STATE', 'LINE_UNFULFILLED'],
};

function checkQuantity(
  order: OrderRecord,
  line: LineRecord,
  quantity: number,
  now: Date,
): [ReturnIssueCode, OrderMessage, field: string] | null {
  if (quantity < 1) return ['GREATER_THAN_OR_EQUAL_TO', 'QUANTITY_TOO_SMALL', 'quantity'];
  const { rest, returnable } = lineReturnability(order, line, now);
  if (quantity <= returnable) return null;
  if (returnable > 0) return ['LESS_THAN_OR_EQUAL_TO', 'QUANTITY_TOO_BIG', 'quantity'];
  const reason = rest.at(-1)?.reasonCode ?? 'OTHER';
  return [...REFUSALS[reason], 'lineItemId'];
}

function checkReason(line: RequestedLine): [ReturnIssueCode, OrderMessage, field: string] | null {
  const id = line.returnReasonDefinitionId;
  if (!id) return line.returnReason ? null : ['BLANK', 'REASON_BLANK', 'returnReasonDefinitionId'];
  const definition = findReasonDefinition(id);
  if (!definition) return ['NOT_FOUND', 'REASON_NOT_FOUND', 'returnReasonDefinitionId'];
  return definition.deleted ? ['INCLUSION', 'REASON_DELETED', 'returnReasonDefinitionId'] : null;
}

/** Everything wrong with a request, by the paths of the mutation's arguments. */
export function checkReturnRequest(
  order: OrderRecord,
  lines: readonly RequestedLine[],
  now: Date,
): ReturnIssue[] {
  if (order.cancelledAt) {
    return [{ code: 'INVALID_STATE', message: 'ORDER_CANCELLED', field: ['orderId'] }];
  }
  if (lines.length === 0) {
    return [{ code: 'BLANK', message: 'LINES_BLANK', field: ['requestedLineItems'] }];
  }
  const seen = new Set<string>();
  return lines.flatMap((wanted, index) => {
    const issue = (code: ReturnIssueCode, message: OrderMessage, field: string): ReturnIssue => ({
      code,
      message,
      field: ['requestedLineItems', String(index), field],
    });
    const line = order.lines.find(({ id }) => id === wanted.lineItemId);
    if (!line) return [issue('NOT_FOUND', 'ORDER_LINE_NOT_FOUND', 'lineItemId')];
    if (seen.has(line.id)) return [issue('TAKEN', 'LINE_TWICE', 'lineItemId')];
    seen.add(line.id);
    const found = [checkQuantity(order, line, wanted.quantity, now), checkReason(wanted)];
    if ([...(wanted.customerNote ?? '')].length > NOTE_LENGTH) {
      found.push(['TOO_LONG', 'NOTE_TOO_LONG', 'customerNote']);
    }
    return found.flatMap((each) => (each ? [issue(...each)] : []));
  });
}

/** A checked line as the return keeps it; the older enum and the library say the same thing. */
export function toReturnLineRecord(wanted: RequestedLine, id: string): ReturnLineRecord {
  const definition = wanted.returnReasonDefinitionId
    ? findReasonDefinition(wanted.returnReasonDefinitionId)
    : REASON_DEFINITIONS.find(({ deleted, reason }) => !deleted && reason === wanted.returnReason);
  return {
    id,
    lineId: wanted.lineItemId,
    quantity: wanted.quantity,
    reason: definition?.reason ?? wanted.returnReason ?? 'UNKNOWN',
    definitionId: definition?.id ?? null,
    note: wanted.customerNote || null,
    verified: true,
  };
}
