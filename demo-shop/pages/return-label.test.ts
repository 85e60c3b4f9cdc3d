import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());

function listDeliveries() {
  const orders = [...shop.server.world.customers.values()].flatMap((customer) => customer.orders);
  return orders.flatMap(({ returns }) =>
    returns.flatMap(({ deliveries, name }) => deliveries.map((each) => ({ ...each, name }))),
  );
}

const open = (id: string) => fetch(shop.url(`/returns/labels/${id.split('/').at(-1)}`));

it('shows the shop’s label, with the parcel’s number or before there is one', async () => {
  const own = listDeliveries().filter(({ customerLabel }) => !customerLabel);
  expect(new Set(own.map(({ tracking }) => tracking !== null))).toEqual(new Set([true, false]));
  for (const { id, name, tracking } of own) {
    const answer = await open(id);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain(`Return label ${name}`);
    if (tracking) expect(page).toContain(tracking.number);
  }
});

it('has none for a parcel with the shopper’s own label, and none that nobody made', async () => {
  const foreign = listDeliveries().find(({ customerLabel }) => customerLabel);
  for (const id of [foreign?.id ?? '', '1']) expect((await open(id)).status).toBe(404);
});
