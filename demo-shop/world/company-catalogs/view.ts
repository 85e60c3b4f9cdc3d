import type { Catalog, CatalogMoney, CatalogProduct, CatalogVariant } from '../catalog.ts';
import { createCatalogIndex } from '../catalog.ts';
import { fromEuro, toDecimal } from '../money.ts';
import { ANY_QUANTITY, type CompanyCatalogRecord } from './records.ts';

function reduce({ amount }: CatalogMoney, terms: CompanyCatalogRecord): CatalogMoney {
  const { currencyCode, percentOff } = terms;
  const minor = Math.round((fromEuro(amount, currencyCode) * (100 - percentOff)) / 100);
  return { amount: toDecimal(minor, currencyCode), currencyCode, isSettled: true };
}

function toVariant(
  { handle }: CatalogProduct,
  variant: CatalogVariant,
  list: CompanyCatalogRecord,
): CatalogVariant {
  const keys = [`${handle}/${variant.title}`, handle];
  const fixed = keys.map((key) => list.fixedPrices[key]).find(Boolean);
  const terms = keys.map((key) => list.terms[key]).find(Boolean);
  const { compareAtPrice, price } = variant;
  return {
    ...variant,
    price: fixed
      ? { amount: fixed, currencyCode: list.currencyCode, isSettled: true }
      : reduce(price, list),
    // A fixed price has a compare-at price of its own or none; the others shrink together.
    compareAtPrice: fixed ? null : compareAtPrice && reduce(compareAtPrice, list),
    terms: { ...ANY_QUANTITY, ...terms },
  };
}

/**
 * The catalogue as that company location sees it: its products, its prices, its rules. Without a list of
 * its own they are everybody's, but for subscriptions: nobody subscribes for a company.
 */
export function toCompanyView({ products }: Catalog, list: CompanyCatalogRecord | null): Catalog {
  if (!list)
    return createCatalogIndex(products.map((product) => ({ ...product, isOneTimeOnly: true })));
  return createCatalogIndex(
    products
      .filter(({ handle }) => !list.unpublished.includes(handle))
      .map((product) => ({
        ...product,
        isOneTimeOnly: true,
        variants: product.variants.map((variant) => toVariant(product, variant, list)),
      })),
  );
}
