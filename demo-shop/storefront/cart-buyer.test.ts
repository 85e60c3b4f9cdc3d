import { describe, expect, it } from 'vitest';
import { delivery, HAMBURG, openShop, type Vars } from './cart-testing.ts';

const PLAN = 'gid://shopify/SellingPlan/690512000001';

describe('the buyer of a cart', () => {
  const TYPES = '$cartId: ID!, $buyerIdentity: CartBuyerIdentityInput!';

  it('is the customer whose token it is, with their default address', async () => {
    const { change, create, mug } = openShop();
    const { cart } = await create({ lines: [{ merchandiseId: mug }] });
    expect(cart.deliveryGroups.nodes).toEqual([]);
    const { cart: hers } = await change('cartBuyerIdentityUpdate', TYPES, {
      cartId: cart.id,
      buyerIdentity: { customerAccessToken: 'good:jonas.weber@example.com' },
    });
    expect(hers.buyerIdentity).toMatchObject({
      email: 'jonas.weber@example.com',
      customer: { displayName: 'Jonas Weber', numberOfOrders: '137' },
    });
    expect(hers.deliveryGroups.nodes[0]).toMatchObject({
      selectedDeliveryOption: { handle: 'standard' },
    });
    expect(hers.checkoutUrl).toContain('auth=');
    expect(cart.checkoutUrl).not.toContain('auth=');
    const { cart: nobodys } = await change('cartBuyerIdentityUpdate', TYPES, {
      cartId: cart.id,
      buyerIdentity: { customerAccessToken: null },
    });
    expect(nobodys.buyerIdentity.customer).toBeNull();
  });

  it.each([
    [{ customerAccessToken: 'bad' }, 'INVALID', 'customerAccessToken', 'Customer is invalid'],
    [
      { companyLocationId: 'gid://shopify/CompanyLocation/1' },
      'MISSING_CUSTOMER_ACCESS_TOKEN',
      'companyLocationId',
      null,
    ],
    [
      {
        customerAccessToken: 'good:jonas.weber@example.com',
        companyLocationId: 'gid://shopify/CompanyLocation/1',
      },
      'INVALID_COMPANY_LOCATION',
      'companyLocationId',
      null,
    ],
    [{ email: 'nonsense' }, 'INVALID', 'email', null],
    [{ phone: '12' }, 'INVALID', 'phone', null],
  ])('%j is refused with %s', async (buyerIdentity, code, name, message) => {
    const { change, create } = openShop();
    const { cart } = await create({});
    const { userErrors } = await change('cartBuyerIdentityUpdate', TYPES, {
      cartId: cart.id,
      buyerIdentity,
    });
    expect(userErrors).toMatchObject([
      { code, field: ['buyerIdentity', name], ...(message ? { message } : {}) },
    ]);
  });

  it('buys for a company location where its role lets it, and nowhere else', async () => {
    const { change, create, mug, variant, world } = openShop();
    const places = [...world.companies.values()].flatMap(({ locations }) => locations);
    const placeOf = (name: string) => places.find((one) => one.name.includes(name))?.id;
    const coffee = { merchandiseId: variant('house-coffee').id, sellingPlanId: PLAN };
    const { cart } = await create({ lines: [{ merchandiseId: mug }, coffee] });
    const buyFor = (email: string, name: string) =>
      change('cartBuyerIdentityUpdate', TYPES, {
        cartId: cart.id,
        buyerIdentity: { customerAccessToken: `good:${email}`, companyLocationId: placeOf(name) },
      });
    const refused = await buyFor('tom.okafor@example.com', 'Hamburg');
    expect(refused.userErrors).toMatchObject([
      { code: 'BUYER_CANNOT_PURCHASE_FOR_COMPANY_LOCATION' },
    ]);
    const {
      cart: theirs,
      userErrors,
      warnings,
    } = await buyFor('tom.okafor@example.com', 'Brooklyn');
    expect(userErrors).toEqual([]);
    expect(theirs.buyerIdentity).toMatchObject({
      countryCode: 'US',
      purchasingCompany: {
        company: { name: 'Nordlicht Hotels' },
        location: { id: placeOf('Brooklyn') },
      },
    });
    expect(theirs.deliveryGroups.nodes[0].deliveryAddress.countryCodeV2).toBe('US');
    expect(warnings).toMatchObject([
      { code: 'MERCHANDISE_SELLING_PLAN_NOT_APPLICABLE_ON_COMPANY_LOCATION' },
    ]);
  });
});

describe('delivery', () => {
  const ADD = '$cartId: ID!, $addresses: [CartSelectableAddressInput!]!';
  const address = (changes: Vars = {}, more: Vars = {}) => ({
    address: { deliveryAddress: { ...HAMBURG, ...changes } },
    ...more,
  });

  it('goes where the selected address is, the way that was chosen', async () => {
    const { change, create, mug } = openShop();
    const { cart } = await create({ lines: [{ merchandiseId: mug }], delivery });
    expect(cart.cost.totalAmount.amount).toBe('22.9');
    const [group] = cart.deliveryGroups.nodes;
    expect(group.deliveryOptions.map((one: { handle: string }) => one.handle)).toEqual([
      'standard',
      'express',
      'pickup-hamburg',
    ]);
    const choose = (deliveryGroupId: string, deliveryOptionHandle: string) =>
      change(
        'cartSelectedDeliveryOptionsUpdate',
        '$cartId: ID!, $selectedDeliveryOptions: [CartSelectedDeliveryOptionInput!]!',
        { cartId: cart.id, selectedDeliveryOptions: [{ deliveryGroupId, deliveryOptionHandle }] },
      );
    expect((await choose(group.id, 'express')).cart.cost.totalAmount.amount).toBe('30.5');
    expect((await choose(group.id, 'rocket')).userErrors[0].code).toBe('INVALID_DELIVERY_OPTION');
    expect((await choose('gid://shopify/CartDeliveryGroup/1', 'express')).userErrors[0].code).toBe(
      'INVALID_DELIVERY_GROUP',
    );
  });

  it('keeps up to 20 addresses, one selected, none twice', async () => {
    const { change, create } = openShop();
    const { cart } = await create({ delivery });
    const add = (addresses: Vars[]) =>
      change('cartDeliveryAddressesAdd', ADD, { cartId: cart.id, addresses });
    const two = await add([address({ city: 'Kiel' }, { selected: true, oneTimeUse: true })]);
    expect(two.cart.delivery.addresses).toMatchObject([
      { selected: false },
      { selected: true, oneTimeUse: true, address: { city: 'Kiel' } },
    ]);
    expect((await add([address({ city: 'Kiel' })])).warnings[0].code).toBe(
      'DUPLICATE_DELIVERY_ADDRESS',
    );
    const many = Array.from({ length: 19 }, (_, index) => address({ city: `Dorf ${index}` }));
    expect((await add(many)).userErrors[0].code).toBe('TOO_MANY_DELIVERY_ADDRESSES');
    const both = [
      address({ city: 'A' }, { selected: true }),
      address({ city: 'B' }, { selected: true }),
    ];
    expect((await add(both)).userErrors[0].code).toBe('ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED');
    const [first] = two.cart.delivery.addresses;
    const moved = await change(
      'cartDeliveryAddressesUpdate',
      '$cartId: ID!, $addresses: [CartSelectableAddressUpdateInput!]!',
      { cartId: cart.id, addresses: [{ id: first.id, ...address({ city: 'Bremen' }) }] },
    );
    expect(moved.cart.delivery.addresses[0].address.city).toBe('Bremen');
    const removed = await change(
      'cartDeliveryAddressesRemove',
      '$cartId: ID!, $addressIds: [ID!]!',
      {
        cartId: cart.id,
        addressIds: [first.id],
      },
    );
    expect(removed.cart.delivery.addresses).toHaveLength(1);
    const again = await change('cartDeliveryAddressesRemove', '$cartId: ID!, $addressIds: [ID!]!', {
      cartId: cart.id,
      addressIds: [first.id],
    });
    expect(again.userErrors[0].code).toBe('INVALID_DELIVERY_ADDRESS_ID');
    const replaced = await change('cartDeliveryAddressesReplace', ADD, {
      cartId: cart.id,
      addresses: [address({ city: 'Lübeck' })],
    });
    expect(replaced.cart.delivery.addresses).toHaveLength(1);
  });

  it.each([
    [{ zip: '1' }, 'INVALID_ZIP_CODE_FOR_COUNTRY', 'zip'],
    [{ city: null }, 'ADDRESS_FIELD_IS_REQUIRED', 'city'],
    [{ address1: '<b>x</b>' }, 'ADDRESS_FIELD_CONTAINS_HTML_TAGS', 'address1'],
  ])('checks %j strictly only when asked to: %s', async (changes, code, name) => {
    const { change, create } = openShop();
    const { cart } = await create({});
    const { userErrors } = await change('cartDeliveryAddressesAdd', ADD, {
      cartId: cart.id,
      addresses: [address(changes, { validationStrategy: 'STRICT' })],
    });
    expect(userErrors).toMatchObject([
      { code, field: ['addresses', '0', 'address', 'deliveryAddress', name] },
    ]);
  });
});
