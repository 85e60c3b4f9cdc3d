import type { OrderRecord } from '../order-records.ts';
import type { OrderMessage } from '../rules/order-messages.ts';
import { lineEditability } from './editable.ts';

export type Removal = { lineItemId: string; quantity: number };

export type EditIssueCode =
  | 'BLANK'
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'INVALID'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'NOT_FOUND'
  | 'TAKEN';

/** `path` leads on from `lineItems.removals`. */
export type EditIssue = { code: EditIssueCode; message: OrderMessage; path: string[] };

/** Everything wrong with a request to take lines off an order. */
export function checkRemovals(order: OrderRecord, removals: readonly Removal[]): EditIssue[] {
  if (removals.length === 0) return [{ code: 'BLANK', message: 'LINES_BLANK', path: [] }];
  const seen = new Set<string>();
  return removals.flatMap(({ lineItemId, quantity }, index): EditIssue[] => {
    const issue = (code: EditIssueCode, message: OrderMessage, field: string): EditIssue[] => [
      { code, message, path: [String(index), field] },
    ];
    const line = order.lines.find(({ id }) => id === lineItemId);
    if (!line) return issue('NOT_FOUND', 'ORDER_LINE_NOT_FOUND', 'lineItemId');
    if (seen.has(line.id)) return issue('TAKEN', 'LINE_TWICE', 'lineItemId');
    seen.add(line.id);
    if (quantity < 1) return issue('GREATER_THAN_OR_EQUAL_TO', 'QUANTITY_TOO_SMALL', 'quantity');
    const { editable, rest } = lineEditability(order, line);
    if (quantity <= editable) return [];
    if (editable > 0) return issue('LESS_THAN_OR_EQUAL_TO', 'QUANTITY_TOO_BIG', 'quantity');
    const pending = rest.some(({ reasonCode }) => reasonCode === 'PENDING_EDIT_REQUEST');
    if (pending) return issue('TAKEN', 'LINE_PENDING', 'lineItemId');
    return issue('INVALID', order.cancelledAt ? 'ORDER_CANCELLED' : 'LINE_FULFILLED', 'lineItemId');
  });
}
