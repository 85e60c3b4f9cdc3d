import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ERRORS,
  numberOf,
  startWebhookShop,
  topicsOf,
  type WebhookShop,
} from '../testing/webhook-shop.ts';

import { SEED_NOW } from '../world/seed/clock.ts';

const MIA = 'mia.lindqvist@example.com';
const JONAS = 'jonas.weber@example.com';
const LENA = 'lena.petersen@example.com';
const HELENA = 'helena.vogt@example.com';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

describe('a profile', () => {
  it('that is changed is told with its new names', async () => {
    await shop.mutate(
      MIA,
      `customerUpdate(input: { firstName: "Maja", lastName: "Ek" }) { ${ERRORS} }`,
    );
    const [told] = await shop.take(1);
    expect(told).toMatchObject({
      topic: 'customers/update',
      payload: { id: numberOf(shop.customerOf(MIA).id), first_name: 'Maja', last_name: 'Ek' },
    });
  });

  it('is told with every change of its addresses', async () => {
    const address = `{ address1: "Lange Reihe 1", city: "Hamburg", zip: "20099", territoryCode: "DE",
      firstName: "Mia", lastName: "Lindqvist" }`;
    const { customerAddress } = await shop.mutate(
      MIA,
      `customerAddressCreate(address: ${address}) { customerAddress { id } ${ERRORS} }`,
    );
    const [created] = await shop.take(1);
    const id = numberOf(customerAddress.id);
    expect(created?.topic).toBe('customers/update');
    expect(created?.payload.addresses).toContainEqual(
      expect.objectContaining({ id, city: 'Hamburg', default: false }),
    );
    const gid = JSON.stringify(customerAddress.id);
    await shop.mutate(
      MIA,
      `customerAddressUpdate(addressId: ${gid}, address: { city: "Lübeck" }) { ${ERRORS} }`,
    );
    const [changed] = await shop.take(1);
    expect(changed?.payload.addresses).toContainEqual(
      expect.objectContaining({ id, city: 'Lübeck' }),
    );
    await shop.mutate(MIA, `customerAddressDelete(addressId: ${gid}) { ${ERRORS} }`);
    const [deleted] = await shop.take(1);
    expect(deleted?.topic).toBe('customers/update');
    expect(deleted?.payload.addresses).not.toContainEqual(expect.objectContaining({ id }));
  });
});

describe('consent', () => {
  it('to e-mail is told when it is given and when it is taken back', async () => {
    await shop.mutate(MIA, `customerEmailMarketingSubscribe { ${ERRORS} }`);
    await shop.mutate(MIA, `customerEmailMarketingUnsubscribe { ${ERRORS} }`);
    const told = await shop.take(2);
    expect(topicsOf(told)).toEqual(Array(2).fill('customers_email_marketing_consent/update'));
    expect(told.map(({ payload }) => payload.email_marketing_consent)).toEqual([
      { state: 'subscribed', opt_in_level: 'single_opt_in', consent_updated_at: SEED_NOW },
      { state: 'unsubscribed', opt_in_level: 'single_opt_in', consent_updated_at: SEED_NOW },
    ]);
  });

  it('to WhatsApp is told with the number', async () => {
    const input = '{ whatsAppMarketingConsent: { state: SUBSCRIBED } }';
    await shop.mutate(
      JONAS,
      `customerWhatsAppMarketingConsentUpdate(input: ${input}) { ${ERRORS} }`,
    );
    const [told] = await shop.take(1);
    expect(told).toMatchObject({
      topic: 'customers_whats_app_marketing_consent/update',
      payload: {
        phone_number: shop.customerOf(JONAS).phone?.number,
        whats_app_marketing_consent: { state: 'subscribed' },
      },
    });
  });
});

describe('metafields', () => {
  const HEAD = '($metafields: [MetafieldsSetInput!]!)';
  const SET = 'metafieldsSet(metafields: $metafields) { userErrors { code field message } }';
  const DELETE = SET.replace('Set', 'Delete');
  const NEW_VALUES: Record<string, string> = {
    'custom.roast': 'Dark',
    'custom.gift_note': 'For you',
    'custom.cost_centre': '4711',
    'custom.dock_opens_at': '07:00',
  };

  const getCompany = () => [...shop.server.world.companies.values()][0];

  it.each([
    ['a customer', LENA, 'custom.roast', 'customers/update', () => shop.customerOf(LENA).id],
    [
      'an order',
      LENA,
      'custom.gift_note',
      'orders/updated',
      () => shop.customerOf(LENA).orders[0]?.id,
    ],
    ['a company', HELENA, 'custom.cost_centre', 'companies/update', () => getCompany()?.id],
    [
      'a company location',
      HELENA,
      'custom.dock_opens_at',
      'company_locations/update',
      () => getCompany()?.locations[0]?.id,
    ],
  ])('of %s tell of their owner', async (_owner, email, name, topic, getOwnerId) => {
    const ownerId = getOwnerId();
    const [namespace, key] = name.split('.');
    const metafield = { ownerId, namespace, key, value: NEW_VALUES[name] };
    await shop.mutate(email, SET, { metafields: [metafield] }, HEAD);
    const told = await shop.take(1);
    expect(topicsOf(told)).toEqual([topic]);
    expect(told[0]?.payload.admin_graphql_api_id).toBe(ownerId);
    const place = { ownerId, namespace, key };
    await shop.mutate(email, DELETE, { metafields: [place] }, HEAD.replace('sSet', 'Identifier'));
    expect(topicsOf(await shop.take(1))).toEqual([topic]);
  });
});

describe('a company location', () => {
  it('is told with the address that was assigned to it', async () => {
    const [company] = shop.server.world.companies.values();
    const [location] = company?.locations ?? [];
    await shop.mutate(
      HELENA,
      `companyLocationAssignAddress(locationId: $id, addressTypes: [SHIPPING], address: {
        address1: "Torstraße 140", city: "Berlin", zip: "10119", countryCode: DE, recipient: "Tor 3"
      }) { addresses { id } ${ERRORS} }`,
      { id: location?.id },
      '($id: ID!)',
    );
    const [told] = await shop.take(1);
    expect(told).toMatchObject({
      topic: 'company_locations/update',
      payload: {
        admin_graphql_api_id: location?.id,
        shipping_address: { city: 'Berlin', country: 'Germany', recipient: 'Tor 3' },
        company: { name: company?.name },
      },
    });
  });
});

describe('the deprecated customer token', () => {
  it('tells nobody anything', async () => {
    await shop.ask(
      MIA,
      'mutation { storefrontCustomerAccessTokenCreate { userErrors { message } } }',
    );
    expect(await shop.take(0)).toEqual([]);
  });
});
