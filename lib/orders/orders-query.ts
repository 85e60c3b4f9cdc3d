import type { OrderFilters, ShipmentStatus } from './order-filters';

const maxWords = 6;

/**
 * A phrase in Shopify's search syntax: inside quotes nothing but the quote and the backslash has a
 * meaning, so `OR`, `:`, `(` and `*` are only letters (shopify.dev/docs/api/usage/search-syntax).
 */
export function quoteTerm(dangerousText: string): string {
  return `"${dangerousText.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * One typed word. Customers know an order by its name (`#1042`), its number or its confirmation
 * number; the bare term asks whatever else the shop indexes.
 */
function toWordClause(dangerousWord: string): string {
  const bare = dangerousWord.replace(/^#+/, '');
  const alternatives = [quoteTerm(dangerousWord), `name:${quoteTerm(dangerousWord)}`];
  if (/^\d{1,18}$/.test(bare)) {
    alternatives.push(`name:${quoteTerm(`#${bare}`)}`, `order_number:${bare}`);
  }
  alternatives.push(`confirmation_number:${quoteTerm(dangerousWord)}`);
  return `(${[...new Set(alternatives)].join(' OR ')})`;
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

/**
 * The filters in Shopify's search syntax, for `customer.orders(query:)`; null when there are none.
 * There is no term for the state of payment.
 */
export function toOrdersQuery(filters: OrderFilters): string | null {
  const words = filters.search.split(' ').filter(Boolean).slice(0, maxWords);
  const clauses = words.map(toWordClause);
  if (filters.shipment) clauses.push(toShipmentClause(filters.shipment));
  if (filters.from) clauses.push(`processed_at:>='${filters.from}T00:00:00Z'`);
  if (filters.to) clauses.push(`processed_at:<'${addDay(filters.to)}T00:00:00Z'`);
  return clauses.length > 0 ? clauses.join(' AND ') : null;
}
