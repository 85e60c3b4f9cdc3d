import type { TypeResolvers } from '../context.ts';
import { defineType } from './define.ts';
import { requireCustomer } from './require-customer.ts';
import { returnQueries } from './return-requests.ts';
import { listReturns } from './returns.ts';

export { requireCustomer };

const queries: TypeResolvers<unknown> = {
  ...returnQueries,
  company: () => null,
  companyLocation: () => null,
  customer: (_root, _args, context) => requireCustomer(context),
  draftOrder: () => null,
  // Somebody else's order and an unknown one look the same: null.
  order: (_root, { id }: { id: string }, context) =>
    requireCustomer(context).orders.find((order) => order.id === id) ?? null,
  return: (_root, { id }: { id: string }, context) =>
    requireCustomer(context)
      .orders.flatMap(listReturns)
      .find((each) => each.id === id) ?? null,
  shop: (_root, _args, { world }) => world.shop,
};

export const queryResolvers = { QueryRoot: defineType(queries) };
