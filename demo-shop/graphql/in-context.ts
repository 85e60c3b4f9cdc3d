import { type GraphQLSchema, getDirectiveValues, type OperationDefinitionNode } from 'graphql';

export type InContext = {
  country: string;
  language: string;
  buyerToken: string | null;
  buyerLocationId: string | null;
};

/** What `@inContext` on the operation asks for, or the shop's own country and language. */
export function getInContext(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  fallback: { country: string; language: string },
): InContext {
  const directive = schema.getDirective('inContext');
  const values = directive ? getDirectiveValues(directive, operation, variables) : undefined;
  const { country, language, buyer } = (values ?? {}) as {
    country?: string | null;
    language?: string | null;
    buyer?: { companyLocationId?: string | null; customerAccessToken?: string } | null;
  };
  return {
    country: country ?? fallback.country,
    language: language ?? fallback.language,
    buyerToken: buyer?.customerAccessToken ?? null,
    buyerLocationId: buyer?.companyLocationId ?? null,
  };
}
