import type { OrderChangesQuery } from './order-changes.customer-account.generated';
import type { ShippedLine } from './shipments';

type Agreement = NonNullable<OrderChangesQuery['order']>['agreements']['nodes'][number];

/** One edit by the shop after the purchase: what came in, what went out; both empty when only money changed. */
export type OrderChange = {
  readonly at: string;
  readonly added: readonly ShippedLine[];
  readonly removed: readonly ShippedLine[];
};

function listLines({ sales }: Agreement, sign: 1 | -1): ShippedLine[] {
  return sales.nodes.flatMap((sale) => {
    const quantity = (sale.quantity ?? 0) * sign;
    return 'lineItem' in sale && quantity > 0 ? [{ ...sale.lineItem, quantity }] : [];
  });
}

/** The edits among an order's agreements, newest first; a sale with a negative quantity takes something out. */
export function toOrderChanges(agreements: readonly Agreement[]): OrderChange[] {
  return agreements
    .filter(({ reason }) => reason === 'ORDER_EDIT')
    .map((agreement) => ({
      at: agreement.happenedAt,
      added: listLines(agreement, 1),
      removed: listLines(agreement, -1),
    }))
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
