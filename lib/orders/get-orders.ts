import 'server-only';
import { getLocale } from 'next-intl/server';
import { toLanguageCode } from '@/lib/i18n/locale';
import { toPaging } from '@/lib/paging';
import { customerAccount } from '@/lib/shopify/customer-account';
import { ShopifyError } from '@/lib/shopify/errors';
import { toId } from '@/lib/shopify/gid';
import { createRefusal } from '@/lib/shopify/refusal';
import { type OrdersSearch, sortVariables } from './order-filters';
import {
  OrdersAloneDocument,
  OrdersDocument,
  type OrdersQuery,
} from './orders.customer-account.generated';
import { toOrdersQuery } from './orders-query';

const pageSize = 15;

export type OrdersPage = OrdersQuery['customer']['orders'];

/**
 * One page of the customer's orders.
 * @throws {ShopifyError} `bad-cursor` among others
 */
export async function getOrders({ filters, cursor }: OrdersSearch): Promise<OrdersPage> {
  const { customer } = await customerAccount(OrdersAloneDocument, {
    ...toPaging(cursor, pageSize),
    ...sortVariables[filters.sort],
    query: toOrdersQuery(filters),
    language: toLanguageCode(await getLocale()),
  });
  return customer.orders;
}

/** What a company contact may narrow the list by. Ids are the last parts of GIDs, names foreign text. */
export type CompanyChoice = {
  readonly id: string;
  readonly name: string;
  readonly locations: readonly { readonly id: string; readonly name: string }[];
};

export type OrdersWithChoices = {
  readonly orders: OrdersPage;
  /** Empty for whoever buys for no company. */
  readonly companies: readonly CompanyChoice[];
};

/** A shop that lets apps read no companies refuses the whole answer. */
const refusal = createRefusal('companies-refused');

type Contacts = OrdersQuery['customer']['companyContacts']['nodes'];

const toCompanies = (contacts: Contacts): CompanyChoice[] =>
  contacts.flatMap(({ company, locations }) => {
    if (!company) return [];
    const places = locations.nodes.map(({ id, name }) => ({ id: toId(id), name }));
    return [{ id: toId(company.id), name: company.name, locations: places }];
  });

async function ask(search: OrdersSearch): Promise<OrdersWithChoices> {
  if (refusal.isFresh()) return { orders: await getOrders(search), companies: [] };
  const { filters, cursor } = search;
  const { customer } = await customerAccount(OrdersDocument, {
    ...toPaging(cursor, pageSize),
    ...sortVariables[filters.sort],
    query: toOrdersQuery(filters),
    language: toLanguageCode(await getLocale()),
  });
  return {
    orders: customer.orders,
    companies: toCompanies(customer.companyContacts.nodes),
  };
}

const hasCode = (error: unknown, code: ShopifyError['code']) =>
  error instanceof ShopifyError && error.code === code;

/**
 * A page of orders with what it may be narrowed by, in one operation. A cursor that the shop does not know
 * (bookmarked long ago, typed by hand) gives the first page, since the shopper did nothing wrong. Not for
 * "show more", which would show it twice.
 * @throws {ShopifyError}
 */
export async function getOrdersOrFirst(search: OrdersSearch): Promise<OrdersWithChoices> {
  try {
    return await ask(search);
  } catch (error) {
    if (search.cursor && hasCode(error, 'bad-cursor')) return ask({ ...search, cursor: null });
    if (!hasCode(error, 'denied')) throw error;
    const orders = await getOrders(search);
    // Without the companies it can be had, so it was them.
    refusal.note();
    return { orders, companies: [] };
  }
}
