import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

const JONAS = 'jonas.weber@example.com';
const MIA = 'mia.lindqvist@example.com';
let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

type Answer = { data: Record<string, { cart: Cart | null } | null> };
type Cart = { id: string; checkoutUrl: string; cost: { totalAmount: { amount: string } } };

async function storefront(
  query: string,
  variables: Record<string, unknown>,
  buyerIp: string | null = '203.0.113.9',
) {
  const response = await fetch(shop.url('/api/2026-10/graphql.json'), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'shopify-storefront-private-token': shop.config.storefrontPrivateToken,
      ...(buyerIp ? { 'shopify-storefront-buyer-ip': buyerIp } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

async function createCart(
  input: Record<string, unknown> = {},
  buyerIp?: string | null,
): Promise<Cart> {
  const merchandiseId = shop.server.world.catalog.productByHandle('stoneware-mug')?.variants[0]?.id;
  const { data } = await storefront(
    'mutation ($input: CartInput) { it: cartCreate(input: $input) { cart { id checkoutUrl cost { totalAmount { amount } } } } }',
    { input: { lines: [{ merchandiseId, quantity: 2 }], ...input } },
    buyerIp,
  );
  if (!data.it?.cart) throw new Error('No cart');
  return data.it.cart;
}

async function getToken(email: string) {
  return (await shop.control<{ access_token: string }>('POST', '/tokens', { email })).access_token;
}

const ordersOf = (email: string) => shop.server.world.findCustomerByEmail(email)?.orders ?? [];
const totalIn = (html: string) => /name="total" value="(\d+)"/.exec(html)?.[1] ?? '';

describe('the checkout', () => {
  it('knows the customer of the cart’s token, and takes their order', async () => {
    const customerAccessToken = await getToken(JONAS);
    const cart = await createCart({
      buyerIdentity: { customerAccessToken },
      discountCodes: ['WELCOME10', 'FREESHIP'],
      giftCardCodes: ['HEARTHGIFT07H3XM'],
      note: 'Ring twice',
    });
    const browser = shop.browser();
    const page = await browser.follow(cart.checkoutUrl);
    expect(page.status).toBe(200);
    for (const text of ['Jonas Weber', JONAS, 'this cart only', 'WELCOME10', '€32.40', '€25.15']) {
      expect(page.html).toContain(text);
    }
    expect(page.html).not.toContain('<script');
    const before = ordersOf(JONAS).length;
    const thanks = await browser.follow(page.url, { total: totalIn(page.html) });
    expect(thanks.url).toMatch(/\/thank-you$/);
    const orders = ordersOf(JONAS);
    expect(orders).toHaveLength(before + 1);
    const order = orders.at(-1);
    expect(thanks.html).toContain(order?.name);
    expect(thanks.html).toContain(`/account/orders/${order?.id.split('/').at(-1)}`);
    expect(order).toMatchObject({ note: 'Ring twice', financialStatus: 'PAID' });
    expect(order?.transactions.map(({ amount, type }) => [type, amount])).toEqual([
      ['GIFT_CARD', 725],
      ['CARD', 2515],
    ]);
    const history = await fetch(shop.url('/customer/api/2026-10/graphql'), {
      method: 'POST',
      headers: { authorization: customerAccessToken, 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ customer { orders(first: 1, reverse: true, sortKey: ORDER_NUMBER) { nodes { name totalPrice { amount } } } } }',
      }),
    });
    expect(await history.json()).toMatchObject({
      data: {
        customer: { orders: { nodes: [{ name: order?.name, totalPrice: { amount: '32.4' } }] } },
      },
    });
  });

  it('ends the cart: it is null, and a second press makes no second order', async () => {
    const cart = await createCart({
      buyerIdentity: { customerAccessToken: await getToken(JONAS) },
    });
    const browser = shop.browser();
    const page = await browser.follow(cart.checkoutUrl);
    const form = { total: totalIn(page.html) };
    await browser.follow(page.url, form);
    await browser.follow(page.url, form);
    expect(ordersOf(JONAS)).toHaveLength(138);
    const { data } = await storefront('query ($id: ID!) { cart(id: $id) { id } }', { id: cart.id });
    expect(data.cart).toBeNull();
  });

  it('does not know a buyer whose address was never told', async () => {
    const cart = await createCart(
      { buyerIdentity: { customerAccessToken: await getToken(JONAS) } },
      null,
    );
    const page = await shop.browser().follow(cart.checkoutUrl);
    expect(page.html).not.toContain('Jonas');
    expect(page.html).toContain('do not know who you are');
  });

  it('does not know a buyer whose token has ended, or whom the storefront signed out', async () => {
    const cart = await createCart({
      buyerIdentity: { customerAccessToken: await getToken(JONAS) },
    });
    const open = shop.browser();
    expect((await open.follow(cart.checkoutUrl)).html).toContain('Jonas');
    await shop.control('POST', '/expire', { email: JONAS, what: 'access' });
    expect((await shop.browser().follow(cart.checkoutUrl)).html).not.toContain('Jonas');
    await storefront(
      'mutation ($id: ID!) { it: cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { customerAccessToken: null }) { cart { id } } }',
      { id: cart.id },
    );
    const path = new URL(cart.checkoutUrl).pathname.replace('/cart/c/', '/checkouts/cn/');
    expect((await open.follow(path)).html).not.toContain('Jonas');
  });

  it('binds the right to that cart and that browser', async () => {
    const his = await createCart({ buyerIdentity: { customerAccessToken: await getToken(JONAS) } });
    const other = await createCart();
    const stolen = new URL(other.checkoutUrl);
    stolen.searchParams.set('auth', new URL(his.checkoutUrl).searchParams.get('auth') ?? '');
    expect((await shop.browser().follow(stolen.href)).html).not.toContain('Jonas');
    const path = new URL(his.checkoutUrl).pathname.replace('/cart/c/', '/checkouts/cn/');
    expect((await shop.browser().follow(path)).status).toBe(404);
    const noKey = new URL(his.checkoutUrl);
    noKey.searchParams.set('key', '0');
    expect((await shop.browser().follow(noKey.href)).status).toBe(404);
  });

  it.each(['sso=silent', 'logged_in=true'])(
    'asks this browser’s accounts session with %s',
    async (query) => {
      const cart = await createCart();
      const browser = shop.browser();
      const unasked = await browser.follow(`${cart.checkoutUrl}&${query}`);
      expect(unasked.html).toContain('do not know who you are');
      await shop.signIn(browser, shop.authorizeUrl(), MIA);
      const plain = await browser.follow(cart.checkoutUrl);
      expect(plain.html).not.toContain('Mia');
      const page = await browser.follow(`${cart.checkoutUrl}&${query}`);
      expect(page.html).toContain('Mia Lindqvist');
      expect(page.html).toContain('signed in at this shop');
    },
  );

  it('asks a guest for e-mail and address, with the delivery of the cart’s country in the first total', async () => {
    const cart = await createCart();
    const browser = shop.browser();
    const page = await browser.follow(cart.checkoutUrl);
    const empty = await browser.follow(page.url, { total: totalIn(page.html) });
    expect(page.html).toContain('€40.90');
    expect(empty.html).toContain('role="alert"');
    expect(empty.html).toContain(
      '<p class="error" id="email-error">Enter an email address such as name@example.com.</p>',
    );
    expect(empty.html).toContain('<p class="error" id="zip-error">This field is required.</p>');
    const form = {
      email: 'New.Guest@example.com',
      firstName: '<b>Gus</b>'.replace(/<.*?>/g, ''),
      lastName: 'Guest',
      address1: 'Deichstraße 1',
      zip: '20459',
      city: 'Hamburg',
    };
    const done = await browser.follow(page.url, { ...form, total: totalIn(page.html) });
    expect(done.url).toMatch(/\/thank-you$/);
    expect(ordersOf('new.guest@example.com')).toMatchObject([
      { email: 'new.guest@example.com', shippingAddress: { city: 'Hamburg' } },
    ]);
  });

  it('says for which company location, and orders for it', async () => {
    const world = shop.server.world;
    const location = [...world.companies.values()]
      .flatMap(({ locations }) => locations)
      .find(({ name }) => name.includes('Brooklyn'));
    const email = 'tom.okafor@example.com';
    const buyerIdentity = {
      customerAccessToken: await getToken(email),
      companyLocationId: location?.id,
    };
    const browser = shop.browser();
    const page = await browser.follow((await createCart({ buyerIdentity })).checkoutUrl);
    expect(page.html).toContain(`Nordlicht Hotels · ${location?.name}`);
    await browser.follow(page.url, { total: totalIn(page.html) });
    // This location is exempt from tax.
    expect(ordersOf(email).at(-1)).toMatchObject({
      purchasing: { locationId: location?.id },
      taxLines: [],
    });
  });

  it('speaks German', async () => {
    const cart = await createCart();
    const page = await shop.browser().follow(`${cart.checkoutUrl}&locale=de`);
    expect(page.html).toContain('<html lang="de">');
    expect(page.html).toContain('Jetzt bezahlen');
  });
});
