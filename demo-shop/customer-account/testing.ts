import { type ExecutionResult, graphql } from 'graphql';
import { SEED_NOW } from '../world/seed/clock.ts';
import { createWorld, type World } from '../world/world.ts';
import type { CustomerAccountContext, SelfServe } from './context.ts';
import { createCustomerAccountSchema } from './schema.ts';

const SHOP_ORIGIN = 'http://localhost:4000';

/** For tests only: a world, and a way to ask it as one of its customers. */
export function createTestShop() {
  const world = createWorld({ shopOrigin: SHOP_ORIGIN, shopId: '68817354321' });
  const schema = createCustomerAccountSchema(world, { orderEdits: true });

  /** Loosely typed on purpose: a test asserts the shape it expects. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of arbitrary documents have no static type
  type Answer = ExecutionResult<any>;

  async function ask(
    email: string,
    source: string,
    variableValues: Record<string, unknown> = {},
    language = 'EN',
    selfServe: SelfServe = { returns: true, orderEdits: 'resolve' },
    now: () => Date = () => new Date(SEED_NOW),
  ): Promise<Answer> {
    const customerId = world.findCustomerByEmail(email)?.id ?? 'gid://shopify/Customer/0';
    const context: CustomerAccountContext = {
      world,
      customerId,
      shopOrigin: SHOP_ORIGIN,
      now,
      selfServe,
      language,
      country: 'DE',
    };
    return graphql({ schema, source, variableValues, contextValue: context });
  }

  return { ask, schema, world };
}

export type TestShop = { ask: ReturnType<typeof createTestShop>['ask']; world: World };
