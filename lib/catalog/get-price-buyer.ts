import 'server-only';
import { getChosenLocation } from '@/lib/companies/chosen-location';
import { type Buyer, findBuyer } from '@/lib/shopify/get-buyer';

/** Whose prices are asked for, and the name of the place they buy for. */
export type PriceBuyer = { readonly buyer: Buyer; readonly place: string };

/**
 * Whoever buys for a company's location has its prices ("Storefront API, @inContext(buyer:)"); null for everybody
 * else, who have the public ones. While it cannot be known, the public ones too.
 */
export async function getPriceBuyer(now: Date): Promise<PriceBuyer | null> {
  const location = await getChosenLocation();
  if (!location) return null;
  const buyer = await findBuyer(now);
  return buyer && { buyer: { ...buyer, companyLocationId: location.gid }, place: location.name };
}
