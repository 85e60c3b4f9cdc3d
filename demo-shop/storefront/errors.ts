import { GraphQLError } from 'graphql';

/** A request that Shopify refuses as a whole field: shown with `extensions.code`. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** The refusal for what the shop's token has no scope for. */
export function accessDenied(field: string, scope: string): GraphQLError {
  return new GraphQLError(
    `Access denied for ${field} field. Required access: \`${scope}\` access scope.`,
    {
      extensions: {
        code: 'ACCESS_DENIED',
        documentation: 'https://shopify.dev/api/usage/access-scopes',
      },
    },
  );
}
