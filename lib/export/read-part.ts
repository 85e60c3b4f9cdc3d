import 'server-only';
import { customerAccount } from '@/lib/shopify/customer-account';
import { settle } from '@/lib/shopify/errors';
import { getFailure } from '@/lib/upstream/failures';
import {
  ExportAddressesDocument,
  ExportCompaniesDocument,
  ExportProfileDocument,
  ExportStoreCreditDocument,
  ExportSubscriptionsDocument,
} from './export.customer-account.generated';
import {
  ExportLinesDocument,
  ExportOrdersDocument,
  type ExportOrdersQuery,
} from './export-orders.customer-account.generated';
import type { ExportPart, ExportTable } from './export-part';
import { type ExportCursor, type Section, toCursorText, toNextSection } from './sections';
import { toTable } from './to-table';

type PageInfo = { readonly hasNextPage: boolean; readonly endCursor: string | null };
type Order = ExportOrdersQuery['customer']['orders']['nodes'][number];
type Read = {
  readonly records: readonly unknown[];
  readonly tables: readonly ExportTable[];
  readonly pageInfo: PageInfo | null;
};

/** An order holds 500 lines at most. */
const maxFollowUps = 6;

async function readProfile(): Promise<Read> {
  const { customer } = await customerAccount(ExportProfileDocument);
  return { records: [customer], tables: [], pageInfo: null };
}

async function readAddresses(after: string | null): Promise<Read> {
  const { nodes, pageInfo } = (await customerAccount(ExportAddressesDocument, { after })).customer
    .addresses;
  const columns = [
    'firstName',
    'lastName',
    'company',
    'address1',
    'address2',
    'zip',
    'city',
    'province',
    'country',
    'phoneNumber',
  ] as const;
  const rows = nodes.map((node) => columns.map((column) => node[column]));
  return { records: nodes, tables: [toTable('addresses', columns, rows)], pageInfo };
}

/** All lines of an order that has more than came with it. */
async function withAllLines(order: Order): Promise<Order> {
  const nodes = [...order.lineItems.nodes];
  let { hasNextPage, endCursor } = order.lineItems.pageInfo;
  for (let round = 0; hasNextPage && endCursor && round < maxFollowUps; round += 1) {
    const more = await customerAccount(ExportLinesDocument, { id: order.id, after: endCursor });
    if (!more.order) break;
    nodes.push(...more.order.lineItems.nodes);
    ({ hasNextPage, endCursor } = more.order.lineItems.pageInfo);
  }
  return { ...order, lineItems: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } };
}

const orderColumns = ['order', 'orderedAt', 'payment', 'delivery', 'currency', 'total', 'refunded'];
const lineColumns = ['order', 'title', 'variant', 'sku', 'quantity', 'price', 'currency'];

async function readOrders(after: string | null): Promise<Read> {
  const { nodes, pageInfo } = (await customerAccount(ExportOrdersDocument, { after })).customer
    .orders;
  const orders = await Promise.all(nodes.map(withAllLines));
  const orderRows = orders.map((order) => [
    order.name,
    order.processedAt,
    order.financialStatus,
    order.fulfillmentStatus,
    order.currencyCode,
    order.totalPrice.amount,
    order.totalRefunded.amount,
  ]);
  const lineRows = orders.flatMap((order) =>
    order.lineItems.nodes.map((line) => [
      order.name,
      line.title,
      line.variantTitle,
      line.sku,
      line.quantity,
      line.price?.amount,
      line.price?.currencyCode,
    ]),
  );
  const tables = [
    toTable('orders', orderColumns, orderRows),
    toTable('order-lines', lineColumns, lineRows),
  ];
  return { records: orders, tables, pageInfo };
}

async function readSubscriptions(after: string | null): Promise<Read> {
  const answer = await customerAccount(ExportSubscriptionsDocument, { after });
  const { nodes, pageInfo } = answer.customer.subscriptionContracts;
  return { records: nodes, tables: [], pageInfo };
}

/** Several balances go on side by side; what one of them has no more of comes empty. */
async function readStoreCredit(after: string | null): Promise<Read> {
  const { nodes } = (await customerAccount(ExportStoreCreditDocument, { after })).customer
    .storeCreditAccounts;
  const pageInfo = nodes.map((node) => node.transactions.pageInfo).find((info) => info.hasNextPage);
  const rows = nodes.flatMap((node) =>
    node.transactions.nodes.map(({ createdAt, event, amount, balanceAfterTransaction }) => [
      createdAt,
      event,
      amount.amount,
      balanceAfterTransaction.amount,
      amount.currencyCode,
    ]),
  );
  const columns = ['at', 'event', 'amount', 'balance', 'currency'];
  return {
    records: nodes,
    tables: [toTable('store-credit', columns, rows)],
    pageInfo: pageInfo ?? null,
  };
}

async function readCompanies(after: string | null): Promise<Read> {
  const answer = await customerAccount(ExportCompaniesDocument, { after });
  const { nodes, pageInfo } = answer.customer.companyContacts;
  return { records: nodes, tables: [], pageInfo };
}

const readers: Readonly<Record<Section, (after: string | null) => Promise<Read>>> = {
  profile: readProfile,
  addresses: readAddresses,
  orders: readOrders,
  subscriptions: readSubscriptions,
  storeCredit: readStoreCredit,
  companies: readCompanies,
};

function toNext({ section }: ExportCursor, info: PageInfo | null): ExportCursor | null {
  if (info?.hasNextPage && info.endCursor) return { section, after: info.endCursor };
  return toNextSection(section);
}

/**
 * One step of somebody's archive, a few records at a time, so that no process ever holds all of it.
 * @throws {ShopifyError}
 */
export async function readPart(cursor: ExportCursor): Promise<ExportPart> {
  const { section, after } = cursor;
  const result = await settle(readers[section](after));
  if (!result.ok && getFailure(result.error.code).page !== 'denied') throw result.error;
  const read = result.ok ? result.data : null;
  const next = toNext(cursor, read?.pageInfo ?? null);
  return {
    section,
    records: (read?.records ?? []).map((record) => JSON.stringify(record, null, 2)),
    tables: read?.tables ?? [],
    isRefused: read === null,
    next: next && toCursorText(next),
  };
}
