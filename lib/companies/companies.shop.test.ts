import { beforeAll, describe, expect, it, vi } from 'vitest';
import { demoShop } from '@/lib/testing/demo-shop';
import { type Shopper, signInShopper } from '@/lib/testing/shopper';
import { CompaniesDocument, CompanyContactDocument } from './companies.customer-account.generated';
import { CompanyDocument } from './company.customer-account.generated';
import { CompanyLocationDocument } from './company-location.customer-account.generated';
import { LocationAddressDocument } from './location-address.customer-account.generated';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));

const people = {
  admin: 'helena.vogt@example.com',
  buyer: 'tom.okafor@example.com',
  ofTwo: 'sofia.marchetti@example.com',
  nobody: 'jonas.weber@example.com',
} as const;

const shoppers = new Map<string, Shopper>();
let companies: typeof import('./index');

async function as(who: keyof typeof people): Promise<Shopper> {
  const shopper = shoppers.get(who) ?? (await signInShopper(people[who]));
  shoppers.set(who, shopper);
  next.cookies = shopper.cookies;
  return shopper;
}

beforeAll(async () => {
  await as('admin');
  companies = await import('./index');
});

async function findPlace(who: keyof typeof people, name: string) {
  await as(who);
  const all = ((await companies.getCompanies('en')) ?? []).flatMap(({ places }) => places);
  return all.find((place) => place.name === name) ?? Promise.reject(new Error(`no ${name}`));
}

describe('the companies of a customer', () => {
  it('are all that they buy for, with their role in each place', async () => {
    await as('ofTwo');
    const found = await companies.getCompanies('en');
    const told = (found ?? []).map(({ name, places, title }) => ({
      name,
      title,
      places: places.map((place) => [place.name, ...place.roles]),
    }));
    expect(told).toContainEqual({
      name: 'Nordlicht Hotels',
      title: 'Interior designer',
      places: [['Nordlicht London', 'Ordering only']],
    });
    expect(told).toContainEqual({
      name: 'Atelier Marchetti',
      title: null,
      places: [['Atelier Zürich', 'Location admin']],
    });
    expect(await companies.isCompanyContact()).toBe(true);
  });

  it('are null for whoever buys for none', async () => {
    await as('nobody');
    expect(await companies.getCompanies('en')).toBeNull();
    expect(await companies.isCompanyContact()).toBe(false);
  });

  it('are not waited for on a page of links', async () => {
    await as('admin');
    const match = { email: people.admin, operationName: 'CompanyContact' };
    const { id } = await demoShop.setFault(match, { type: 'delay', ms: 4_000 });
    const startedAt = Date.now();
    expect(await companies.isCompanyContact()).toBe(false);
    expect(Date.now() - startedAt).toBeLessThan(3_000);
    await demoShop.removeFault(id);
    expect(await companies.isCompanyContact()).toBe(true);
  });

  it('are null where the shop refuses them, and an outage where it is down', async () => {
    const shopper = await as('admin');
    const field = 'Customer.companyContacts';
    const ask = (code: string) =>
      shopper.without('Companies', { field, code }, () => companies.getCompanies('en'));
    expect(await ask('ACCESS_DENIED')).toBeNull();
    await expect(ask('INTERNAL_SERVER_ERROR')).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('one company', () => {
  it('has its places, and its orders with what is still owed', async () => {
    await as('admin');
    const [first] = (await companies.getCompanies('en')) ?? [];
    const company = await companies.getCompany(first?.id ?? '', null, 'en');
    expect(company).toMatchObject({ name: 'Nordlicht Hotels', title: 'Head of purchasing' });
    expect(company?.places.map(({ name }) => name)).toEqual([
      'Nordlicht Brooklyn',
      'Nordlicht Hamburg',
      'Nordlicht London',
    ]);
    expect(company?.orders.length).toBeGreaterThan(0);
    expect(company?.orders.some((order) => order.paymentInformation?.paymentTerms)).toBe(true);
    const again = await companies.getCompany(first?.id ?? '', { after: 'nonsense' }, 'en');
    expect(again?.places).toHaveLength(3);
  });

  it('is null for strangers, and for what is no id', async () => {
    await as('admin');
    const [first] = (await companies.getCompanies('en')) ?? [];
    await as('nobody');
    expect(await companies.getCompany(first?.id ?? '', null, 'de')).toBeNull();
    expect(await companies.getCompany('../1', null, 'de')).toBeNull();
  });
});

describe('a place of a company', () => {
  it('tells how it buys, where it is and what it owes', async () => {
    const { id } = await findPlace('admin', 'Nordlicht Hamburg');
    const place = await companies.getLocation(id, 'en');
    expect(place).toMatchObject({
      company: { name: 'Nordlicht Hotels' },
      externalId: 'NL-HAM',
      taxIdentifier: 'DE811907980',
      roles: ['Location admin'],
      editable: ['shipping', 'billing'],
      checkout: { payNowOnly: false, deposit: null },
    });
    expect(place?.credit).toMatchObject([{ balance: { currencyCode: 'EUR' } }]);
    expect(place?.addresses.shipping?.lines).toContain('Helena Vogt');
    expect(place?.addresses.shipping?.lines.join()).toContain('Hamburg');
    expect(place?.drafts.length).toBeGreaterThan(0);
    expect(place?.orders.some((order) => order.paymentInformation?.paymentTerms?.overdue)).toBe(
      true,
    );
  });

  it('names a recipient, a deposit, and what one may not change', async () => {
    const { id } = await findPlace('buyer', 'Nordlicht Brooklyn');
    const place = await companies.getLocation(id, 'en');
    expect(place).toMatchObject({ editable: [], checkout: { deposit: 25 } });
    expect(place?.addresses.shipping?.lines[0]).toBe('Receiving Department');
  });

  it('is null for colleagues without a role there', async () => {
    const { id } = await findPlace('admin', 'Nordlicht Hamburg');
    await as('buyer');
    expect(await companies.getLocation(id, 'de')).toBeNull();
    expect(await companies.getLocationAddresses(id, 'de')).toBeNull();
  });
});

describe('assigning an address', () => {
  it('is seen by whoever looks afresh, for all kinds or none', async () => {
    const { id, gid } = await findPlace('admin', 'Nordlicht Hamburg');
    const before = (await companies.getLocationAddresses(id, 'en'))?.addresses.shipping;
    if (!before) throw new Error('it has no address');
    const moved = { ...before, address1: 'Torstraße 140', city: 'Berlin', zip: '10119' };
    try {
      expect(await companies.isAddressAssigned(id, moved, ['shipping'], 'en')).toBe(false);
      expect(await companies.assignLocationAddress(gid, moved, ['shipping'], 'en')).toEqual([]);
      expect(await companies.isAddressAssigned(id, moved, ['shipping'], 'en')).toBe(true);
      const both = ['shipping', 'billing'] as const;
      expect(await companies.isAddressAssigned(id, moved, both, 'en')).toBe(false);
    } finally {
      expect(await companies.assignLocationAddress(gid, before, ['shipping'], 'en')).toEqual([]);
    }
  });

  it('says what is wrong by the names of our form', async () => {
    const { id, gid } = await findPlace('admin', 'Nordlicht Hamburg');
    const before = (await companies.getLocationAddresses(id, 'en'))?.addresses.shipping;
    if (!before) throw new Error('it has no address');
    const wrong = { ...before, zip: '', company: '<i>Goods</i>' };
    const errors = await companies.assignLocationAddress(gid, wrong, ['shipping'], 'en');
    expect(errors.map(({ code, field }) => [code, field?.at(-1)])).toEqual(
      expect.arrayContaining([
        ['REQUIRED', 'zip'],
        ['INVALID', 'company'],
      ]),
    );
  });

  it('is refused to whoever may only order', async () => {
    const { id, gid } = await findPlace('buyer', 'Nordlicht Brooklyn');
    const found = await companies.getLocationAddresses(id, 'en');
    const values = found?.addresses.shipping;
    if (!values) throw new Error('it has no address');
    const [error] = await companies.assignLocationAddress(gid, values, ['shipping'], 'en');
    expect(error?.refusal).toBe('notAllowed');
  });
});

it('T92: every operation costs less than the 1,000 points one may cost', async () => {
  const { id, gid } = await findPlace('admin', 'Nordlicht Hamburg');
  const shopper = await as('admin');
  const asked = [
    [CompaniesDocument, {}],
    [CompanyContactDocument, {}],
    [CompanyDocument, { id: 'gid://shopify/Company/1', first: 20 }],
    [CompanyLocationDocument, { id: gid, isThis: `id:${id}` }],
    [LocationAddressDocument, { id: gid }],
  ] as const;
  const costs: number[] = [];
  for (const [document, variables] of asked) {
    costs.push((await shopper.ask(document, variables)).extensions.cost.requestedQueryCost);
  }
  expect(Math.min(...costs)).toBeGreaterThan(0);
  expect(Math.max(...costs)).toBeLessThan(1_000);
});
