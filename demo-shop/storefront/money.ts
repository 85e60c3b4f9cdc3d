import type { CatalogMoney } from '../world/catalog.ts';
import { EUR_RATES } from '../world/money.ts';

/** Fixed rates from euro; where past orders of the seeded world use a rate, it is the same one. */
const RATES: Readonly<Record<string, number>> = {
  ARS: 1480,
  AUD: 1.64,
  BRL: 6.1,
  CNY: 7.8,
  CZK: 25.1,
  DKK: 7.46,
  EGP: 53,
  HUF: 402,
  INR: 91,
  KRW: 1490,
  MXN: 20.1,
  MYR: 4.8,
  NOK: 11.6,
  NZD: 1.81,
  PLN: 4.3,
  SAR: 4.05,
  SGD: 1.44,
  TRY: 38,
  ZAR: 19.8,
  ...EUR_RATES,
};

const WHOLE_ONLY = new Set(['JPY', 'KRW']);

/**
 * A euro price in the buyer's currency, written as Shopify writes `Decimal`: no trailing zeros, but
 * always one decimal place (`"29.0"`, `"9.95"`).
 */
export function toPresentment(price: CatalogMoney, currencyCode: string): CatalogMoney {
  const rate = RATES[currencyCode];
  if (rate === undefined) throw new RangeError(`No rate for ${currencyCode}`);
  const unit = WHOLE_ONLY.has(currencyCode) ? 100 : 1;
  const minor = Math.round((toCents(price.amount) * rate) / unit) * unit;
  return { amount: toDecimal(minor), currencyCode };
}

/** `"19.50"` → 1950, by digits: no float ever holds the amount. */
export function toCents(amount: string): number {
  const [whole = '0', fraction = ''] = amount.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
}

/** 1950 → `"19.5"`. */
export function toDecimal(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2).replace(/0$/, '')}`;
}
