import { toNumericId } from '../../customer-account/connection.ts';
import { editedAwayUnits } from '../../world/line-units.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import type { EditRequestRecord } from '../../world/return-records.ts';
import type { Payload } from './rest.ts';

type Delta = { id: number; delta: number };

/** Units that are off the order although no refund took them: an edit of the shop's own did. */
function listEditedAway(order: OrderRecord): Delta[] {
  return order.lines
    .map((line) => ({ id: toNumericId(line.id), delta: editedAwayUnits(order, line) }))
    .filter(({ delta }) => delta > 0);
}

function listAdded({ editedAt, lines }: OrderRecord): Delta[] {
  return lines
    .filter(({ addedAt }) => addedAt !== null && addedAt === editedAt)
    .map(({ id, quantity }) => ({ id: toNumericId(id), delta: quantity }));
}

/**
 * `orders/edited`: what changed, not the order. `request` is the buyer's wish that was granted; without
 * one it was an edit of the shop's own. Null for an order that nobody edited.
 */
export function toOrderEditPayload(
  order: OrderRecord,
  request: EditRequestRecord | undefined,
): Payload | null {
  const { editedAt, id } = order;
  if (!editedAt) return null;
  const removals = request?.taken?.map(({ lineId, quantity }) => ({
    id: toNumericId(lineId),
    delta: quantity,
  }));
  return {
    order_edit: {
      id: toNumericId(request?.id ?? id) + 1,
      app_id: null,
      created_at: request?.createdAt ?? editedAt,
      committed_at: editedAt,
      notify_customer: false,
      order_id: toNumericId(id),
      staff_note: '',
      user_id: null,
      line_items: {
        additions: request ? [] : listAdded(order),
        removals: removals ?? listEditedAway(order),
      },
      discounts: { line_item: { additions: [], removals: [] } },
      shipping_lines: { additions: [], removals: [] },
    },
  };
}
