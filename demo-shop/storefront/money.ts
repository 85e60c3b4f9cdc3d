import type { CatalogMoney } from '../world/catalog.ts';
import { fromEuro, toMinor, toMoney } from '../world/money.ts';

/**
 * A euro price in the buyer's currency, written as Shopify writes `Decimal`: no trailing zeros, but
 * always one decimal place (`"29.0"`, `"9.95"`). A company's price is in its currency already.
 */
export function toPresentment(price: CatalogMoney, currencyCode: string): CatalogMoney {
  if (price.isSettled) return toMoney(toMinor(price), price.currencyCode);
  return toMoney(fromEuro(price.amount, currencyCode), currencyCode);
}

/** `"19.50"` → 1950, by digits: no float ever holds the amount. */
export function toCents(amount: string): number {
  const [whole = '0', fraction = ''] = amount.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
}
