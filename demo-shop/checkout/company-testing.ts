import { expect } from 'vitest';
import { askStorefrontOf } from '../testing/ask-storefront.ts';
import type { TestShop } from '../testing/start-test-shop.ts';

export const HELENA = 'helena.vogt@example.com';
export const TOM = 'tom.okafor@example.com';
export const SOFIA = 'sofia.marchetti@example.com';

/** A company buys: its cart, its checkout, and what its people then see. */
export function buyAtShop(shop: () => TestShop) {
  const client = askStorefrontOf(shop);
  const { ask, getToken, getVariant, toBuyer } = client;

  async function createCart(
    email: string,
    location: string,
    handle: string,
    quantity: number,
    title?: string,
  ) {
    const { data } = await ask(
      'mutation ($input: CartInput) { cartCreate(input: $input) { cart { id checkoutUrl } userErrors { code } } }',
      {
        input: {
          buyerIdentity: await toBuyer(email, location),
          lines: [{ merchandiseId: getVariant(handle, title).id, quantity }],
        },
      },
    );
    expect(data.cartCreate.userErrors).toEqual([]);
    return data.cartCreate.cart as { id: string; checkoutUrl: string };
  }

  const totalIn = (html: string) => /name="total" value="(\d+)"/.exec(html)?.[1] ?? '';

  async function pay(checkoutUrl: string, typed: Record<string, string> = {}) {
    const browser = shop().browser();
    const page = await browser.follow(checkoutUrl);
    const done = await browser.follow(page.url, { ...typed, total: totalIn(page.html) });
    return { page, done };
  }

  /** Somebody without any right to the cart buys it: by what the page shows them at first. */
  async function payAsGuest(checkoutUrl: string, email: string, there = {}) {
    const stranger = new URL(checkoutUrl);
    stranger.searchParams.delete('auth');
    const browser = shop().browser();
    const { html, url } = await browser.follow(stranger.href);
    const place = { address1: 'Deichstraße 1', zip: '20459', city: 'Hamburg', ...there };
    const form = { email, firstName: 'Some', lastName: 'Body', ...place };
    const shown = totalIn(html);
    return { shown: Number(shown), done: await browser.follow(url, { ...form, total: shown }) };
  }

  async function askCustomer(email: string, query: string) {
    const response = await fetch(shop().url('/customer/api/2026-10/graphql'), {
      method: 'POST',
      headers: { authorization: await getToken(email), 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = await response.json();
    expect(errors).toBeUndefined();
    return data;
  }

  const toLocation = (id: string, inside: string) =>
    `{ companyLocation(id: "${id}") { ${inside} } }`;
  const ordersOf = (email: string) => shop().server.world.findCustomerByEmail(email)?.orders ?? [];

  return { ...client, askCustomer, createCart, ordersOf, pay, payAsGuest, toLocation };
}
