import type { OrderFilters, ShipmentStatus } from './order-filters';

const maxWords = 6;

/**
 * A phrase in Shopify's search syntax: inside quotes nothing but the quote and the backslash has a
 * meaning, so `OR`, `:`, `(` and `*` are only letters (shopify.dev/docs/api/usage/search-syntax).
 */
export function quoteTerm(dangerousText: string): string {
  return `"${dangerousText.replace(/["\\]/g, '\\$&')}"`;
}

/** The name (`#1042`) and the number in it, with and without the sign. */
function toNumberTerms(dangerousWord: string): string[] {
  const bare = dangerousWord.replace(/^#+/, '');
  const terms = [`name:${quoteTerm(dangerousWord)}`];
  if (/^\d{1,18}$/.test(bare)) terms.push(`name:${quoteTerm(`#${bare}`)}`, `order_number:${bare}`);
  return terms;
}

/** What ends the address of an order's page, for those who copy it from there. */
const toIdTerms = (dangerousWord: string) =>
  /^\d{10,18}$/.test(dangerousWord) ? [`id:${dangerousWord}`] : [];

const toConfirmationTerm = (dangerousWord: string) =>
  `confirmation_number:${quoteTerm(dangerousWord)}`;

/**
 * One typed word. Customers know an order by its name, its number or its confirmation number; the bare term
 * asks whatever else the shop indexes.
 */
function toWordClause(dangerousWord: string, field: OrderFilters['field']): string {
  const everywhere = [
    quoteTerm(dangerousWord),
    ...toNumberTerms(dangerousWord),
    ...toIdTerms(dangerousWord),
    toConfirmationTerm(dangerousWord),
  ];
  const terms = {
    '': everywhere,
    number: toNumberTerms(dangerousWord),
    confirmation: [toConfirmationTerm(dangerousWord)],
  };
  return `(${[...new Set(terms[field])].join(' OR ')})`;
}

function addDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function toShipmentClause(shipment: ShipmentStatus): string {
  if (shipment !== 'preparing') return `shipment_status:${shipment}`;
  return '(shipment_status:label_purchased OR shipment_status:label_printed)';
}

function toBuyerClause(buyer: OrderFilters['buyer']): string {
  if (buyer === 'me') return 'purchasing_entity:customer';
  if (buyer === 'company') return 'purchasing_entity:company';
  const [kind, id] = buyer.split('-');
  return kind === 'company'
    ? `purchasing_company_id:${id}`
    : `purchasing_company_location_id:${id}`;
}

const dayTerms = {
  '': 'processed_at',
  created: 'created_at',
  updated: 'updated_at',
} as const satisfies Record<OrderFilters['day'], string>;

/**
 * The filters in Shopify's search syntax, for `customer.orders(query:)`; null when there are none. These are all
 * the terms there are, but for a contact's id, which is always one's own; none is for the state of payment.
 */
export function toOrdersQuery(filters: OrderFilters): string | null {
  const { search, field, shipment, buyer, day, from, to } = filters;
  const words = search.split(' ').filter(Boolean).slice(0, maxWords);
  const clauses = words.map((word) => toWordClause(word, field));
  if (shipment) clauses.push(toShipmentClause(shipment));
  if (buyer) clauses.push(toBuyerClause(buyer));
  if (from) clauses.push(`${dayTerms[day]}:>='${from}T00:00:00Z'`);
  if (to) clauses.push(`${dayTerms[day]}:<'${addDay(to)}T00:00:00Z'`);
  return clauses.length > 0 ? clauses.join(' AND ') : null;
}
