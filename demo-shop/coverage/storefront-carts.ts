import type { World } from '../world/world.ts';

type Run = (source: string) => Promise<{ data: Record<string, Payload>; errors: readonly Error[] }>;
type Payload = {
  cart: {
    id: string;
    lines: { nodes: { id: string }[] };
    delivery: { addresses: { id: string }[] };
    deliveryGroups: { nodes: { id: string; deliveryOptions: { handle: string }[] }[] };
    appliedGiftCards: { id: string }[];
  } | null;
};

const CART = `cart { id lines(first: 9) { nodes { id } } delivery { addresses { id } }
  deliveryGroups(first: 2) { nodes { id deliveryOptions { handle } } } appliedGiftCards { id } }`;
const SAID = 'userErrors { code field message } warnings { code message target }';
const ADDRESS = `{ address: { deliveryAddress: { firstName: "Ida", lastName: "Kern", address1: "Deichstraße 1",
  address2: "Hinterhaus", company: "Kern & Sohn", city: "Hamburg", zip: "20459", countryCode: DE, phone: "+494012345678" } }, selected: true }`;
const MILAN = `{ address: { deliveryAddress: { firstName: "Ada", lastName: "Rossi", address1: "Via Brera 1", city: "Milano",
  zip: "20121", provinceCode: "MI", countryCode: IT } }, selected: true }`;
const NOTE = '{ key: "engraving", type: "single_line_text_field", value: "Ida" }';

/**
 * Carts of people and of a company, each mutation called on one of them and on one that is not there.
 * Whatever a code that is over warns of comes back with every change.
 */
export async function fillCarts(run: Run, { catalog, companies }: World): Promise<string[]> {
  const variant = (handle: string) => catalog.productByHandle(handle)?.variants[0]?.id ?? '';
  const mutate = async (name: string, args: string, rest = `${CART} ${SAID}`) => {
    const { data, errors } = await run(`mutation { it: ${name}(${args}) { ${rest} } }`);
    if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
    return data.it?.cart ?? null;
  };
  const plan = 'gid://shopify/SellingPlan/690512000002';
  const lines = `[{ merchandiseId: "${variant('stoneware-mug')}", quantity: 2, attributes: [{ key: "engraving", value: "I" }] },
    { merchandiseId: "${variant('house-coffee')}", sellingPlanId: "${plan}" },
    { merchandiseId: "${variant('early-harvest-olive-oil')}" }]`;

  const person = await mutate(
    'cartCreate',
    `input: { note: "Ring twice", attributes: [{ key: "gift", value: "yes" }], lines: ${lines},
      discountCodes: ["WELCOME10", "SUMMER25"], giftCardCodes: [], metafields: [${NOTE}],
      delivery: { addresses: [${ADDRESS}] },
      buyerIdentity: { customerAccessToken: "good:lena.petersen@example.com", email: "lena.petersen@example.com", phone: "+4915112345678",
        countryCode: DE, preferences: { wallet: ["SHOP_PAY"], delivery: { deliveryMethod: [PICK_UP], pickupHandle: ["pickup-hamburg"],
          coordinates: { countryCode: DE, latitude: 53.5, longitude: 10 } } } } }`,
  );
  const gifts = await mutate(
    'cartCreate',
    `input: { lines: [{ merchandiseId: "${variant('ripple-dinner-plate')}", quantity: 6 }, { merchandiseId: "${variant('house-warming-box')}" }],
      discountCodes: ["FIVEOFF", "FREESHIP"], giftCardCodes: ["HEARTHGIFT507KQ2"], delivery: { addresses: [${MILAN}] },
      buyerIdentity: { countryCode: IT } }`,
  );
  const [location] = [...companies.values()][0]?.locations ?? [];
  const company = await mutate(
    'cartCreate',
    `input: { lines: [{ merchandiseId: "${variant('stoneware-mug')}", quantity: 24 }],
      buyerIdentity: { customerAccessToken: "good:helena.vogt@example.com", companyLocationId: "${location?.id}" } }`,
  );
  if (!person || !gifts || !company) throw new Error('a cart could not be made');
  await changeEverything(mutate, person, variant('linen-napkins'));
  return [person.id, gifts.id, company.id];
}

type Cart = NonNullable<Payload['cart']>;
type Mutate = (name: string, args: string, rest?: string) => Promise<Payload['cart']>;

async function changeEverything(mutate: Mutate, cart: Cart, napkins: string): Promise<void> {
  const [line] = cart.lines.nodes;
  const [group] = cart.deliveryGroups.nodes;
  const [address] = cart.delivery.addresses;
  const option = group?.deliveryOptions[0]?.handle;
  const changes: readonly (readonly [name: string, args: string])[] = [
    ['cartAttributesUpdate', 'attributes: [{ key: "gift", value: "yes" }]'],
    ['cartBuyerIdentityUpdate', 'buyerIdentity: { email: "lena.petersen@example.com" }'],
    ['cartDeliveryAddressesAdd', `addresses: [${MILAN}]`],
    [
      'cartDeliveryAddressesUpdate',
      `addresses: [{ id: "${address?.id}", selected: true, oneTimeUse: true }]`,
    ],
    ['cartDeliveryAddressesReplace', `addresses: [${ADDRESS}]`],
    ['cartDeliveryAddressesRemove', 'addressIds: []'],
    ['cartGiftCardCodesAdd', 'giftCardCodes: ["HEARTHGIFT07H3XM"]'],
    ['cartGiftCardCodesUpdate', 'giftCardCodes: ["HEARTHGIFT507KQ2"]'],
    ['cartGiftCardCodesRemove', 'appliedGiftCardIds: []'],
    ['cartLinesAdd', `lines: [{ merchandiseId: "${napkins}", parent: { lineId: "${line?.id}" } }]`],
    ['cartLinesUpdate', `lines: [{ id: "${line?.id}", quantity: 3 }]`],
    ['cartLinesRemove', 'lineIds: []'],
    ['cartNoteUpdate', 'note: "Ring twice"'],
    [
      'cartSelectedDeliveryOptionsUpdate',
      `selectedDeliveryOptions: [{ deliveryGroupId: "${group?.id}", deliveryOptionHandle: "${option}" }]`,
    ],
    ['cartDiscountCodesUpdate', 'discountCodes: ["WELCOME10", "SUMMER25"]'],
  ];
  const nowhere = 'gid://shopify/Cart/none?key=00';
  for (const [name, args] of changes) {
    await mutate(name, `cartId: "${cart.id}", ${args}`);
    await mutate(name, `cartId: "${nowhere}", ${args}`);
  }
  await mutate(
    'cartCreate',
    'input: { lines: [{ merchandiseId: "gid://shopify/ProductVariant/1" }] }',
  );
  const set = (id: string) => `metafields: [{ ownerId: "${id}", ${NOTE.slice(1)}]`;
  const settable = 'metafields { id } userErrors { code field message elementIndex }';
  await mutate('cartMetafieldsSet', set(cart.id), settable);
  await mutate('cartMetafieldsSet', set(nowhere), settable);
  const remove = (id: string, key: string) => `input: { ownerId: "${id}", key: "${key}" }`;
  const removable = 'deletedId userErrors { code field message }';
  await mutate('cartMetafieldsSet', set(cart.id).replace('engraving', 'wrapping'), settable);
  await mutate('cartMetafieldDelete', remove(cart.id, 'wrapping'), removable);
  await mutate('cartMetafieldDelete', remove(nowhere, 'engraving'), removable);
}
