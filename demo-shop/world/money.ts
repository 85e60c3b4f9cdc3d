/** Whole minor units (cents, öre, yen): sums of the seeded world are exact. */
export type Minor = number;

const ZERO_DECIMAL_CURRENCIES = new Set(['JPY', 'KRW']);
const THREE_DECIMAL_CURRENCIES = new Set(['KWD']);

export function decimalsOf(currencyCode: string): number {
  if (THREE_DECIMAL_CURRENCIES.has(currencyCode)) return 3;
  return ZERO_DECIMAL_CURRENCIES.has(currencyCode) ? 0 : 2;
}

/** Euro to every currency the shop sells in, fixed for ever. */
export const EUR_RATES: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.08,
  GBP: 0.86,
  SEK: 11.2,
  CHF: 0.95,
  CAD: 1.48,
  JPY: 162,
  AED: 3.97,
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
  KWD: 0.334,
  MXN: 20.1,
  MYR: 4.8,
  NOK: 11.6,
  NZD: 1.81,
  PLN: 4.3,
  SAR: 4.05,
  SGD: 1.44,
  TRY: 38,
  ZAR: 19.8,
};

/**
 * Shopify's `Decimal` for money: no trailing zeros, but always one decimal place ("29.0", "9.95").
 */
export function toDecimal(minor: Minor, currencyCode: string): string {
  const decimals = decimalsOf(currencyCode);
  const sign = minor < 0 ? '-' : '';
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${sign}${whole}.${fraction || '0'}`;
}

export type MoneyV2 = { amount: string; currencyCode: string };

export function toMoney(minor: Minor, currencyCode: string): MoneyV2 {
  return { amount: toDecimal(minor, currencyCode), currencyCode };
}

/** A decimal in minor units of its own currency, by digits: no float ever holds the amount. */
export function toMinor({ amount, currencyCode }: MoneyV2): Minor {
  const decimals = decimalsOf(currencyCode);
  const [whole = '0', fraction = ''] = amount.split('.');
  return Number(whole) * 10 ** decimals + Number(fraction.padEnd(decimals, '0').slice(0, decimals));
}

/** A euro decimal of the catalogue in minor units of another currency, at the fixed rate. */
export function fromEuro(amount: string, currencyCode: string): Minor {
  const rate = EUR_RATES[currencyCode];
  if (rate === undefined) throw new RangeError(`no rate for ${currencyCode}`);
  const [whole = '0', fraction = ''] = amount.split('.');
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
  return Math.round((cents * rate) / 10 ** (2 - decimalsOf(currencyCode)));
}

/** The other way, into euro cents: what `shopMoney` of a MoneyBag shows. */
export function toEuroCents(minor: Minor, currencyCode: string): Minor {
  const rate = EUR_RATES[currencyCode];
  if (rate === undefined) throw new RangeError(`no rate for ${currencyCode}`);
  return Math.round((minor * 10 ** (2 - decimalsOf(currencyCode))) / rate);
}

/** Splits an amount over weights so that the parts sum to it exactly (largest share takes the rest). */
export function allocate(amount: Minor, weights: readonly number[]): Minor[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const parts = weights.map((weight) => Math.floor((amount * weight) / total));
  const rest = amount - parts.reduce((sum, part) => sum + part, 0);
  const largest = weights.indexOf(Math.max(...weights));
  parts[largest] = (parts[largest] ?? 0) + rest;
  return parts;
}
