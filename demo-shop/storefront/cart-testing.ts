import { expect } from 'vitest';
import { createTestStorefront } from './testing.ts';

const CART = `fragment C on Cart {
  id checkoutUrl note totalQuantity createdAt updatedAt attributes { key value } attribute(key: "gift") { value }
  buyerIdentity { countryCode email phone customer { id displayName email numberOfOrders defaultAddress { city } addresses(first: 1) { nodes { id formatted } } } preferences { wallet delivery { deliveryMethod pickupHandle } } purchasingCompany { company { id name } contact { id } location { id name } } }
  cost { subtotalAmount { amount currencyCode } totalAmount { amount } totalTaxAmount { amount } checkoutChargeAmount { amount } }
  discountCodes { code applicable }
  discountApplications { __typename totalAllocatedAmount { amount } value { ... on PricingPercentageValue { percentage } ... on MoneyV2 { amount } } }
  appliedGiftCards { id lastCharacters amountUsed { amount } balance { amount } presentmentAmountUsed { amount currencyCode } }
  lines(first: 250) { nodes { id quantity viewKey attributes { key value }
    ... on CartLine { instructions { canRemove } parentRelationship { parent { id } } }
    merchandise { ... on ProductVariant { id title product { title } } }
    sellingPlanAllocation { sellingPlan { id } priceAdjustments { price { amount } } }
    discountAllocations(lineLevelOnly: false) { __typename discountedAmount { amount } ... on CartCodeDiscountAllocation { code } sourceDiscountApplication { targetType } }
    cost { amountPerQuantity { amount } subtotalAmount { amount } totalAmount { amount } } } }
  delivery { addresses { id selected oneTimeUse address { ... on CartDeliveryAddress { city countryCode formatted } } } }
  deliveryGroups(first: 5) { nodes { id groupType deliveryAddress { id city countryCodeV2 } cartLines(first: 9) { nodes { id } }
    deliveryOptions { handle title deliveryMethodType estimatedCost { amount } } selectedDeliveryOption { handle }
    discountAllocations { discountedAmount { amount } } } }
  metafield(key: "engraving") { id key namespace value type parentResource { ... on Cart { id } } }
}`;
const OUT = 'cart { ...C } userErrors { code field message } warnings { code message target }';

export type Vars = Record<string, unknown>;

/** A shop of its own for each test, and its mutations by name. */
export function openShop() {
  const shop = createTestStorefront();
  const { catalog } = shop.world;
  const variant = (handle: string, index = 0) => {
    const found = catalog.productByHandle(handle)?.variants[index];
    if (!found) throw new Error(`No ${handle}`);
    return found;
  };
  async function change(name: string, types: string, variables: Vars) {
    const args = types.match(/\$\w+/g)?.map((one) => `${one.slice(1)}: ${one}`) ?? [];
    const source = `mutation (${types}) { it: ${name}(${args.join(', ')}) { ${OUT} } } ${CART}`;
    const { data, errors } = await shop.run(source, variables);
    expect(errors).toEqual([]);
    return data.it;
  }
  const create = (input: Vars) => change('cartCreate', '$input: CartInput', { input });
  const read = async (id: string) =>
    (await shop.run(`query ($id: ID!) { cart(id: $id) { ...C } } ${CART}`, { id })).data.cart;
  const mug = variant('stoneware-mug').id;
  return { ...shop, catalog, change, create, mug, read, variant };
}

export const LINES = '$cartId: ID!, $lines: [CartLineInput!]!';
export const HAMBURG = {
  firstName: 'Ida',
  lastName: 'Kern',
  address1: 'Deichstraße 1',
  city: 'Hamburg',
  zip: '20459',
  countryCode: 'DE',
};
export const delivery = { addresses: [{ address: { deliveryAddress: HAMBURG }, selected: true }] };
