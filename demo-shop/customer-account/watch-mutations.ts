import type { GraphQLSchema } from 'graphql';
import type { CustomerAccountContext } from './context.ts';

type Payload = Record<string, unknown>;

export type MutationNews = {
  name: string;
  args: Record<string, unknown>;
  /** What the resolver answered, whatever of it the client asked for. */
  payload: Payload;
  context: CustomerAccountContext;
};

/**
 * Tells about every mutation that went through, which is one without userErrors. Asked at the
 * resolver, since the answer need not contain `userErrors` if the client did not ask for them.
 */
export function watchMutations(
  schema: GraphQLSchema,
  onMutation: (news: MutationNews) => void,
): GraphQLSchema {
  for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!resolve) continue;
    field.resolve = async (source, args, context: CustomerAccountContext, info) => {
      const payload = (await resolve(source, args, context, info)) as Payload | null;
      const { userErrors } = payload ?? {};
      if (payload && Array.isArray(userErrors) && userErrors.length === 0)
        onMutation({ name, args, payload, context });
      return payload;
    };
  }
  return schema;
}
