import { beforeEach, describe, expect, it } from 'vitest';
import { findCompanyLocation, mayBuyFor } from '../world/companies/find-companies.ts';
import { createTestShop } from './testing.ts';

const { ask, world } = createTestShop();
beforeEach(() => world.reset());

const HELENA = 'helena.vogt@example.com';
const TOM = 'tom.okafor@example.com';
const SOFIA = 'sofia.marchetti@example.com';
const JONAS = 'jonas.weber@example.com';

const locations = [...world.companies.values()].flatMap((company) => company.locations);
const idOf = (name: string) => locations.find((location) => location.name === name)?.id ?? '';
const customerOf = (email: string) => world.findCustomerByEmail(email)?.id ?? '';
const HAMBURG = idOf('Nordlicht Hamburg');
const BROOKLYN = idOf('Nordlicht Brooklyn');
const LONDON = idOf('Nordlicht London');
const [nordlicht] = [...world.companies.keys()];

async function get(email: string, document: string, variables = {}) {
  const { data, errors } = await ask(email, document, variables);
  expect(errors).toBeUndefined();
  return data;
}

const names = (connection: { nodes: { name: string }[] }) =>
  connection.nodes.map(({ name }) => name).sort();

describe('who is in which company', () => {
  it.each([
    [HELENA, ['Nordlicht Hotels']],
    [TOM, ['Nordlicht Hotels']],
    [SOFIA, ['Atelier Marchetti', 'Nordlicht Hotels']],
    [JONAS, []],
  ])('%s buys for %j', async (email, companies) => {
    const document = '{ customer { companyContacts(first: 5) { nodes { company { name } } } } }';
    const { customer } = await get(email, document);
    const found = customer.companyContacts.nodes.map(
      ({ company }: { company: { name: string } }) => company.name,
    );
    expect(found.sort()).toEqual(companies);
  });

  it.each([
    [HELENA, ['Nordlicht Brooklyn', 'Nordlicht Hamburg', 'Nordlicht London']],
    [TOM, ['Nordlicht Brooklyn']],
    [SOFIA, ['Nordlicht London']],
  ])('%s sees of the company only %j', async (email, visible) => {
    const document =
      'query ($id: ID!) { company(id: $id) { locations(first: 9) { nodes { name } } } }';
    const { company } = await get(email, document, { id: nordlicht });
    expect(names(company.locations)).toEqual(visible);
  });

  it('hides companies and locations from strangers, and locations from colleagues without a role', async () => {
    const document = `query ($company: ID!, $location: ID!) {
      company(id: $company) { id } companyLocation(id: $location) { id } }`;
    const variables = { company: nordlicht, location: HAMBURG };
    expect(await get(JONAS, document, variables)).toEqual({ company: null, companyLocation: null });
    expect(await get(TOM, document, variables)).toEqual({
      company: { id: nordlicht },
      companyLocation: null,
    });
  });

  it('tells who may buy for a location', () => {
    expect(mayBuyFor(world, customerOf(HELENA), HAMBURG)).toBe(true);
    expect(mayBuyFor(world, customerOf(TOM), BROOKLYN)).toBe(true);
    expect(mayBuyFor(world, customerOf(TOM), HAMBURG)).toBe(false);
    expect(mayBuyFor(world, customerOf(JONAS), BROOKLYN)).toBe(false);
    expect(findCompanyLocation(world, 'gid://shopify/CompanyLocation/1')).toBeNull();
  });
});

describe('orders of a location', () => {
  const ORDERS = `query ($id: ID!, $query: String, $sortKey: OrderByLocationSortKeys) {
    companyLocation(id: $id) { orders(first: 50, query: $query, sortKey: $sortKey) {
      nodes { id name poNumber customer { displayName }
        purchasingEntity { __typename ... on PurchasingCompany {
          company { name } contact { title } location { name } } } } } } }`;

  it('shows an admin everybody’s, an ordering-only contact only its own', async () => {
    const admin = await get(HELENA, ORDERS, { id: BROOKLYN });
    const buyer = await get(TOM, ORDERS, { id: BROOKLYN });
    const who = (data: typeof admin) => [
      ...new Set(
        data.companyLocation.orders.nodes.map(
          (order: { customer: { displayName: string } }) => order.customer.displayName,
        ),
      ),
    ];
    expect(who(admin).sort()).toEqual(['Helena Vogt', 'Tom Okafor']);
    expect(who(buyer)).toEqual(['Tom Okafor']);
  });

  it('names company, contact and location as the purchasing entity', async () => {
    const { companyLocation } = await get(TOM, ORDERS, { id: BROOKLYN });
    expect(companyLocation.orders.nodes[0].purchasingEntity).toEqual({
      __typename: 'PurchasingCompany',
      company: { name: 'Nordlicht Hotels' },
      contact: { title: 'House manager' },
      location: { name: 'Nordlicht Brooklyn' },
    });
  });

  it('opens a colleague’s order to the admin, and to nobody else', async () => {
    const tomsOrder = world.findCustomerByEmail(TOM)?.orders[0]?.id;
    const document = 'query ($id: ID!) { order(id: $id) { id } }';
    expect((await get(HELENA, document, { id: tomsOrder })).order).toEqual({ id: tomsOrder });
    for (const email of [SOFIA, JONAS]) {
      expect((await get(email, document, { id: tomsOrder })).order).toBeNull();
    }
    const helenas = world
      .findCustomerByEmail(HELENA)
      ?.orders.find(({ purchasing }) => purchasing?.locationId === BROOKLYN)?.id;
    expect((await get(TOM, document, { id: helenas })).order).toBeNull();
  });

  it('finds orders by what they were bought for', async () => {
    const document = `query ($query: String) { customer { orders(first: 50, query: $query) {
      nodes { name } } } }`;
    const count = async (query: string) =>
      (await get(SOFIA, document, { query })).customer.orders.nodes.length;
    const own = world.findCustomerByEmail(SOFIA)?.orders ?? [];
    expect(await count('purchasing_entity:customer')).toBe(1);
    expect(await count('purchasing_entity:company')).toBe(own.length - 1);
    const digits = LONDON.split('/').at(-1);
    expect(await count(`purchasing_company_location_id:${digits}`)).toBe(1);
  });

  it('keeps a colleague’s own things closed', async () => {
    const document = `query ($id: ID!) { companyLocation(id: $id) { contacts(first: 5) { nodes {
      customer { displayName FIELD } } } } }`;
    const shown = await get(HELENA, document.replace('FIELD', 'emailAddress { emailAddress }'), {
      id: BROOKLYN,
    });
    expect(shown.companyLocation.contacts.nodes).toHaveLength(2);
    for (const field of ['phoneNumber { phoneNumber }', 'defaultAddress { id }', 'tags']) {
      const { errors } = await ask(HELENA, document.replace('FIELD', field), { id: BROOKLYN });
      expect(errors?.[0]?.extensions.code, field).toBe('ACCESS_DENIED');
    }
    const alone = await get(TOM, document.replace('FIELD', 'tags'), { id: BROOKLYN });
    expect(alone.companyLocation.contacts.nodes).toHaveLength(1);
  });
});

describe('orders on account', () => {
  const TERMS = `{ customer { orders(first: 50) { nodes { poNumber paymentInformation {
    paymentStatus paymentCollectionUrl totalOutstandingAmount { amount } totalPaidAmount { amount }
    paymentTerms { paymentTermsName overdue nextDueAt paymentSchedules(first: 1) { nodes {
      completed completedAt dueAt totalBalance { amount } amount { amount } } } } } } } } }`;

  async function termsOf(email: string, poNumber: string) {
    const { customer } = await get(email, TERMS);
    return customer.orders.nodes.find((each: { poNumber: string }) => each.poNumber === poNumber)
      ?.paymentInformation;
  }

  it('say when they were paid', async () => {
    const paid = await termsOf(HELENA, 'NL-2026-0007');
    expect(paid).toMatchObject({
      paymentStatus: 'PAID',
      paymentCollectionUrl: null,
      totalOutstandingAmount: { amount: '0.0' },
      paymentTerms: { paymentTermsName: 'Net 30', overdue: false, nextDueAt: null },
    });
    expect(paid.paymentTerms.paymentSchedules.nodes[0]).toMatchObject({
      completed: true,
      completedAt: '2026-03-23T09:15:00Z',
      dueAt: '2026-04-01T09:14:00Z',
      totalBalance: { amount: '0.0' },
    });
  });

  it('are overdue thirty days after, and not a day before', async () => {
    const late = await termsOf(HELENA, 'NL-2026-0031');
    const open = await termsOf(HELENA, 'NL-2026-0044');
    expect(late.paymentStatus).toBe('PENDING');
    expect(late.paymentTerms).toMatchObject({ overdue: true, nextDueAt: '2026-10-07T10:31:00Z' });
    expect(open.paymentTerms).toMatchObject({ overdue: false, nextDueAt: '2026-12-04T11:26:00Z' });
    expect(open.paymentTerms.paymentSchedules.nodes[0].totalBalance).toEqual(
      open.totalOutstandingAmount,
    );
    expect(open.paymentCollectionUrl).toMatch(/^http/);
  });

  it('wait for the goods to leave where payment is due on fulfillment, a deposit paid', async () => {
    const waiting = await termsOf(TOM, 'NYC-131');
    expect(waiting).toMatchObject({
      paymentStatus: 'PARTIALLY_PAID',
      paymentTerms: { paymentTermsName: 'Due on fulfillment', overdue: false, nextDueAt: null },
    });
    const paid = Number(waiting.totalPaidAmount.amount);
    const all = paid + Number(waiting.totalOutstandingAmount.amount);
    expect(paid).toBeCloseTo(all / 4, 1);
  });
});

describe('a location', () => {
  it('answers every field', async () => {
    const document = `query ($id: ID!) { companyLocation(id: $id) {
      id name externalId taxIdentifier marketCurrencyCode
      buyerExperienceConfiguration { payNowOnly deposit { ... on DepositPercentage { percentage } } }
      market { id handle webPresence { id subfolderSuffix domain { id host url } rootUrls { locale url } } }
      billingAddress { companyName formattedAddress(withName: true) formattedArea country }
      shippingAddress { id address1 address2 city countryCode zip zoneCode province phone recipient
        firstName lastName createdAt updatedAt formattedAddress(withName: true) }
      metafield(namespace: "custom", key: "none") { id }
      storeCreditAccounts(first: 1) { nodes { id } }
      roleAssignments(first: 5, sortKey: LOCATION_NAME) { nodes { id contact { title locations(first: 5) { nodes { name } } }
        role { id name resourcePermission(resource: ORDER)
          resourcePermissions { resource permittedOperations } } } } } }`;
    const { companyLocation } = await get(HELENA, document, { id: BROOKLYN });
    expect(companyLocation).toMatchObject({
      externalId: 'NL-NYC',
      marketCurrencyCode: 'USD',
      buyerExperienceConfiguration: { payNowOnly: false, deposit: { percentage: 25 } },
      market: { handle: 'us', webPresence: { subfolderSuffix: 'us', domain: null } },
      billingAddress: { companyName: 'Nordlicht Hotels', country: 'Germany' },
      shippingAddress: {
        province: 'New York',
        formattedAddress: [
          'Receiving Department',
          'Nordlicht Hotels',
          '184 Kent Ave',
          'Loading dock B',
          'Brooklyn NY 11249',
          'United States',
        ],
      },
    });
    const roles = companyLocation.roleAssignments.nodes;
    expect(roles.map((each: { role: { name: string } }) => each.role.name).sort()).toEqual([
      'Location admin',
      'Ordering only',
    ]);
    expect(roles[0].role.resourcePermissions).toHaveLength(11);
    const own = await get(TOM, document, { id: BROOKLYN });
    expect(own.companyLocation.roleAssignments.nodes).toHaveLength(1);
  });

  it.each([
    ['name:"Nordlicht London"', ['Nordlicht London']],
    ['external_id:NL-*', ['Nordlicht Brooklyn', 'Nordlicht Hamburg']],
    ['hamburg', ['Nordlicht Hamburg']],
    [`id:${HAMBURG.split('/').at(-1)}`, ['Nordlicht Hamburg']],
    ['created_at:<2023-03-01', ['Nordlicht Hamburg']],
    ['unknown_term:1', ['Nordlicht Brooklyn', 'Nordlicht Hamburg', 'Nordlicht London']],
  ])('is found by %s', async (query, expected) => {
    const document = `query ($id: ID!, $query: String) { company(id: $id) {
      locations(first: 9, query: $query, sortKey: NAME) { nodes { name } } } }`;
    const { company } = await get(HELENA, document, { id: nordlicht, query });
    expect(company.locations.nodes.map((each: { name: string }) => each.name)).toEqual(expected);
  });

  it('finds its contacts by name, role and e-mail', async () => {
    const document = `query ($id: ID!, $query: String) { companyLocation(id: $id) {
      contacts(first: 9, query: $query, sortKey: NAME) { nodes { title } } } }`;
    for (const query of ['tom', 'role_name:"Ordering only"', `email:${TOM}`]) {
      const { companyLocation } = await get(HELENA, document, { id: BROOKLYN, query });
      expect(companyLocation.contacts.nodes, query).toEqual([{ title: 'House manager' }]);
    }
  });
});
