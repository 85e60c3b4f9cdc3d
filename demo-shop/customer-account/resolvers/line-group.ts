import type { OrderRecord } from '../../world/order-records.ts';
import { currentQuantity, sum, sumAllocations } from '../../world/order-totals.ts';
import type { GroupRecord } from '../../world/records.ts';
import { defineType } from './define.ts';
import { toDiscountApplication, toOrderMoney } from './order-view.ts';

type GroupInOrder = { id: string; group: GroupRecord; order: OrderRecord };

export function toGroup(order: OrderRecord, group: GroupRecord): GroupInOrder {
  return { id: group.id, group, order };
}

const linesOf = ({ group, order }: GroupInOrder) =>
  order.lines.filter((line) => line.group?.id === group.id);

/** A bundle's prices are those of its parts together. */
export const lineGroupResolvers = {
  LineItemGroup: defineType<GroupInOrder>({
    currentTotalPrice: (source) =>
      toOrderMoney(
        source.order,
        sum(linesOf(source).map((line) => line.unitPrice * currentQuantity(line))),
      ),
    discountInformation: (source) =>
      source.order.discounts.flatMap((_discount, position) => {
        const amount = sum(
          linesOf(source).map(({ allocations }) =>
            sumAllocations(allocations.filter(({ discount }) => discount === position)),
          ),
        );
        const { title } = toDiscountApplication(source.order, position);
        return amount > 0 ? [{ title, discountValue: toOrderMoney(source.order, amount) }] : [];
      }),
    image: ({ group }, _args, { world }) =>
      world.catalog.variantById(group.variantId)?.variant.image ?? null,
    quantity: ({ group }) => group.quantity,
    title: ({ group }) => group.title,
    totalPriceBeforeDiscounts: (source) =>
      toOrderMoney(
        source.order,
        sum(linesOf(source).map((line) => line.unitPrice * line.quantity)),
      ),
  }),
};
