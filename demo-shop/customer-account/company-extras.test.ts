import { beforeEach, describe, expect, it } from 'vitest';
import { createTestShop } from './testing.ts';

const { ask, world } = createTestShop();
beforeEach(() => world.reset());

const HELENA = 'helena.vogt@example.com';
const TOM = 'tom.okafor@example.com';

const READ = `query ($company: ID!, $location: ID!) {
  company(id: $company) { metafield(namespace: "custom", key: "cost_centre") { value } }
  companyLocation(id: $location) {
    metafields(identifiers: [{ namespace: "custom", key: "dock_opens_at" }]) { value }
    storeCreditAccounts(first: 5) { nodes { balance { amount currencyCode } } }
  } }`;
const WRITE = `mutation ($ownerId: ID!, $key: String!, $value: String!) {
  payload: metafieldsSet(metafields: [
    { ownerId: $ownerId, namespace: "custom", key: $key, value: $value }
  ]) { metafields { value } userErrors { code } } }`;

function ids() {
  const [company] = world.companies.values();
  const named = (name: string) => company?.locations.find((each) => each.name === name)?.id;
  const [hamburg, brooklyn] = [named('Nordlicht Hamburg'), named('Nordlicht Brooklyn')];
  return { company: company?.id, hamburg, brooklyn };
}

describe('what a company owns', () => {
  it('is metafields, and store credit of a location', async () => {
    const { company, hamburg } = ids();
    const { data, errors } = await ask(HELENA, READ, { company, location: hamburg });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      company: { metafield: { value: '4410-Rooms' } },
      companyLocation: {
        metafields: [{ value: '07:30' }],
        storeCreditAccounts: { nodes: [{ balance: { amount: '250.0', currencyCode: 'EUR' } }] },
      },
    });
  });

  it('is written by an admin, and there in the next query', async () => {
    const { company, hamburg } = ids();
    const set = async (ownerId: unknown, key: string, value: string) =>
      (await ask(HELENA, WRITE, { ownerId, key, value })).data?.payload.userErrors;
    expect(await set(company, 'cost_centre', '4412')).toEqual([]);
    expect(await set(hamburg, 'dock_opens_at', '06:00')).toEqual([]);
    const { data } = await ask(HELENA, READ, { company, location: hamburg });
    expect(data?.company.metafield.value).toBe('4412');
    expect(data?.companyLocation.metafields[0].value).toBe('06:00');
  });

  it('is not written by who may only order', async () => {
    const { brooklyn, company } = ids();
    for (const [ownerId, key] of [
      [company, 'cost_centre'],
      [brooklyn, 'dock_opens_at'],
    ]) {
      const { data } = await ask(TOM, WRITE, { ownerId, key, value: 'x' });
      expect(data?.payload).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
    }
  });
});
