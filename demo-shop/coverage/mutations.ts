import type { World } from '../world/world.ts';

/** Asks as the example's customer and answers the data; throws where there are errors. */
export type Ask = (source: string) => Promise<Record<string, unknown>>;

/** One working call of a mutation, and the query in which the customer sees what it did. */
export type MutationExample = {
  email: string;
  /** Its arguments as GraphQL text, with what the world has to offer. */
  args: (world: World, ask: Ask) => string | Promise<string>;
  /** What to ask of its payload, besides `userErrors`. */
  fields: string;
  /** Fields of `customer` that are other ones afterwards; null with a reason where it changes nothing there. */
  look: string | { nothing: string };
};

const AMELIE = 'amelie.dubois@example.com';
const FELIX = 'felix.aydin@example.com';
const HARRIET = 'harriet.okonkwo@example.com';
const HELENA = 'helena.vogt@example.com';
const JONAS = 'jonas.weber@example.com';
const LENA = 'lena.petersen@example.com';
const MIA = 'mia.lindqvist@example.com';

const BERLIN =
  'address: { address1: "Oranienstraße 25", city: "Berlin", zip: "10999", territoryCode: "DE" }';
const ADDRESSES = 'addresses(first: 50) { nodes { id address1 city } }';
const CONTRACTS =
  'subscriptionContracts(first: 9) { nodes { id status nextBillingDate deliveryMethod { __typename } } }';
const ROAST = 'metafield(namespace: "custom", key: "roast") { value }';

const requireOf = (world: World, email: string) => {
  const customer = world.findCustomerByEmail(email);
  if (!customer) throw new RangeError(`${email} is nobody`);
  return customer;
};

const idOf = (world: World, email: string) => requireOf(world, email).id;

const addressOf = (world: World, email: string) =>
  `addressId: "${requireOf(world, email).addresses.at(-1)?.id}"`;

/** Somebody's first contract in this state, as the argument of this name. */
function contractOf(world: World, email: string, status: string, name: string): string {
  const contracts = world.subscriptions.listOf(idOf(world, email));
  const found = contracts.find((contract) => contract.status === status);
  return `${name}: "${found?.id}"`;
}

const cycleOf = (world: World, index: number) =>
  `billingCycleInput: { ${contractOf(world, LENA, 'ACTIVE', 'contractId')}, selector: { index: ${index} } }`;

const running = (world: World) => contractOf(world, LENA, 'ACTIVE', 'subscriptionContractId');

async function fetchOptions(world: World, ask: Ask): Promise<string> {
  const data = await ask(`mutation { subscriptionContractFetchDeliveryOptions(${running(world)}) {
    deliveryOptionsResult { ... on SubscriptionDeliveryOptionsResultSuccess { token } } } }`);
  const payload = data.subscriptionContractFetchDeliveryOptions as {
    deliveryOptionsResult: { token: string };
  };
  return payload.deliveryOptionsResult.token;
}

function returnOf(world: World): string {
  const [order] = requireOf(world, MIA).orders;
  return `orderId: "${order?.id}", requestedLineItems: [{ lineItemId: "${order?.lines[0]?.id}", quantity: 1, returnReason: UNWANTED }]`;
}

function editOf(world: World): string {
  const order = requireOf(world, FELIX).orders[0];
  return `orderId: "${order?.id}", lineItems: { removals: [{ lineItemId: "${order?.lines[0]?.id}", quantity: 1 }] }`;
}

/** Every mutation there is, each with an example that works on the seeded world. */
export const mutationExamples: Readonly<Record<string, MutationExample>> = {
  companyLocationAssignAddress: {
    email: HELENA,
    args: ({ companies }) =>
      `locationId: "${[...companies.values()][0]?.locations[0]?.id}", addressTypes: [SHIPPING], ${BERLIN.replace('territoryCode: "DE"', 'countryCode: DE')}`,
    fields: 'addresses { id }',
    look: 'companyContacts(first: 5) { nodes { company { locations(first: 5) { nodes { shippingAddress { address1 } } } } } }',
  },
  customerAddressCreate: {
    email: MIA,
    args: () => BERLIN,
    fields: 'customerAddress { id }',
    look: ADDRESSES,
  },
  customerAddressDelete: {
    email: AMELIE,
    args: (world) => addressOf(world, AMELIE),
    fields: 'deletedAddressId',
    look: ADDRESSES,
  },
  customerAddressUpdate: {
    email: JONAS,
    args: (world) => `${addressOf(world, JONAS)}, ${BERLIN}`,
    fields: 'customerAddress { id }',
    look: ADDRESSES,
  },
  customerEmailMarketingSubscribe: {
    email: MIA,
    args: () => '',
    fields: 'emailAddress { marketingState }',
    look: 'emailAddress { marketingState }',
  },
  customerEmailMarketingUnsubscribe: {
    email: JONAS,
    args: () => '',
    fields: 'emailAddress { marketingState }',
    look: 'emailAddress { marketingState }',
  },
  customerUpdate: {
    email: MIA,
    args: () => 'input: { firstName: "Maja" }',
    fields: 'customer { firstName }',
    look: 'firstName',
  },
  customerWhatsAppMarketingConsentUpdate: {
    email: JONAS,
    args: () => 'input: { whatsAppMarketingConsent: { state: UNSUBSCRIBED } }',
    fields: 'customerPhoneNumber { phoneNumber }',
    look: 'phoneNumber { whatsAppMarketingConsent { state } }',
  },
  metafieldsDelete: {
    email: LENA,
    args: (world) =>
      `metafields: [{ ownerId: "${idOf(world, LENA)}", namespace: "custom", key: "roast" }]`,
    fields: 'deletedMetafields { key }',
    look: ROAST,
  },
  metafieldsSet: {
    email: LENA,
    args: (world) =>
      `metafields: [{ ownerId: "${idOf(world, LENA)}", namespace: "custom", key: "roast", value: "Dark" }]`,
    fields: 'metafields { id }',
    look: ROAST,
  },
  orderRequestEdit: {
    email: FELIX,
    args: editOf,
    fields: 'requestedOrderEdit { id status }',
    look: 'orders(first: 9) { nodes { edited requestedOrderEdits(first: 5) { nodes { status } } } }',
  },
  orderRequestReturn: {
    email: MIA,
    args: returnOf,
    fields: 'return { id }',
    look: 'orders(first: 9) { nodes { returns(first: 5) { nodes { status } } } }',
  },
  storefrontCustomerAccessTokenCreate: {
    email: LENA,
    args: () => '',
    fields: 'customerAccessToken',
    look: { nothing: 'hands out a token; nothing of the customer changes' },
  },
  subscriptionBillingCycleSkip: {
    email: LENA,
    args: (world) => cycleOf(world, 11),
    fields: 'billingCycle { skipped }',
    look: 'subscriptionContracts(first: 9) { nodes { upcomingBillingCycles(first: 9) { nodes { cycleIndex skipped } } } }',
  },
  subscriptionBillingCycleUnskip: {
    email: LENA,
    args: async (world, ask) => {
      const args = cycleOf(world, 11);
      await ask(`mutation { subscriptionBillingCycleSkip(${args}) { billingCycle { skipped } } }`);
      return args;
    },
    fields: 'billingCycle { skipped }',
    look: 'subscriptionContracts(first: 9) { nodes { upcomingBillingCycles(first: 9) { nodes { cycleIndex skipped } } } }',
  },
  subscriptionContractActivate: {
    email: HARRIET,
    args: (world) => contractOf(world, HARRIET, 'PAUSED', 'subscriptionContractId'),
    fields: 'contract { status }',
    look: CONTRACTS,
  },
  subscriptionContractCancel: {
    email: LENA,
    args: running,
    fields: 'contract { status }',
    look: CONTRACTS,
  },
  subscriptionContractFetchDeliveryOptions: {
    email: LENA,
    args: running,
    fields:
      'deliveryOptionsResult { ... on SubscriptionDeliveryOptionsResultSuccess { token deliveryOptions { __typename } } }',
    look: { nothing: 'makes an offer; the next mutation takes it up' },
  },
  subscriptionContractPause: {
    email: LENA,
    args: running,
    fields: 'contract { status }',
    look: CONTRACTS,
  },
  subscriptionContractSelectDeliveryMethod: {
    email: LENA,
    args: async (world, ask) =>
      `${running(world)}, subscriptionDeliveryOptionsResultToken: "${await fetchOptions(world, ask)}",
      deliveryMethodInput: { localDelivery: { phone: "+4915123456780" } }`,
    fields: 'contract { id }',
    look: CONTRACTS,
  },
};
