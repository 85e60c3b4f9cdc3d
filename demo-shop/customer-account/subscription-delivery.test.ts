import { describe, expect, it } from 'vitest';
import { PICKUP_LOCATION } from '../world/subscriptions/delivery-options.ts';
import { codesOf, LENA, MONEY, quote, setUp } from './subscription-testing.ts';

describe('the delivery method', () => {
  const FETCH = 'subscriptionContractFetchDeliveryOptions';
  const SELECT = 'subscriptionContractSelectDeliveryMethod';
  const OPTIONS = `deliveryOptionsResult {
    __typename
    ... on SubscriptionDeliveryOptionsResultFailure { message }
    ... on SubscriptionDeliveryOptionsResultSuccess {
      token
      deliveryOptions {
        __typename
        ... on SubscriptionShippingOption {
          code title description presentmentTitle phoneRequired price ${MONEY}
        }
        ... on SubscriptionLocalDeliveryOption {
          code title description presentmentTitle phoneRequired price ${MONEY}
        }
        ... on SubscriptionPickupOption {
          code title description presentmentTitle phoneRequired price ${MONEY}
          locationId pickupTime pickupAddress { address1 city countryCode }
        }
      }
    }
  }`;
  const METHOD = 'contract { deliveryPrice { amount } deliveryMethod { __typename } }';

  async function setUpOffer() {
    const shop = await setUp();
    const [{ id }] = await shop.list(LENA);
    const args = `subscriptionContractId: ${quote(id)}`;
    const { deliveryOptionsResult } = await shop.mutate(LENA, FETCH, args, OPTIONS);
    const select = (input: string, token: string = deliveryOptionsResult.token) =>
      shop.mutate(
        LENA,
        SELECT,
        `${args}, deliveryMethodInput: ${input}, subscriptionDeliveryOptionsResultToken: ${quote(token)}`,
        METHOD,
      );
    return { ...shop, args, deliveryOptionsResult, select };
  }

  it('is offered by post, by courier and for pick-up in Hamburg', async () => {
    const { deliveryOptionsResult } = await setUpOffer();
    expect(
      deliveryOptionsResult.deliveryOptions.map(({ __typename }: never) => __typename),
    ).toEqual([
      'SubscriptionShippingOption',
      'SubscriptionShippingOption',
      'SubscriptionLocalDeliveryOption',
      'SubscriptionPickupOption',
    ]);
  });

  it('is only the post elsewhere, and nothing where the shop does not deliver', async () => {
    const { args, mutate } = await setUpOffer();
    const fetchFor = (address: string) =>
      mutate(LENA, FETCH, `${args}, address: ${address}`, OPTIONS);
    const abroad = await fetchFor(
      '{ address1: "24 rue Oberkampf", city: "Paris", zip: "75011", territoryCode: "FR" }',
    );
    expect(abroad.deliveryOptionsResult.deliveryOptions).toHaveLength(2);
    const far = await fetchFor(
      '{ address1: "199 Gertrude Street", city: "Fitzroy", zip: "3065", territoryCode: "AU", zoneCode: "VIC" }',
    );
    expect(far).toMatchObject({
      deliveryOptionsResult: { __typename: 'SubscriptionDeliveryOptionsResultFailure' },
      userErrors: [],
    });
    const wrong = await fetchFor('{ city: "Paris", zip: "75011", territoryCode: "FR" }');
    expect(wrong.userErrors).toMatchObject([{ code: 'BLANK', field: ['address', 'address1'] }]);
    const zip = await fetchFor(
      '{ address1: "24 rue Oberkampf", city: "Paris", zip: "7", territoryCode: "FR" }',
    );
    expect(zip.userErrors).toMatchObject([{ code: 'INVALID', field: ['address', 'zip'] }]);
  });

  it.each([
    ['{ pickup: { locationId: "LOCATION" } }', 'SubscriptionDeliveryMethodPickup', '0.0'],
    [
      '{ localDelivery: { phone: "+494024085460", instructions: "Ring twice" } }',
      'SubscriptionDeliveryMethodLocalDelivery',
      '2.5',
    ],
    ['{ shipping: {} }', 'SubscriptionDeliveryMethodShipping', '4.9'],
  ])('becomes what was chosen: %s', async (input, __typename, amount) => {
    const { list, select } = await setUpOffer();
    const payload = await select(input.replace('LOCATION', PICKUP_LOCATION.id));
    const contract = { deliveryPrice: { amount }, deliveryMethod: { __typename } };
    expect(payload).toEqual({ contract, userErrors: [] });
    expect((await list(LENA))[0]).toMatchObject(contract);
  });

  it.each([
    ['nothing', '{}', 'BLANK'],
    ['two methods at once', '{ shipping: {}, pickup: { locationId: "x" } }', 'INVALID'],
    ['an unknown place to pick up', '{ pickup: { locationId: "x" } }', 'INVALID'],
    ['a courier without a phone number', '{ localDelivery: { phone: " " } }', 'BLANK'],
    ['a courier with a wrong phone number', '{ localDelivery: { phone: "12" } }', 'INVALID'],
    [
      'another address than the options were for',
      '{ shipping: { shippingAddress: { address1: "24 rue Oberkampf", city: "Paris", zip: "75011", territoryCode: "FR" } } }',
      'INVALID',
    ],
  ])('refuses %s', async (_case, input, code) => {
    const { select } = await setUpOffer();
    expect(codesOf(await select(input))).toEqual([code]);
  });

  it('needs the token of its own options, once', async () => {
    const { select } = await setUpOffer();
    expect(codesOf(await select('{ shipping: {} }', ''))).toEqual(['BLANK']);
    expect(codesOf(await select('{ shipping: {} }', 'sdo_1'))).toEqual(['INVALID']);
    expect(codesOf(await select('{ shipping: {} }'))).toEqual([]);
    expect(codesOf(await select('{ shipping: {} }'))).toEqual(['INVALID']);
  });
});
