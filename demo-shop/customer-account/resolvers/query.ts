import { GraphQLError } from 'graphql';
import type { CustomerRecord } from '../../world/records.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { defineType } from './define.ts';
import { listReturns } from './returns.ts';

/** The customer whose token it is. A token outliving its customer has no access any more. */
export function requireCustomer({ customerId, world }: CustomerAccountContext): CustomerRecord {
  const customer = world.customers.get(customerId);
  if (customer) return customer;
  throw new GraphQLError('User does not have access', { extensions: { code: 'ACCESS_DENIED' } });
}

const queries: TypeResolvers<unknown> = {
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
  returnCalculate: () => {
    // The field is nullable and has no userErrors: a refusal can only be a top-level error.
    const extensions = { code: 'ACCESS_DENIED' };
    throw new GraphQLError('Self-serve returns are not enabled on this shop.', { extensions });
  },
  shop: (_root, _args, { world }) => world.shop,
};

export const queryResolvers = { QueryRoot: defineType(queries) };
