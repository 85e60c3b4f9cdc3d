import { createRandom } from '../../random.ts';
import type { World } from '../../world.ts';
import { createPerson } from '../create-person.ts';
import { createCompany } from './create-company.ts';
import { createDrafts } from './create-drafts.ts';
import { addCompanyExtras } from './extras.ts';
import { COMPANY_PEOPLE } from './people.ts';
import { placePurchases } from './place-purchases.ts';
import { COMPANIES } from './places.ts';

/** Puts the companies, the people who buy for them and their purchases into the world. */
export function createCompanies(seed: string, world: World): void {
  const { catalog, ids } = world;
  const people = COMPANY_PEOPLE.map((person) => createPerson(person, ids));
  for (const person of people) world.customers.set(person.id, person);
  for (const each of COMPANIES) {
    const company = createCompany(each, people, ids);
    world.companies.set(company.id, company);
  }
  const [first] = world.companies.values();
  if (first) addCompanyExtras(first, world);
  const tools = { catalog, ids };
  placePurchases(world, people, { ...tools, random: createRandom(`${seed}/companies`) });
  createDrafts(world, people, { ...tools, random: createRandom(`${seed}/drafts`) });
}
