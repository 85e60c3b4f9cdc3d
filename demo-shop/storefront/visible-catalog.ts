import type { Catalog } from '../world/catalog.ts';
import { toCompanyView } from '../world/company-catalogs/view.ts';
import type { StorefrontContext, StorefrontWorld } from './context.ts';

/** One view an answer: stock is as it was when it was first asked for. */
const views = new WeakMap<StorefrontContext, Catalog>();

/** What this buyer may see and buy: the public catalogue, or that of their company location. */
export function getVisibleCatalog(world: StorefrontWorld, context: StorefrontContext): Catalog {
  const { companyLocation } = context;
  if (!companyLocation) return world.catalog;
  const view = views.get(context) ?? toCompanyView(world.catalog, companyLocation.catalog);
  views.set(context, view);
  return view;
}
