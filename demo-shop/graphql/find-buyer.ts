import type { FindCustomer } from '../cart/change-buyer.ts';
import {
  findCompanyLocation,
  listLocationsToBuyFor,
  mayBuyFor,
} from '../world/companies/find-companies.ts';
import type { CompanyLocationRecord } from '../world/companies/records.ts';
import type { World } from '../world/world.ts';
import type { InContext } from './in-context.ts';

export type FoundBuyer = {
  customerId: string | null;
  companyLocation: CompanyLocationRecord | null;
};

const NOBODY: FoundBuyer = { customerId: null, companyLocation: null };

/**
 * Who `@inContext(buyer:)` speaks of. Only who may buy for several locations has to say for which
 * (Storefront API, `BuyerInput`). Null: the token is not good, or its customer may not buy there.
 */
export async function findBuyer(
  { buyerLocationId, buyerToken }: InContext,
  world: Pick<World, 'companies'>,
  findCustomer: FindCustomer,
): Promise<FoundBuyer | null> {
  if (buyerToken === null) return NOBODY;
  const customerId = await findCustomer(buyerToken);
  if (!customerId) return null;
  if (buyerLocationId === null) {
    const [only, another] = listLocationsToBuyFor(world, customerId);
    return { customerId, companyLocation: another ? null : (only ?? null) };
  }
  if (!mayBuyFor(world, customerId, buyerLocationId)) return null;
  return { customerId, companyLocation: findCompanyLocation(world, buyerLocationId) };
}

/** Where a shop shows public prices instead of refusing. */
export const publicBuyer = NOBODY;
