import { type GraphQLSchema, graphql } from 'graphql';
import { createCustomerAccountSchema } from '../customer-account/schema.ts';
import { createWorld, type World } from '../world/world.ts';
import { type Ask, type MutationExample, mutationExamples } from './mutations.ts';
import { shopId, shopOrigin, toContext } from './to-context.ts';

/** `fault` says what is wrong with it; null if it works. */
export type MutationTry = { name: string; fault: string | null };

function askAs(schema: GraphQLSchema, world: World, email: string): Ask {
  const contextValue = toContext(world, email);
  return async (source) => {
    const { data, errors } = await graphql({ schema, source, contextValue });
    if (errors) throw new Error(errors[0]?.message);
    return (data ?? {}) as Record<string, unknown>;
  };
}

const look = async (ask: Ask, fields: MutationExample['look']) =>
  typeof fields === 'string' ? JSON.stringify(await ask(`{ customer { ${fields} } }`)) : null;

/** Whether an answer says more than `null` in the fields that were asked for. */
const isAnswered = ({ userErrors: _errors, ...rest }: Record<string, unknown>) =>
  Object.values(rest).some((value) => value !== null && value !== undefined);

async function tryMutation(
  name: string,
  { args, email, fields, look: fieldsToLook }: MutationExample,
  schema: GraphQLSchema,
  world: World,
): Promise<string | null> {
  world.reset();
  const ask = askAs(schema, world, email);
  const given = await args(world, ask);
  const before = await look(ask, fieldsToLook);
  const call = `${name}${given && `(${given})`} { ${fields} userErrors { code message } }`;
  const payload = (await ask(`mutation { ${call} }`))[name] as Record<string, unknown>;
  const { userErrors } = payload;
  if (Array.isArray(userErrors) && userErrors.length > 0) return JSON.stringify(userErrors);
  if (!isAnswered(payload)) return 'answers nothing';
  return before !== null && before === (await look(ask, fieldsToLook)) ? 'changes nothing' : null;
}

/**
 * Makes every mutation of the schema work once on the seeded world, and has its customer look at what
 * came of it.
 */
export async function tryMutations(
  examples: Readonly<Record<string, MutationExample>> = mutationExamples,
): Promise<MutationTry[]> {
  const world = createWorld({ shopOrigin, shopId });
  const schema = createCustomerAccountSchema(world, { orderEdits: true });
  const tries: MutationTry[] = [];
  for (const name of Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()) {
    const example = examples[name];
    const fault = example
      ? await tryMutation(name, example, schema, world).catch(String)
      : 'has no example';
    tries.push({ name, fault });
  }
  return tries;
}
