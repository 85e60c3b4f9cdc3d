import { getCountry, HOME_COUNTRY } from '../storefront/countries.ts';
import type { Catalog, CatalogVariant } from '../world/catalog.ts';
import { findBreak } from '../world/company-catalogs/quantities.ts';
import { toCompanyView } from '../world/company-catalogs/view.ts';
import { fromEuro, type Minor, toMinor } from '../world/money.ts';
import { type CartCompany, getCartCompany } from './cart-company.ts';
import type { CartRecord } from './cart-records.ts';
import type { CartTools } from './price-cart.ts';
import { getTaxRule, type TaxRule } from './tax-rules.ts';

/** On which terms a cart is bought: the public ones of a country, or those of a company location. */
export type CartTerms = {
  company: CartCompany | null;
  /** What may be bought, at which prices. */
  catalog: Catalog;
  currencyCode: string;
  taxRule: TaxRule;
};

/** A location's own country and price list hold, whatever country the buyer names beside it. */
export function getCartTerms({ buyer }: Pick<CartRecord, 'buyer'>, tools: CartTools): CartTerms {
  const company = getCartCompany(tools, buyer);
  const countryCode = company?.location.shippingAddress?.countryCode ?? buyer.countryCode;
  const country = getCountry(countryCode) ?? getCountry(HOME_COUNTRY);
  const list = company?.location.catalog ?? null;
  const taxRule = getTaxRule(countryCode);
  return {
    company,
    catalog: list ? toCompanyView(tools.catalog, list) : tools.catalog,
    currencyCode: list?.currencyCode ?? country?.currencyCode ?? 'EUR',
    taxRule: {
      ...taxRule,
      taxes: company?.location.taxExempt ? [] : taxRule.taxes,
      // Price lists are net: tax comes on top of them everywhere.
      taxesIncluded: taxRule.taxesIncluded && !list,
    },
  };
}

/** What one unit costs when so many are bought. */
export function toUnitPrice(
  variant: CatalogVariant,
  quantity: number,
  currencyCode: string,
): Minor {
  const { price } = variant;
  if (!price.isSettled) return fromEuro(price.amount, currencyCode);
  return toMinor({ ...price, ...findBreak(variant, quantity) });
}

export function toCompareAt(
  { compareAtPrice }: CatalogVariant,
  currencyCode: string,
): Minor | null {
  if (!compareAtPrice) return null;
  const { amount, isSettled } = compareAtPrice;
  return isSettled ? toMinor(compareAtPrice) : fromEuro(amount, currencyCode);
}

/** Rules and breaks count all of a variant that is in the cart: `item_count_for_variant` in themes. */
export function countVariant({ lines }: Pick<CartRecord, 'lines'>, variantId: string): number {
  return lines.reduce(
    (count, line) => (line.variantId === variantId ? count + line.quantity : count),
    0,
  );
}
