import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { createCartHandler, createStorefrontClient } from '@shopify/hydrogen';
import { defaultConfig } from '../../config.ts';
import { createBrowser } from '../../testing/browser.ts';
import { control } from '../testing/control.ts';
import { places } from '../testing/places.ts';
import { createVisitor, type Visitor } from './visitor.ts';

const { storefront } = createStorefrontClient({
  storeDomain: places.shopDomain,
  privateStorefrontToken: defaultConfig.storefrontPrivateToken,
  i18n: { language: 'EN', country: 'DE' },
  storefrontHeaders: {
    requestGroupId: null,
    buyerIp: '203.0.113.7',
    buyerIpSig: null,
    cookie: null,
    purpose: null,
  },
  logErrors: false,
});

beforeEach(() => control('POST', '/reset'));

/** A cart handler as an app makes it for each request, its cart's id in the visitor's session. */
function createCart({ session, request }: Visitor) {
  return createCartHandler({
    storefront,
    customerAccount: request('/cart'),
    getCartId: () => session.get('cartId'),
    setCartId: () => new Headers(),
  });
}

async function findVariant(): Promise<string> {
  const { products } = await storefront.query(`#graphql
    query Variants($country: CountryCode, $language: LanguageCode)
    @inContext(country: $country, language: $language) {
      products(first: 10, query: "available_for_sale:true") {
        nodes { variants(first: 1) { nodes { id availableForSale } } }
      }
    }
  `);
  const variants = products.nodes.flatMap(({ variants }: typeof products) => variants.nodes);
  return variants.find(({ availableForSale }: typeof products) => availableForSale).id;
}

async function fillCart(visitor: Visitor) {
  const cart = createCart(visitor);
  const lines = [{ merchandiseId: await findVariant(), quantity: 2 }];
  const created = await cart.addLines(lines);
  assert.deepEqual(created.userErrors ?? [], []);
  assert.equal(created.errors, undefined);
  visitor.session.set('cartId', created.cart?.id);
  return created.cart;
}

it('Hydrogen’s cart handler fills a cart, changes it and reads it with its own fragment', async () => {
  const visitor = createVisitor();
  await fillCart(visitor);
  const cart = createCart(visitor);
  const before = await cart.get();
  assert.equal(before?.totalQuantity, 2);
  const line = before?.lines.edges[0]?.node;
  assert.ok(line);
  await cart.updateLines([{ id: line.id, quantity: 3 }]);
  await cart.updateDiscountCodes(['WELCOME10']);
  await cart.updateNote('Leave it with the neighbours');
  const after = await cart.get();
  assert.equal(after?.totalQuantity, 3);
  assert.deepEqual(after?.discountCodes, [{ code: 'WELCOME10', applicable: true }]);
  assert.equal(after?.note, 'Leave it with the neighbours');
  await cart.removeLines([line.id]);
  assert.equal((await cart.get())?.totalQuantity, 0);
});

it('gives the cart to who is signed in, and the checkout knows them', async () => {
  const visitor = createVisitor();
  await fillCart(visitor);
  await visitor.signIn('jonas.weber@example.com');
  const changed = await createCart(visitor).updateBuyerIdentity({});
  assert.deepEqual(changed.userErrors ?? [], []);
  const cart = await createCart(visitor).get();
  assert.equal(cart?.buyerIdentity.customer?.email, 'jonas.weber@example.com');
  const checkout = new URL(cart?.checkoutUrl ?? '');
  assert.equal(checkout.searchParams.get('logged_in'), 'true');
  const page = await createBrowser(checkout.origin).follow(checkout.href);
  assert.match(page.html, /Jonas Weber/);
});

it('keeps the location that a company’s contact buys for', async () => {
  const visitor = createVisitor();
  await visitor.signIn('tom.okafor@example.com');
  const { data } = await visitor.request().query(`#graphql
    query Locations {
      customer {
        companyContacts(first: 1) {
          nodes { locations(first: 5) { nodes { id } } }
        }
      }
    }
  `);
  const companyLocationId = data.customer.companyContacts.nodes[0].locations.nodes[0].id;
  visitor.request().setBuyer({ companyLocationId });
  await fillCart(visitor);
  await createCart(visitor).updateBuyerIdentity({ companyLocationId });
  const cart = await createCart(visitor).get();
  assert.equal(cart?.buyerIdentity.customer?.email, 'tom.okafor@example.com');
  const { cart: bought } = await storefront.query(
    `#graphql
      query Bought($cartId: ID!) {
        cart(id: $cartId) { buyerIdentity { purchasingCompany { location { id } } } }
      }
    `,
    { variables: { cartId: visitor.session.get('cartId') } },
  );
  assert.equal(bought.buyerIdentity.purchasingCompany.location.id, companyLocationId);
});
