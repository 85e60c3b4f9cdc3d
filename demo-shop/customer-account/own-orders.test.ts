import { graphql } from 'graphql';
import { expect, it } from 'vitest';
import { SEED_NOW } from '../world/seed/clock.ts';
import type { CustomerAccountContext } from './context.ts';
import { createTestShop } from './testing.ts';

const { schema, world } = createTestShop();
const { id: customerId } = world.findCustomerByEmail('helena.vogt@example.com') ?? { id: '' };

const ORDERS = 'orders(first: 100) { nodes { id createdAt } }';
const EVERYWHERE = `{ customer { companyContacts(first: 5) { nodes { ${ORDERS} company { ${ORDERS}
  locations(first: 9) { nodes { ${ORDERS} } }
  draftOrders(first: 100) { nodes { order { id createdAt } } } } } } } }`;

type Order = { id: string; createdAt: string };
type Choices = NonNullable<CustomerAccountContext['choices']>;

/** All the orders that a company's contact meets, by the way there. */
async function listByWay(choices: Partial<Choices>): Promise<Record<string, Order[]>> {
  const contextValue = {
    ...{ world, customerId, shopOrigin: 'http://localhost:4000', language: 'EN', country: 'DE' },
    ...{ now: () => new Date(SEED_NOW), selfServe: { returns: true, orderEdits: 'resolve' } },
    choices,
  };
  const { data, errors } = await graphql({ schema, source: EVERYWHERE, contextValue });
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: the document above says what comes
  const [contact] = (data as any).customer.companyContacts.nodes;
  const { company, orders } = contact;
  return {
    contact: orders.nodes,
    company: company.orders.nodes,
    location: company.locations.nodes.flatMap((each: typeof contact) => each.orders.nodes),
    draft: company.draftOrders.nodes.flatMap((each: { order: Order | null }) => each.order ?? []),
  };
}

it.each(['contact', 'company', 'location', 'draft'])(
  'the way by a %s shows no order beyond the reach of the API, and no guest’s where those are hidden',
  async (way) => {
    const all = (await listByWay({}))[way] ?? [];
    const newest =
      all
        .map(({ createdAt }) => createdAt)
        .sort()
        .at(-1) ?? '';
    const days = Math.floor((Date.parse(SEED_NOW) - Date.parse(newest)) / 86_400_000);
    expect(all.length).toBeGreaterThan(0);
    // Just before the newest of them.
    expect((await listByWay({ ordersReachDays: Math.max(1, days) }))[way]?.length).toBeLessThan(
      all.length,
    );
    const [first] = all;
    const order = [...world.customers.values()]
      .flatMap(({ orders }) => orders)
      .find(({ id }) => id === first?.id);
    if (!order) throw new Error('no order there');
    order.byGuest = true;
    const shown = (await listByWay({ guestOrders: 'hidden' }))[way];
    delete order.byGuest;
    expect(shown).toEqual(all.filter(({ id }) => id !== first?.id));
  },
);
