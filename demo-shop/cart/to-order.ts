import { toAddressFields } from '../world/companies/to-address-fields.ts';
import { toPaymentTerms } from '../world/companies/to-payment-terms.ts';
import { toConfirmationNumber } from '../world/confirmation-number.ts';
import type { Ids } from '../world/ids.ts';
import type { OrderRecord, ShippingRecord, TransactionRecord } from '../world/order-records.ts';
import { orderTotals, sum } from '../world/order-totals.ts';
import { toPurchasedLine } from '../world/purchased-line.ts';
import { createRandom } from '../world/random.ts';
import type { AddressFields, AddressRecord, CustomerRecord, LineRecord } from '../world/records.ts';
import { applyTaxes } from '../world/seed/taxes.ts';
import type { CartCompany } from './cart-company.ts';
import type { CartRecord } from './cart-records.ts';
import { getCartTerms } from './cart-terms.ts';
import { lastCharacters } from './gift-cards.ts';
import { type PaidByCard, payByGiftCards } from './pay-by-gift-cards.ts';
import { mayPayLater, toDueNow } from './pay-later.ts';
import type { CartTools, PricedCart } from './price-cart.ts';
import type { PricedLine } from './price-lines.ts';

export type Placing = {
  ids: Ids;
  number: number;
  at: string;
  email: string;
  customer: CustomerRecord | null;
  address: AddressFields | null;
  poNumber?: string | null;
  paysLater?: boolean;
};

function toLine({ line, product, unit, variant, ...rest }: PricedLine, ids: Ids): LineRecord {
  const { attributes, quantity } = line;
  const allocations = [...rest.lineAllocations, ...rest.orderAllocations];
  const purchase = { allocations, attributes, quantity, unitPrice: unit };
  return toPurchasedLine(product, variant, purchase, ids);
}

const toPurchasing = ({ company, contact, location }: CartCompany) => ({
  companyId: company.id,
  contactId: contact.id,
  locationId: location.id,
});

function toBillingAddress({ company, location }: CartCompany, ids: Ids): AddressRecord | null {
  const place = location.billingAddress;
  return place && { ...toAddressFields(place, company.name), id: ids.take('CustomerAddress') };
}

/** Parcels of one order are one shipping line there: what they cost together. */
function toShipping({ groups }: PricedCart): ShippingRecord | null {
  const [first] = groups;
  if (!first) return null;
  const discounts = new Set(
    groups.flatMap(({ allocations }) => allocations.map((one) => one.discount)),
  );
  return {
    title: first.selected.title,
    handle: first.selected.handle,
    originalPrice: sum(groups.map(({ selected }) => selected.cost)),
    allocations: [...discounts].map((discount) => ({
      discount,
      amount: sum(
        groups.flatMap(({ allocations }) =>
          allocations.filter((one) => one.discount === discount).map(({ amount }) => amount),
        ),
      ),
    })),
    taxes: [],
    refunded: false,
  };
}

function toTransactions(
  paid: readonly PaidByCard[],
  total: number,
  at: string,
  ids: Ids,
): TransactionRecord[] {
  const sale = (
    amount: number,
    means: Pick<TransactionRecord, 'card' | 'gateway' | 'giftCard' | 'type'>,
  ) => ({
    ...means,
    ...({
      id: ids.take('OrderTransaction'),
      parentId: null,
      kind: 'SALE',
      status: 'SUCCESS',
    } as const),
    ...{ amount, createdAt: at, processedAt: at },
  });
  const byCards = paid
    .filter(({ used }) => used > 0)
    .map(({ card, used, usedEuroCents }) => {
      const giftCard = { last4: lastCharacters(card), balance: card.balance - usedEuroCents };
      return sale(used, { type: 'GIFT_CARD', gateway: 'Gift card', card: null, giftCard });
    });
  const due = total - sum(paid.map(({ used }) => used));
  if (due === 0) return byCards;
  const card = { brand: 'Visa', last4: '4242' };
  const rest = sale(due, { type: 'CARD', gateway: 'Shopify Payments', card, giftCard: null });
  return [...byCards, rest];
}

/**
 * The order that a cart becomes, paid, or on account as far as the company's terms go. The checkout shows one before it is placed (with ids of nobody),
 * so what is shown and what is charged are the same sums.
 */
export function toOrder(
  cart: CartRecord,
  priced: PricedCart,
  placing: Placing,
  tools: CartTools,
): { order: OrderRecord; paid: PaidByCard[] } {
  const { address, at, customer, email, ids, number } = placing;
  const { company: buying, taxRule: rule } = getCartTerms(cart, tools);
  const lines = priced.lines.map((line) => toLine(line, ids));
  const shipping = toShipping(priced);
  const id = ids.take('Order');
  const pickup = shipping?.handle.startsWith('pickup') ?? false;
  const where = address && { ...address, id: ids.take('CustomerAddress') };
  const order: OrderRecord = {
    ...{ id, number, name: `#${number}`, lines, shipping },
    confirmationNumber: toConfirmationNumber(createRandom(id)),
    customerId: customer?.id ?? '',
    ...{ createdAt: at, processedAt: at, updatedAt: at },
    currencyCode: priced.currencyCode,
    taxesIncluded: rule.taxesIncluded,
    discounts: priced.discounts.map(({ level: _level, ...discount }) => discount),
    taxLines: applyTaxes(rule, lines, shipping, ids),
    ...{ duties: 0, tip: 0, fulfillments: [], transactions: [], refunds: [], returns: [] },
    ...{ financialStatus: 'PAID', fulfillmentStatus: 'UNFULFILLED' },
    ...{ cancelledAt: null, cancelReason: null, editedAt: null },
    note: cart.note || null,
    poNumber: placing.poNumber || null,
    phone: cart.buyer.phone ?? customer?.phone?.number ?? null,
    email,
    customerLocale: rule.locale,
    locationName: pickup ? 'Hamburg shop' : null,
    shippingAddress: shipping && !pickup ? where : null,
    billingAddress: (buying && toBillingAddress(buying, ids)) ?? where,
    editRequests: [],
    paymentTerms: null,
    ...(buying ? { purchasing: toPurchasing(buying) } : {}),
  };
  const { total } = orderTotals(order);
  const onAccount =
    buying && placing.paysLater && mayPayLater(buying.location) ? buying.location : null;
  const dueNow = onAccount ? toDueNow(onAccount, total) : total;
  const paid = payByGiftCards(cart, dueNow, priced.currencyCode, tools);
  order.transactions = toTransactions(paid, dueNow, at, ids);
  if (onAccount) {
    order.paymentTerms = toPaymentTerms(onAccount, at, ids);
    order.financialStatus = dueNow > 0 ? 'PARTIALLY_PAID' : 'PENDING';
  }
  return { order, paid };
}
