import type { GraphQLSchema } from 'graphql';
import { attachResolvers } from '../customer-account/resolvers/define.ts';
import { readAdminSchema } from '../webhooks/topics.ts';
import { withScope } from './context.ts';
import { adminCustomerResolvers } from './resolvers/customer.ts';
import { adminCustomerMutations } from './resolvers/customer-mutations.ts';
import {
  adminWebhookMutations,
  adminWebhookQueries,
  adminWebhookTypes,
} from './resolvers/webhook-subscriptions.ts';

const customer = withScope(
  'customer',
  'read_customers',
  (_root, { id }: { id: string }, { state }) => state.world.customers.get(id) ?? null,
);

/** The part of the Admin API 2026-10 that is served here, executable. */
export function createAdminSchema(): GraphQLSchema {
  const resolvers = {
    ...adminCustomerResolvers,
    ...adminWebhookTypes,
    QueryRoot: { customer, ...adminWebhookQueries },
    Mutation: { ...adminCustomerMutations, ...adminWebhookMutations },
  };
  // The one cast: these resolvers take the Admin API's context.
  return attachResolvers(readAdminSchema(), resolvers as never);
}
