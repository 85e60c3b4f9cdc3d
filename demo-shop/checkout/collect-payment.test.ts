import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

const email = 'jonas.weber@example.com';
const query = `{ customer { orders(first: 1, query: "name:'#1682'") { nodes {
  id financialStatus paymentInformation { paymentCollectionUrl } } } } }`;
let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());

type Order = {
  financialStatus: string;
  paymentInformation: { paymentCollectionUrl: string | null };
};

async function readOrder(): Promise<Order | undefined> {
  const { access_token } = await shop.control<{ access_token: string }>('POST', '/tokens', {
    email,
  });
  const response = await fetch(shop.url('/customer/api/2026-10/graphql'), {
    method: 'POST',
    headers: { authorization: access_token, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { customer: { orders: { nodes: Order[] } } };
  };
  return data.customer.orders.nodes[0];
}

describe('the page that collects what is still to pay', () => {
  it('is where the order says, pays the rest, and leads back to the order', async () => {
    const order = await readOrder();
    const url = order?.paymentInformation.paymentCollectionUrl ?? '';
    const page = await shop.browser().visit(url);
    expect(page.status).toBe(200);
    expect(page.html).toContain('#1682');
    expect(page.html).toContain('€147.27');
    const paid = await shop.browser().visit(url, {});
    expect(paid.location).toMatch(/\/account\/orders\/\d+$/);
    const after = await readOrder();
    expect(after).toMatchObject({
      financialStatus: 'PAID',
      paymentInformation: { paymentCollectionUrl: null },
    });
    expect((await shop.browser().visit(url)).status).toBe(404);
  });
});
