import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { cartMutations } from './cart-mutations.ts';
import type { StorefrontContext } from './context.ts';
import { accessDenied } from './errors.ts';

/**
 * Carts work; what the token has no scope for is ACCESS_DENIED. Shops with new customer accounts have
 * no `customer*` mutations at all (they belong to legacy accounts).
 */
export function addMutations(schema: GraphQLSchema): void {
  for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    const ours: Record<string, unknown> = cartMutations;
    field.resolve = (ours[name] ?? refuse(name)) as GraphQLFieldResolver<
      unknown,
      StorefrontContext
    >;
  }
}

function refuse(name: string): GraphQLFieldResolver<unknown, StorefrontContext> {
  const scope = name.startsWith('customer')
    ? 'unauthenticated_write_customers'
    : 'unauthenticated_write_checkouts';
  return () => {
    throw accessDenied(name, scope);
  };
}
