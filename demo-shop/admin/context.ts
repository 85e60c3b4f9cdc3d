import { GraphQLError } from 'graphql';
import type { ShopState } from '../state.ts';

export type AdminContext = {
  state: Pick<ShopState, 'erasures' | 'now' | 'webhooks' | 'world'>;
  scopes: readonly string[];
};

export type AdminResolver<Source = unknown> = (
  source: Source,
  args: never,
  context: AdminContext,
) => unknown;
export type AdminResolvers<Source = unknown> = Record<string, AdminResolver<Source>>;

export function hasScope({ scopes }: AdminContext, wanted: string): boolean {
  // Who may write may read.
  return scopes.includes(wanted) || scopes.includes(wanted.replace(/^read_/, 'write_'));
}

/** @throws GraphQLError `ACCESS_DENIED`, with the field null beside it */
export function requireScope(context: AdminContext, field: string, scope: string): void {
  if (hasScope(context, scope)) return;
  const requiredAccess = `\`${scope}\` access scope.`;
  throw new GraphQLError(`Access denied for ${field} field. Required access: ${requiredAccess}`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess,
    },
  });
}

/** Lets a resolver run only for apps with this scope. */
export function withScope<Source>(
  field: string,
  scope: string,
  resolve: AdminResolver<Source>,
): AdminResolver<Source> {
  return (source, args, context) => {
    requireScope(context, field, scope);
    return resolve(source, args, context);
  };
}
