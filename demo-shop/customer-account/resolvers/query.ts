import { findCompanyLocation } from '../../world/companies/find-companies.ts';
import {
  findCompanyFor,
  findLocationFor,
  listVisibleDrafts,
} from '../../world/companies/visible.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { defineType } from './define.ts';
import { listOwnOrders, orForeign } from './own-orders.ts';
import { requireCustomer } from './require-customer.ts';
import { returnQueries } from './return-requests.ts';
import { listReturns } from './returns.ts';

export { requireCustomer };

const listAllOrders = ({ world }: CustomerAccountContext) =>
  [...world.customers.values()].flatMap(({ orders }) => orders);

const queries: TypeResolvers<unknown> = {
  ...returnQueries,
  company: (_root, { id }: { id: string }, context) =>
    orForeign(
      findCompanyFor(context.world, context.customerId, id),
      () => context.world.companies.has(id),
      context,
    ),
  companyLocation: (_root, { id }: { id: string }, context) =>
    orForeign(
      findLocationFor(context.world, context.customerId, id),
      () => findCompanyLocation(context.world, id) !== null,
      context,
    ),
  customer: (_root, _args, context) => requireCustomer(context),
  draftOrder: (_root, { id }: { id: string }, context) =>
    orForeign(
      listVisibleDrafts(context.world, context.customerId).find((draft) => draft.id === id),
      () => context.world.draftOrders.has(id),
      context,
    ),
  order: (_root, { id }: { id: string }, context) => {
    requireCustomer(context);
    const own = listOwnOrders(context).find((order) => order.id === id);
    return orForeign(own, () => listAllOrders(context).some((order) => order.id === id), context);
  },
  return: (_root, { id }: { id: string }, context) => {
    requireCustomer(context);
    const find = (orders: OrderRecord[]) =>
      orders.flatMap(listReturns).find((one) => one.id === id);
    return orForeign(
      find(listOwnOrders(context)),
      () => find(listAllOrders(context)) !== undefined,
      context,
    );
  },
  shop: (_root, _args, { world }) => world.shop,
};

export const queryResolvers = { QueryRoot: defineType(queries) };
