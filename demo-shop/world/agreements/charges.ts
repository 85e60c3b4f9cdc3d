import type { Minor } from '../money.ts';
import type { OrderRecord } from '../order-records.ts';
import { sum, sumAllocations } from '../order-totals.ts';
import type { LineRecord } from '../records.ts';
import type { SaleRecord } from './records.ts';

/** The number in a gid, from which the keys of sales are made. */
export const digitsOf = (gid: string) => /\d+$/.exec(gid)?.[0] ?? '';

/**
 * The tip as a line, which `TipSale.lineItem` has to be. It is no line of the order: what the shopper
 * bought is listed without it, and `Order.totalTip` has its amount.
 */
function toTipLine({ id, tip }: OrderRecord): LineRecord {
  return {
    id: `gid://shopify/LineItem/${digitsOf(id)}7`,
    productId: null,
    variantId: null,
    title: 'Tip',
    variantTitle: null,
    options: [],
    vendor: '',
    productType: '',
    sku: null,
    image: null,
    unitPrice: tip,
    quantity: 1,
    requiresShipping: false,
    giftCard: false,
    attributes: [],
    allocations: [],
    taxes: [],
    removed: null,
    addedAt: null,
    group: null,
  };
}

function toSale(
  kind: SaleRecord['kind'],
  key: string,
  total: Minor,
  more: Partial<SaleRecord> = {},
): SaleRecord {
  const plain = { action: 'ORDER', quantity: 1, line: null, discount: 0, taxes: [] } as const;
  return { ...plain, taxes: [], kind, key, total, ...more };
}

function toShippingSale({ id, shipping, taxesIncluded }: OrderRecord): SaleRecord[] {
  if (!shipping) return [];
  const { originalPrice, taxes } = shipping;
  const discount = sumAllocations(shipping.allocations);
  const total = originalPrice - discount + (taxesIncluded ? 0 : sum(taxes));
  return [toSale('SHIPPING', digitsOf(id), total, { discount, taxes })];
}

/** Everything the order costs besides its goods: shipping, duties, fees and a tip. */
export function listCharges(order: OrderRecord): SaleRecord[] {
  const key = digitsOf(order.id);
  const { duties, taxesIncluded, tip } = order;
  return [
    ...toShippingSale(order),
    ...(duties > 0 ? [toSale('DUTY', key, duties)] : []),
    ...(order.additionalFees ?? []).map(({ amount, id, taxes }) =>
      toSale('ADDITIONAL_FEE', digitsOf(id), amount + (taxesIncluded ? 0 : sum(taxes)), { taxes }),
    ),
    ...(tip > 0 ? [toSale('TIP', key, tip, { line: toTipLine(order) })] : []),
  ];
}

const negate = (amount: Minor) => (amount === 0 ? 0 : -amount);

/** What goes back once nothing of the order is left; shipping only if the shop gave it back. */
export function takeBackCharges(order: OrderRecord): SaleRecord[] {
  return listCharges(order)
    .filter(({ kind }) => kind !== 'SHIPPING' || order.shipping?.refunded)
    .map((sale) => ({
      ...sale,
      key: `${sale.key}9`,
      action: 'RETURN',
      quantity: -1,
      total: negate(sale.total),
      discount: negate(sale.discount),
      taxes: sale.taxes.map(negate),
    }));
}

/** What the shop keeps of a return, each fee a sale of its own: "a sale associated with a fee". */
export function listReturnFees({
  fees,
  id,
}: {
  id: string;
  fees?: { restocking: Minor; shipping: Minor };
}): SaleRecord[] {
  const key = digitsOf(id);
  return [fees?.restocking ?? 0, fees?.shipping ?? 0].flatMap((amount, index) =>
    amount > 0 ? [toSale('FEE', `${key}${index + 1}`, amount, { quantity: null })] : [],
  );
}

/** A refund that is more, or less, than what its goods were worth. */
export function toAdjustment(id: string, amount: Minor): SaleRecord[] {
  const action = amount < 0 ? 'RETURN' : 'ORDER';
  return amount === 0
    ? []
    : [toSale('ADJUSTMENT', digitsOf(id), amount, { action, quantity: null })];
}
