import { type GraphQLResolveInfo, getDirectiveValues } from 'graphql';
import type { Carts } from '../cart/carts.ts';
import type { FindCustomer } from '../cart/change-buyer.ts';
import type { Catalog } from '../world/catalog.ts';
import type { CompanyLocationRecord } from '../world/companies/records.ts';
import type { Metafields } from '../world/metafields/store.ts';
import type { ShopRecord } from '../world/shop.ts';
import { type CountryFacts, getCountry, HOME_COUNTRY } from './countries.ts';

/** What the HTTP layer knows about a call. */
export type StorefrontContext = {
  shopOrigin: string;
  buyerIp: string | null;
  now: () => Date;
  customerId: string | null;
  /** For whom `@inContext(buyer:)` buys: its prices, products and rules hold. */
  companyLocation: CompanyLocationRecord | null;
  carts: Carts;
  /** Whose Customer Account API token it is; null for one that is unknown or over. */
  findCustomer: FindCustomer;
};

/** The part of the seeded world that the Storefront API shows. */
export type StorefrontWorld = {
  catalog: Catalog;
  /** Of companies and people; the shop's own stand with its content. */
  metafields: Metafields;
  shop: Pick<ShopRecord, 'id' | 'name' | 'url' | 'policies'>;
};

export type ShopNode = { id: string };
/** Whatever a gid of this shop names, or null: an unknown id is no error. */
export type GetNode = (context: StorefrontContext, dangerousId: string) => ShopNode | null;

export type LanguageCode = 'EN' | 'DE';
export const LANGUAGES: readonly LanguageCode[] = ['EN', 'DE'];

export type Buyer = { country: CountryFacts; language: LanguageCode };

/**
 * Who the answer is for: country and language of `@inContext`. Where the shop does not sell, or
 * does not speak, Shopify answers in the default market and language instead of failing.
 * https://shopify.dev/docs/storefronts/headless/building-with-the-storefront-api/in-context
 */
export function toBuyer(info: GraphQLResolveInfo): Buyer {
  const directive = info.schema.getDirective('inContext');
  const values = directive && getDirectiveValues(directive, info.operation, info.variableValues);
  const country = getCountry(String(values?.country ?? HOME_COUNTRY)) ?? getCountry(HOME_COUNTRY);
  if (!country) throw new Error('The home country is missing from the table');
  return { country, language: LANGUAGES.find((code) => code === values?.language) ?? 'EN' };
}
