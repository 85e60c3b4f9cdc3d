import { type GraphQLFieldResolver, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { StorefrontContext } from './context.ts';
import { accessDenied } from './errors.ts';

/**
 * Answers every mutation in the way Shopify documents for a shop that cannot do it: a cart that is
 * not there is a user error, what the token has no scope for is ACCESS_DENIED. Shops with new
 * customer accounts have no `customer*` mutations at all (they belong to legacy accounts).
 */
export function addMutations(schema: GraphQLSchema): void {
  for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    const payload = getNamedType(field.type);
    const hasCart = isObjectType(payload) && 'cart' in payload.getFields();
    field.resolve = hasCart ? refuseCart(name) : refuse(name);
  }
}

function refuseCart(name: string): GraphQLFieldResolver<unknown, StorefrontContext> {
  const error =
    name === 'cartCreate'
      ? {
          field: ['input'],
          message: 'Carts are not available in this shop.',
          code: 'SERVICE_UNAVAILABLE',
        }
      : { field: ['cartId'], message: 'The specified cart does not exist.', code: 'INVALID' };
  return () => ({ cart: null, userErrors: [error], warnings: [] });
}

function refuse(name: string): GraphQLFieldResolver<unknown, StorefrontContext> {
  const scope = name.startsWith('customer')
    ? 'unauthenticated_write_customers'
    : 'unauthenticated_write_checkouts';
  return () => {
    throw accessDenied(name, scope);
  };
}
