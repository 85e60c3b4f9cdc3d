import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { GraphqlQueryError, HttpResponseError } from '@shopify/shopify-api';
import { defaultConfig } from '../../config.ts';
import { control } from '../testing/control.ts';
import { places } from '../testing/places.ts';
import { createShopify } from './shopify.ts';

beforeEach(() => control('POST', '/reset'));

const customerId = 'gid://shopify/Customer/7594012345638';

async function createClient() {
  const shopify = createShopify();
  const { session } = await shopify.auth.clientCredentials({ shop: places.shopDomain });
  return { session, client: new shopify.clients.Graphql({ session }) };
}

it('Shopify’s library gets a token by client credentials', async () => {
  const { session } = await createClient();
  assert.match(session.accessToken ?? '', /^shp/);
  assert.equal(session.shop, places.shopDomain);
  assert.deepEqual(session.scope?.split(',').sort(), defaultConfig.adminScopes.split(',').sort());
  const hours = ((session.expires?.getTime() ?? 0) - Date.now()) / 3_600_000;
  assert.ok(hours > 23.9 && hours < 24);
});

it('and none with another secret', async () => {
  const shopify = createShopify('shpss_ffffffffffffffffffffffffffffffff');
  const asked = shopify.auth.clientCredentials({ shop: places.shopDomain });
  await assert.rejects(asked, (error: HttpResponseError) => {
    assert.ok(error instanceof HttpResponseError);
    assert.equal(error.response.code, 401);
    return true;
  });
});

it('its Admin client asks and changes', async () => {
  const { client } = await createClient();
  const erasure = await client.request(
    `mutation Erase($customerId: ID!) {
      customerRequestDataErasure(customerId: $customerId) {
        customerId
        userErrors { field message code }
      }
    }`,
    { variables: { customerId } },
  );
  assert.deepEqual(erasure.data?.customerRequestDataErasure, { customerId, userErrors: [] });
  assert.equal(erasure.extensions?.cost?.requestedQueryCost, 10);
  assert.equal(erasure.extensions?.cost?.throttleStatus?.maximumAvailable, 2000);
});

it('its Admin client throws what the shop refuses', async () => {
  const { client } = await createClient();
  await assert.rejects(client.request('query { shoeSize }'), GraphqlQueryError);
});

it('its Admin client subscribes to a webhook of the shop', async () => {
  const { client } = await createClient();
  const { data } = await client.request(
    `mutation Subscribe($topic: WebhookSubscriptionTopic!, $input: WebhookSubscriptionInput!) {
      webhookSubscriptionCreate(topic: $topic, webhookSubscription: $input) {
        webhookSubscription { id topic uri }
        userErrors { field message }
      }
    }`,
    { variables: { topic: 'ORDERS_CREATE', input: { uri: 'https://localhost:4999/webhooks' } } },
  );
  assert.deepEqual(data?.webhookSubscriptionCreate.userErrors, []);
  assert.equal(data?.webhookSubscriptionCreate.webhookSubscription.topic, 'ORDERS_CREATE');
});
