import { beforeEach, describe, expect, it } from 'vitest';
import { createTestShop } from './testing.ts';

const { ask, world } = createTestShop();
beforeEach(() => world.reset());

const HELENA = 'helena.vogt@example.com';
const TOM = 'tom.okafor@example.com';

const ASSIGN = `mutation ($locationId: ID!, $address: CompanyAddressInput!, $types: [CompanyAddressType!]!) {
  payload: companyLocationAssignAddress(locationId: $locationId, address: $address, addressTypes: $types) {
    addresses { id address1 city zip countryCode phone recipient companyName createdAt updatedAt }
    userErrors { code field message }
  }
}`;

function idOf(name: string): string {
  const all = [...world.companies.values()].flatMap((company) => company.locations);
  return all.find((location) => location.name === name)?.id ?? '';
}

const HAMBURG = () => idOf('Nordlicht Hamburg');

const BERLIN = {
  address1: 'Torstraße 140',
  city: 'Berlin',
  zip: '10119',
  countryCode: 'DE',
  recipient: 'Wareneingang',
};

async function assign(variables: Record<string, unknown>, email = HELENA, language = 'EN') {
  const all = { locationId: HAMBURG(), address: BERLIN, types: ['SHIPPING'], ...variables };
  const { data, errors } = await ask(email, ASSIGN, all, language);
  expect(errors).toBeUndefined();
  return data?.payload;
}

describe('companyLocationAssignAddress', () => {
  it('changes the address, and the next query shows it', async () => {
    const { addresses, userErrors } = await assign({});
    expect(userErrors).toEqual([]);
    expect(addresses).toMatchObject([{ ...BERLIN, companyName: 'Nordlicht Hotels' }]);
    const document = `query ($id: ID!) { companyLocation(id: $id) {
      shippingAddress { id city } billingAddress { city } } }`;
    const { data } = await ask(HELENA, document, { id: HAMBURG() });
    expect(data?.companyLocation).toEqual({
      shippingAddress: { id: addresses[0].id, city: 'Berlin' },
      billingAddress: { city: 'Hamburg' },
    });
  });

  it('changes both addresses at once, each keeping its id', async () => {
    const { addresses } = await assign({ types: ['BILLING', 'SHIPPING'] });
    expect(addresses).toHaveLength(2);
    expect(addresses[0].id).not.toBe(addresses[1].id);
    expect(addresses.map((each: { city: string }) => each.city)).toEqual(['Berlin', 'Berlin']);
  });

  it('makes a billing address where there was none', async () => {
    const { addresses } = await assign({
      locationId: idOf('Nordlicht London'),
      types: ['BILLING'],
    });
    expect(addresses[0]).toMatchObject({ city: 'Berlin', createdAt: addresses[0].updatedAt });
  });

  it('leaves alone what the input does not name', async () => {
    const { addresses } = await assign({ address: { phone: '+49 30 24085460' } });
    expect(addresses).toMatchObject([{ city: 'Hamburg', phone: '+493024085460' }]);
  });

  it('moves the market of the location with its shipping address', async () => {
    const address = { ...BERLIN, city: 'London', zip: 'EC2A 3QP', countryCode: 'GB' };
    await assign({ address });
    const document = 'query ($id: ID!) { companyLocation(id: $id) { marketCurrencyCode } }';
    const { data } = await ask(HELENA, document, { id: HAMBURG() });
    expect(data?.companyLocation.marketCurrencyCode).toBe('GBP');
  });

  it('does not touch where earlier orders went', async () => {
    const before = JSON.stringify(world.findCustomerByEmail(HELENA)?.orders);
    await assign({ types: ['BILLING', 'SHIPPING'] });
    expect(JSON.stringify(world.findCustomerByEmail(HELENA)?.orders)).toBe(before);
  });

  it.each([
    [{ address1: ' ' }, 'BLANK', 'address1'],
    [{ address1: '<b>x</b>' }, 'INVALID', 'address1'],
    [{ city: 'x'.repeat(256) }, 'TOO_LONG', 'city'],
    [{ zip: '1' }, 'INVALID', 'zip'],
    [{ zip: '' }, 'BLANK', 'zip'],
    [{ phone: '030 24085460' }, 'INVALID', 'phone'],
    [{ recipient: 'x'.repeat(256) }, 'TOO_LONG', 'recipient'],
    [{ recipient: '<i>x</i>' }, 'INVALID', 'recipient'],
    [{ countryCode: 'US', zip: '10001' }, 'REQUIRED', 'zoneCode'],
  ])('refuses %j with %s on %s', async (change, code, field) => {
    const payload = await assign({ address: { ...BERLIN, ...change } });
    expect(payload.addresses).toBeNull();
    expect(payload.userErrors).toEqual([
      { code, field: ['address', field], message: expect.stringMatching(/.+/) },
    ]);
  });

  it('changes neither address when one of them would be wrong', async () => {
    const before = JSON.stringify([...world.companies]);
    // Fine for what is there to ship to, too little for a bill that does not exist yet.
    const { userErrors } = await assign({
      locationId: idOf('Nordlicht London'),
      address: { address1: '46 Rivington Street' },
      types: ['SHIPPING', 'BILLING'],
    });
    expect(userErrors).toMatchObject([{ code: 'REQUIRED', field: ['address', 'countryCode'] }]);
    expect(JSON.stringify([...world.companies])).toBe(before);
  });

  it.each([
    [{ locationId: 'gid://shopify/Order/1' }, HELENA, 'RESOURCE_NOT_FOUND', ['locationId']],
    [
      { locationId: 'gid://shopify/CompanyLocation/1' },
      HELENA,
      'BUSINESS_LOCATION_NOT_FOUND',
      ['locationId'],
    ],
    [{}, TOM, 'BUSINESS_LOCATION_NOT_FOUND', ['locationId']],
    [{}, 'jonas.weber@example.com', 'BUSINESS_LOCATION_NOT_FOUND', ['locationId']],
    [{ types: [] }, HELENA, 'REQUIRED', ['addressTypes']],
    [{ types: ['BILLING', 'BILLING'] }, HELENA, 'INVALID_INPUT', ['addressTypes']],
    [{ address: {} }, HELENA, 'NO_INPUT', ['address']],
  ])('refuses %j from %s with %s', async (variables, email, code, field) => {
    expect(await assign(variables, email)).toMatchObject({
      addresses: null,
      userErrors: [{ code, field }],
    });
  });

  it('refuses a contact who may only order, in German if asked to', async () => {
    const variables = { locationId: idOf('Nordlicht Brooklyn') };
    expect((await assign(variables, TOM)).userErrors).toMatchObject([
      { code: 'PERMISSION_DENIED', field: ['addressTypes'] },
    ]);
    const german = await assign(variables, TOM, 'DE');
    expect(german.userErrors[0].message).toBe('Deine Rolle erlaubt das nicht.');
  });
});
