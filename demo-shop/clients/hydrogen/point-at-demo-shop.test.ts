import assert from 'node:assert/strict';
import { after, beforeEach, it } from 'node:test';
import { createStorefrontClient } from '@shopify/hydrogen';
import { defaultConfig } from '../../config.ts';
import { createBrowser } from '../../testing/browser.ts';
import { control, shopOrigin } from '../testing/control.ts';
import { customerDetails } from './account-operations.ts';
import { leadToDemoShop, pointAtDemoShop } from './point-at-demo-shop.ts';
import { createVisitor, getLocation, passSignInPages } from './visitor.ts';

const original = globalThis.fetch;

beforeEach(() => control('POST', '/reset'));
after(() => {
  globalThis.fetch = original;
});

it('without a proxy, Hydrogen signs in at a shop on localhost as the README says', async () => {
  pointAtDemoShop(shopOrigin);
  const { request } = createVisitor();
  const browser = createBrowser(shopOrigin);
  const login = leadToDemoShop(await request('/account/login').login(), shopOrigin);
  assert.ok(getLocation(login).startsWith(`${shopOrigin}/authentication/`));
  const hop = await passSignInPages(browser, getLocation(login), 'mia.lindqvist@example.com');
  await request(hop.location ?? '').authorize();
  assert.equal((await request().query(customerDetails)).data.customer.firstName, 'Mia');
  const logout = leadToDemoShop(await request('/account/logout').logout(), shopOrigin);
  assert.equal((await browser.visit(getLocation(logout))).status, 302);
});

it('its Storefront client takes the shop’s address as it is', async () => {
  const { storefront } = createStorefrontClient({
    storeDomain: shopOrigin,
    publicStorefrontToken: defaultConfig.storefrontPublicToken,
    i18n: { language: 'EN', country: 'DE' },
  });
  const { shop } = await storefront.query('query Name { shop { name } }');
  assert.equal(shop.name, 'Hearth & Hollow');
});
