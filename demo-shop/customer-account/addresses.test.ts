import { beforeEach, describe, expect, it } from 'vitest';
import { createTestShop } from './testing.ts';

const { ask, world } = createTestShop();
beforeEach(() => world.reset());

const MIA = 'mia.lindqvist@example.com';
const JONAS = 'jonas.weber@example.com';
const FIRST = 'first-visit@example.com';
const ERRORS = 'userErrors { code field message }';
const CREATE = `mutation ($address: CustomerAddressInput!, $defaultAddress: Boolean) {
  payload: customerAddressCreate(address: $address, defaultAddress: $defaultAddress) {
    customerAddress { id zip zoneCode province territoryCode phoneNumber formatted(withName: true) }
    ${ERRORS}
  }
}`;
const UPDATE = `mutation ($addressId: ID!, $address: CustomerAddressInput, $defaultAddress: Boolean) {
  payload: customerAddressUpdate(addressId: $addressId, address: $address, defaultAddress: $defaultAddress) {
    customerAddress { id address2 city zip } ${ERRORS}
  }
}`;
const DELETE = `mutation ($addressId: ID!) {
  payload: customerAddressDelete(addressId: $addressId) { deletedAddressId ${ERRORS} }
}`;

const BERLIN = {
  firstName: 'Ada',
  lastName: 'Stein',
  address1: 'Sonnenallee 3',
  city: 'Berlin',
  zip: '12047',
  territoryCode: 'DE',
};

async function send(email: string, document: string, variables = {}, language = 'EN') {
  const { data, errors } = await ask(email, document, variables, language);
  expect(errors).toBeUndefined();
  return data?.payload;
}

function idsOf(email: string): string[] {
  return (world.findCustomerByEmail(email)?.addresses ?? []).map(({ id }) => id);
}

describe('forty addresses', () => {
  const document = `query ($first: Int, $after: String, $skip: Boolean) { payload: customer {
    addresses(first: $first, after: $after, skipDefault: $skip) {
      nodes { id } pageInfo { hasNextPage endCursor } } } }`;

  it('come in pages, without the default one if asked', async () => {
    const { addresses } = await send('amelie.dubois@example.com', document, { first: 250 });
    expect(addresses.nodes).toHaveLength(40);
    const rest = await send('amelie.dubois@example.com', document, { first: 250, skip: true });
    expect(rest.addresses.nodes).toEqual(addresses.nodes.slice(1));
  });

  it('keep their place when the one at the cursor is deleted between two pages', async () => {
    const ids = idsOf('amelie.dubois@example.com');
    const one = await send('amelie.dubois@example.com', document, { first: 10 });
    await send('amelie.dubois@example.com', DELETE, { addressId: ids[9] });
    const after = one.addresses.pageInfo.endCursor;
    const two = await send('amelie.dubois@example.com', document, { first: 10, after });
    expect(two.addresses.nodes[0].id).toBe(ids[10]);
  });
});

describe('customerAddressCreate', () => {
  it('keeps the address, and makes the first one the default', async () => {
    const { customerAddress, userErrors } = await send(FIRST, CREATE, { address: BERLIN });
    expect(userErrors).toEqual([]);
    expect(customerAddress.formatted).toEqual([
      'Ada Stein',
      'Sonnenallee 3',
      '12047 Berlin',
      'Germany',
    ]);
    expect(world.findCustomerByEmail(FIRST)?.defaultAddressId).toBe(customerAddress.id);
  });

  it('moves the default only when asked', async () => {
    const before = world.findCustomerByEmail(MIA)?.defaultAddressId;
    await send(MIA, CREATE, { address: BERLIN });
    expect(world.findCustomerByEmail(MIA)?.defaultAddressId).toBe(before);
    const address = { ...BERLIN, address1: 'Sonnenallee 5' };
    const { customerAddress } = await send(MIA, CREATE, { address, defaultAddress: true });
    expect(world.findCustomerByEmail(MIA)?.defaultAddressId).toBe(customerAddress.id);
  });

  it.each([
    [{ address1: '' }, 'ADDRESS1_MISSING', 'address1'],
    [{ address1: '<b>bold</b>' }, 'CONTAINS_HTML_TAGS', 'address1'],
    [{ company: 'x'.repeat(256) }, 'TOO_LONG', 'company'],
    [{ city: ' ' }, 'REQUIRED', 'city'],
    [{ zip: null }, 'REQUIRED', 'zip'],
    [{ zip: '1204' }, 'INVALID_FOR_COUNTRY', 'zip'],
    [{ territoryCode: null }, 'TERRITORY_CODE_MISSING', 'territoryCode'],
    [{ territoryCode: 'XX' }, 'COUNTRY_NOT_EXIST', 'territoryCode'],
    [{ territoryCode: 'Germany' }, 'INVALID_TERRITORY_CODE', 'territoryCode'],
    [{ territoryCode: 'US', zip: '10001' }, 'ZONE_CODE_MISSING', 'zoneCode'],
    [{ territoryCode: 'US', zip: '10001', zoneCode: 'ZZ' }, 'INVALID_FOR_COUNTRY', 'zoneCode'],
    [
      { territoryCode: 'US', zip: '10001', zoneCode: 'CA' },
      'INVALID_FOR_COUNTRY_AND_PROVINCE',
      'zip',
    ],
    [{ phoneNumber: '030 24085460' }, 'PHONE_NUMBER_NOT_VALID', 'phoneNumber'],
    [{ phoneNumber: '+49 1' }, 'PHONE_NUMBER_NOT_VALID', 'phoneNumber'],
  ])('refuses %j with %s on %s', async (change, code, field) => {
    const payload = await send(MIA, CREATE, { address: { ...BERLIN, ...change } });
    expect(payload.customerAddress).toBeNull();
    expect(payload.userErrors).toEqual([
      { code, field: ['address', field], message: expect.stringMatching(/.+/) },
    ]);
    expect(idsOf(MIA)).toHaveLength(1);
  });

  it('names every wrong field at once', async () => {
    const address = { ...BERLIN, address1: null, zip: 'x', phoneNumber: 'y' };
    const { userErrors } = await send(MIA, CREATE, { address });
    expect(userErrors.map((error: { field: string[] }) => error.field[1]).sort()).toEqual([
      'address1',
      'phoneNumber',
      'zip',
    ]);
  });

  it('refuses an empty address and a double', async () => {
    const empty = await send(MIA, CREATE, { address: {} });
    expect(empty.userErrors).toMatchObject([
      { code: 'ADDRESS_ARGUMENT_EMPTY', field: ['address'] },
    ]);
    await send(MIA, CREATE, { address: BERLIN });
    const again = await send(MIA, CREATE, { address: { ...BERLIN, city: ' berlin ' } });
    expect(again.userErrors).toMatchObject([{ code: 'CUSTOMER_ADDRESS_ALREADY_EXISTS' }]);
  });

  it('takes alpha-3 and numeric countries and ISO zones, and keeps Shopify’s codes', async () => {
    const mexico = { ...BERLIN, territoryCode: 'MEX', zoneCode: 'CMX', zip: '06700' };
    const { customerAddress } = await send(MIA, CREATE, { address: mexico });
    expect(customerAddress).toMatchObject({ territoryCode: 'MX', zoneCode: 'DF' });
    const us = { ...BERLIN, territoryCode: '840', zoneCode: 'NY', zip: '10001' };
    const created = await send(MIA, CREATE, { address: us });
    expect(created.customerAddress).toMatchObject({ territoryCode: 'US', province: 'New York' });
  });

  it('speaks German when asked to', async () => {
    const address = { ...BERLIN, zip: '1' };
    const english = await send(MIA, CREATE, { address });
    const german = await send(MIA, CREATE, { address }, 'DE');
    expect(german.userErrors[0].message).toBe('Das passt nicht zum gewählten Land.');
    expect(english.userErrors[0].message).toBe('This is not valid for the country.');
  });
});

describe('customerAddressUpdate', () => {
  it('changes what is given, clears what is null or empty, leaves the rest', async () => {
    const [addressId] = idsOf(JONAS);
    const address = { address2: '', city: 'Potsdam', zip: '14467' };
    const { customerAddress } = await send(JONAS, UPDATE, { addressId, address });
    expect(customerAddress).toEqual({
      id: addressId,
      address2: null,
      city: 'Potsdam',
      zip: '14467',
    });
    expect(world.findCustomerByEmail(JONAS)?.addresses[0]?.address1).toBe('Weserstraße 58');
  });

  it('moves the default with the flag alone, and never takes it away', async () => {
    const [first, second] = idsOf(JONAS);
    const moved = await send(JONAS, UPDATE, { addressId: second, defaultAddress: true });
    expect(moved.userErrors).toEqual([]);
    expect(world.findCustomerByEmail(JONAS)?.defaultAddressId).toBe(second);
    const demoted = await send(JONAS, UPDATE, { addressId: second, defaultAddress: false });
    expect(demoted.userErrors).toMatchObject([
      { code: 'DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED', field: ['defaultAddress'] },
    ]);
    const other = await send(JONAS, UPDATE, { addressId: first, defaultAddress: false });
    expect(other.userErrors).toEqual([]);
  });

  it('refuses nothing to do, wrong values, and somebody else’s address', async () => {
    const [addressId] = idsOf(JONAS);
    const nothing = await send(JONAS, UPDATE, { addressId });
    expect(nothing.userErrors).toMatchObject([{ code: 'ADDRESS_ARGUMENT_EMPTY' }]);
    const wrong = await send(JONAS, UPDATE, { addressId, address: { zip: 'abc' } });
    expect(wrong.userErrors).toMatchObject([
      { code: 'INVALID_FOR_COUNTRY', field: ['address', 'zip'] },
    ]);
    const foreign = await send(MIA, UPDATE, { addressId, address: { city: 'Rom' } });
    expect(foreign.userErrors).toMatchObject([
      { code: 'ADDRESS_ID_DOES_NOT_EXIST', field: ['addressId'] },
    ]);
    expect(world.findCustomerByEmail(JONAS)?.addresses[0]?.city).toBe('Berlin');
  });
});

describe('customerAddressDelete', () => {
  it('deletes an address, but neither the default one nor somebody else’s', async () => {
    const [first, second] = idsOf(JONAS);
    const refused = await send(JONAS, DELETE, { addressId: first });
    expect(refused).toMatchObject({
      deletedAddressId: null,
      userErrors: [{ code: 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED', field: ['addressId'] }],
    });
    const foreign = await send(MIA, DELETE, { addressId: second });
    expect(foreign.userErrors).toMatchObject([{ code: 'ADDRESS_ID_DOES_NOT_EXIST' }]);
    expect(await send(JONAS, DELETE, { addressId: second })).toEqual({
      deletedAddressId: second,
      userErrors: [],
    });
    expect(idsOf(JONAS)).toEqual([first]);
  });

  it('leaves past orders the address they were sent to', async () => {
    const [, second] = idsOf(JONAS);
    await send(JONAS, UPDATE, { addressId: second, defaultAddress: true });
    const [first] = idsOf(JONAS);
    await send(JONAS, UPDATE, { addressId: first, address: { city: 'Potsdam', zip: '14467' } });
    expect(world.findCustomerByEmail(JONAS)?.orders.at(-1)?.shippingAddress?.city).toBe('Berlin');
  });
});
