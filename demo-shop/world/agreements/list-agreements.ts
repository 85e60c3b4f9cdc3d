import { editedAwayUnits } from '../line-units.ts';
import type { OrderRecord, RefundRecord } from '../order-records.ts';
import { sum, sumAllocations } from '../order-totals.ts';
import type { LineRecord } from '../records.ts';
import { digitsOf, listCharges, listReturnFees, takeBackCharges, toAdjustment } from './charges.ts';
import type { AgreementRecord, SaleRecord } from './records.ts';

type Units = { line: LineRecord; quantity: number };

function toUnits(order: OrderRecord, parts: RefundRecord['lines']): Units[] {
  return parts.flatMap(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line ? [{ line, quantity }] : [];
  });
}

/** Makes the sales of an order's lines, one after the other, and knows what is gone already. */
function createTill(order: OrderRecord) {
  const goneOf = new Map<string, { units: number; times: number }>();
  const kindOf = (line: LineRecord) => (line.giftCard ? 'GIFT_CARD' : 'PRODUCT');
  const withTax = (net: number, taxes: number[]) => net + (order.taxesIncluded ? 0 : sum(taxes));

  return {
    sell: ({ line, quantity }: Units): SaleRecord => {
      const discount = sumAllocations(line.allocations);
      const { taxes } = line;
      return {
        kind: kindOf(line),
        key: `${digitsOf(line.id)}1`,
        action: 'ORDER',
        quantity,
        line,
        total: withTax(line.unitPrice * quantity - discount, taxes),
        discount,
        taxes,
      };
    },
    // Shares are cut from the running whole, as `removeUnits` does: however a line is taken
    // apart, its sales sum to what is left of it.
    takeBack: ({ line, quantity }: Units): SaleRecord => {
      const { times, units } = goneOf.get(line.id) ?? { times: 0, units: 0 };
      goneOf.set(line.id, { times: times + 1, units: units + quantity });
      const upTo = (amount: number, count: number) => Math.round((amount * count) / line.quantity);
      const cut = (amount: number) => upTo(amount, units) - upTo(amount, units + quantity);
      const discount = cut(sumAllocations(line.allocations));
      const taxes = line.taxes.map(cut);
      return {
        kind: kindOf(line),
        key: `${digitsOf(line.id)}9${times || ''}`,
        action: 'RETURN',
        quantity: -quantity,
        line,
        total: withTax(-line.unitPrice * quantity - discount, taxes),
        discount,
        taxes,
      };
    },
    isEmpty: () => order.lines.every((line) => goneOf.get(line.id)?.units === line.quantity),
  };
}

function toRefund(
  order: OrderRecord,
  refund: RefundRecord,
  key: string,
  goods: SaleRecord[],
): AgreementRecord[] {
  const returned = order.returns.find(({ name }) => name === refund.returnName) ?? null;
  const unmatched = refund.lines.length === 0 && !refund.forEdit ? -refund.amount : 0;
  const adjustment = toAdjustment(refund.id, unmatched + (refund.shortBy ?? 0));
  const common = { happenedAt: refund.createdAt, returned: null, refund: null };
  const sales = [...(returned ? [] : goods), ...adjustment];
  const agreement: AgreementRecord = { ...common, reason: 'REFUND', key, refund, sales };
  if (!returned) return [agreement];
  const back = [...goods, ...listReturnFees(returned)];
  // The goods are agreed on with their return; the refund only moves the money.
  return [{ ...common, reason: 'RETURN', key: `8${key}`, returned, sales: back }, agreement];
}

/**
 * What was agreed on: the purchase, the shop's edits, each return and refund, oldest first. The sales
 * of all of them but fees and adjustments sum to the order's total; with these, to the money kept.
 */
export function listAgreements(order: OrderRecord): AgreementRecord[] {
  const till = createTill(order);
  const whole = (line: LineRecord) => till.sell({ line, quantity: line.quantity });
  const first = order.lines.filter((line) => !line.addedAt);
  const none = { refund: null, returned: null };
  const agreements: AgreementRecord[] = [
    {
      ...none,
      reason: 'ORDER',
      key: '1',
      happenedAt: order.processedAt,
      sales: [...first.map(whole), ...listCharges(order)],
    },
  ];
  /** Goods go; with the last of them go the charges, once. */
  const takeBack = (units: Units[]) => {
    const goods = units.filter(({ quantity }) => quantity > 0).map(till.takeBack);
    return goods.length > 0 && till.isEmpty() ? [...goods, ...takeBackCharges(order)] : goods;
  };
  const events = order.refunds.map((refund, index) => ({
    at: refund.createdAt,
    list: () => toRefund(order, refund, `${index + 3}`, takeBack(toUnits(order, refund.lines))),
  }));
  const { editedAt } = order;
  if (editedAt) {
    const added = order.lines.filter((line) => line.addedAt);
    const taken = order.lines.map((line) => ({ line, quantity: editedAwayUnits(order, line) }));
    events.unshift({
      at: editedAt,
      list: () => [
        {
          ...none,
          reason: 'ORDER_EDIT',
          key: '2',
          happenedAt: editedAt,
          sales: [...added.map(whole), ...takeBack(taken)],
        },
      ],
    });
  }
  const inOrder = events.toSorted((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  );
  return [...agreements, ...inOrder.flatMap(({ list }) => list())];
}
