import type { Catalog } from '../catalog.ts';
import type { Ids } from '../ids.ts';
import type { OrderRecord } from '../order-records.ts';
import type { ReturnRecord, ReturnStatus } from '../return-records.ts';
import { calculateReturn } from '../returns/calculate.ts';
import { reasonByHandle } from '../returns/reasons.ts';
import { addDays } from './clock.ts';
import { addReturn, recordRefund, removeUnits } from './refunds.ts';

type Tools = { catalog: Catalog; ids: Ids };

/** A return of one unit of a line, for a reason of the library. */
export function ask(
  order: OrderRecord,
  position: number,
  status: ReturnStatus,
  handle: string,
  ids: Ids,
): ReturnRecord {
  const line = order.lines[position];
  if (!line) throw new RangeError(`${order.name} has no line ${position}`);
  const { id: definitionId, reason } = reasonByHandle(handle);
  const note = `Line ${position + 1}: please see the photo in my e-mail.`;
  addReturn(order, [{ lineId: line.id, quantity: 1, definitionId, reason, note }], status, ids);
  const made = order.returns.at(-1);
  if (!made) throw new RangeError(`${order.name} has no return`);
  return made;
}

/** The shop's label is there, and waits for its parcel. */
function label(record: ReturnRecord, ids: Ids): void {
  const at = addDays(record.createdAt, 1);
  const dates = { createdAt: at, updatedAt: at };
  record.deliveries.push({
    id: ids.take('ReverseDelivery'),
    ...dates,
    customerLabel: false,
    tracking: null,
  });
  record.updatedAt = at;
}

/** The shop's label is printed; later the carrier has the parcel. */
function send(record: ReturnRecord, ids: Ids, own = false): void {
  const number = `SE${record.id.slice(-9)}`;
  const at = addDays(record.createdAt, 1);
  record.deliveries.push({
    id: ids.take('ReverseDelivery'),
    createdAt: at,
    updatedAt: addDays(at, 2),
    customerLabel: own,
    tracking: {
      company: 'PostNord',
      number,
      url: `https://tracking.postnord.com/se/?id=${number}`,
    },
  });
  record.updatedAt = addDays(at, 2);
}

/** Goods are back: their worth less the fees is paid out, and the return is done. */
export function settle(order: OrderRecord, record: ReturnRecord, ids: Ids): void {
  const units = record.lines.flatMap(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line ? [{ line, quantity }] : [];
  });
  const { restockingFee, shippingFee, total } = calculateReturn(order, units);
  record.fees = { restocking: restockingFee, shipping: shippingFee };
  for (const { line, quantity } of units) removeUnits(line, quantity);
  const lines = units.map(({ line, quantity }) => ({ lineId: line.id, quantity }));
  const at = record.closedAt ?? addDays(record.createdAt, 8);
  recordRefund(order, { amount: total, lines, name: record.name }, at, ids);
  order.financialStatus = 'PARTIALLY_REFUNDED';
}

function exchange(record: ReturnRecord, { catalog, ids }: Tools): void {
  for (const [index, product] of catalog.products.slice(0, 2).entries()) {
    const [variant] = product.variants;
    if (!variant) continue;
    record.exchanges.push({
      id: ids.take('ExchangeLineItem'),
      productId: product.id,
      variantId: variant.id,
      title: product.title,
      variantTitle: product.variants.length === 1 ? null : variant.title,
      sku: variant.sku,
      image: variant.image,
      quantity: 1,
      removed: index > 0,
    });
  }
}

/** One story an order: what shoppers of a real shop go through with the things they send back. */
export function tellReturns(orders: readonly OrderRecord[], tools: Tools): void {
  const { ids } = tools;
  const [refunded, parts, exchanged, refused, withdrawn, underway, asked] = orders;
  if (refunded) {
    const record = ask(refunded, 0, 'CLOSED', 'damaged', ids);
    send(record, ids);
    settle(refunded, record, ids);
  }
  if (parts) {
    for (const position of [0, 1]) {
      settle(parts, ask(parts, position, 'CLOSED', 'too-large', ids), ids);
    }
    ask(parts, 2, 'REQUESTED', 'gift-unwanted', ids);
  }
  if (exchanged) exchange(ask(exchanged, 0, 'OPEN', 'color-too-bright', ids), tools);
  if (refused) {
    const record = ask(refused, 0, 'DECLINED', 'changed-my-mind', ids);
    record.decline = { reason: 'OTHER', note: 'The cup was used. We are sorry.' };
  }
  if (withdrawn) ask(withdrawn, 0, 'CANCELED', 'other', ids);
  if (withdrawn) label(ask(withdrawn, 1, 'OPEN', 'damaged', ids), ids);
  if (underway) {
    const record = ask(underway, 0, 'OPEN', 'wrong-item', ids);
    send(record, ids, true);
    for (const line of record.lines) line.verified = false;
  }
  if (asked) ask(asked, 0, 'REQUESTED', 'not-as-described', ids);
}
