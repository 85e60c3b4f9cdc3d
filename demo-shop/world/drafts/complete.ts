import { findCompanyLocation } from '../companies/find-companies.ts';
import { toPaymentTerms } from '../companies/to-payment-terms.ts';
import { toConfirmationNumber } from '../confirmation-number.ts';
import { nextOrderNumber } from '../next-order-number.ts';
import type { OrderRecord, TransactionRecord } from '../order-records.ts';
import { createRandom } from '../random.ts';
import type { CustomerRecord, LineRecord } from '../records.ts';
import { MARKETS } from '../seed/markets.ts';
import type { World } from '../world.ts';
import { draftTotals } from './draft-totals.ts';
import type { DraftLineRecord, DraftOrderRecord } from './records.ts';

/** A bundle stays one line: it adds up, and has no product of its own to group its parts under. */
function toLine(draftLine: DraftLineRecord, id: string): LineRecord {
  const { components: _components, taxable: _taxable, weightGrams: _grams, ...line } = draftLine;
  return { ...structuredClone(line), id };
}

/** What is due now is paid by card, as on the page of the invoice. */
function toTransactions(draft: DraftOrderRecord, at: string, { ids }: World): TransactionRecord[] {
  const amount = draftTotals(draft).dueNow;
  if (amount === 0) return [];
  return [
    {
      id: ids.take('OrderTransaction'),
      parentId: null,
      kind: 'SALE',
      status: 'SUCCESS',
      type: 'CARD',
      gateway: 'Shopify Payments',
      card: { brand: 'Visa', last4: '4242' },
      giftCard: null,
      amount,
      createdAt: at,
      processedAt: at,
    },
  ];
}

function toTerms(draft: DraftOrderRecord, at: string, world: World): OrderRecord['paymentTerms'] {
  const location = findCompanyLocation(world, draft.purchasing?.locationId ?? '');
  return draft.hasTerms && location ? toPaymentTerms(location, at, world.ids) : null;
}

function buildOrder(draft: DraftOrderRecord, at: string, world: World): OrderRecord {
  const { ids } = world;
  const { dueLater, dueNow } = draftTotals(draft);
  const number = nextOrderNumber(world);
  const id = ids.take('Order');
  const market = Object.values(MARKETS).find((each) => each.currencyCode === draft.currencyCode);
  const { currencyCode, customerId, discounts, phone, poNumber, shipping, taxLines } = draft;
  return {
    ...{ id, number, name: `#${number}`, customerId, currencyCode, phone, poNumber },
    ...structuredClone({ discounts, shipping, taxLines }),
    confirmationNumber: toConfirmationNumber(createRandom(id)),
    ...{ createdAt: at, processedAt: at, updatedAt: at },
    taxesIncluded: draft.taxesIncluded,
    lines: draft.lines.map((line) => toLine(line, ids.take('LineItem'))),
    ...{ duties: 0, tip: 0, fulfillments: [], refunds: [], returns: [], editRequests: [] },
    transactions: toTransactions(draft, at, world),
    financialStatus: dueLater === 0 ? 'PAID' : dueNow === 0 ? 'PENDING' : 'PARTIALLY_PAID',
    fulfillmentStatus: 'UNFULFILLED',
    ...{ cancelledAt: null, cancelReason: null, editedAt: null, note: null, locationName: null },
    email: draft.email ?? world.customers.get(customerId)?.email ?? '',
    customerLocale: market?.locale ?? 'en',
    shippingAddress: draft.shippingAddress && { ...draft.shippingAddress },
    billingAddress: draft.billingAddress && { ...draft.billingAddress },
    paymentTerms: toTerms(draft, at, world),
    ...(draft.purchasing ? { purchasing: { ...draft.purchasing } } : {}),
  };
}

/** The merchant agrees and sends the invoice. */
export function sendInvoice(draft: DraftOrderRecord, at: string): void {
  draft.status = 'INVOICE_SENT';
  draft.invoiceSentAt = at;
  draft.inReview = false;
  draft.updatedAt = at;
}

/** The invoice is paid, or taken on account: the draft becomes an order of the customer. */
export function completeDraft(
  draft: DraftOrderRecord,
  customer: CustomerRecord,
  at: string,
  world: World,
): OrderRecord {
  const order = buildOrder(draft, at, world);
  customer.orders.push(order);
  world.stock.take(order);
  draft.status = 'COMPLETED';
  draft.inReview = false;
  draft.orderId = order.id;
  draft.updatedAt = at;
  return order;
}
