import {
  findCompanyFor,
  findLocationFor,
  listVisibleDrafts,
  listVisibleOrders,
} from '../../world/companies/visible.ts';
import type { TypeResolvers } from '../context.ts';
import { defineType } from './define.ts';
import { requireCustomer } from './require-customer.ts';
import { returnQueries } from './return-requests.ts';
import { listReturns } from './returns.ts';

export { requireCustomer };

const queries: TypeResolvers<unknown> = {
  ...returnQueries,
  // Other people's companies, locations and orders look as if they did not exist: null.
  company: (_root, { id }: { id: string }, { customerId, world }) =>
    findCompanyFor(world, customerId, id),
  companyLocation: (_root, { id }: { id: string }, { customerId, world }) =>
    findLocationFor(world, customerId, id),
  customer: (_root, _args, context) => requireCustomer(context),
  draftOrder: (_root, { id }: { id: string }, { customerId, world }) =>
    listVisibleDrafts(world, customerId).find((draft) => draft.id === id) ?? null,
  order: (_root, { id }: { id: string }, context) =>
    listVisibleOrders(context.world, requireCustomer(context).id).find(
      (order) => order.id === id,
    ) ?? null,
  return: (_root, { id }: { id: string }, context) =>
    listVisibleOrders(context.world, requireCustomer(context).id)
      .flatMap(listReturns)
      .find((each) => each.id === id) ?? null,
  shop: (_root, _args, { world }) => world.shop,
};

export const queryResolvers = { QueryRoot: defineType(queries) };
