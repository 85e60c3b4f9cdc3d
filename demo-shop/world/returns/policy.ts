import { fromEuro, type Minor } from '../money.ts';
import type { OrderRecord } from '../order-records.ts';
import type { LineRecord } from '../records.ts';
import { addDays } from '../seed/clock.ts';

/** The shop's refund policy: thirty days, counted from the day the goods arrived. */
const RETURN_WINDOW_DAYS = 30;

/** Food and gift cards are final sale; nobody can send a file back either. */
const FINAL_SALE_TYPES: ReadonlySet<string> = new Set(['Pantry']);

/** What has to be tested and repacked costs a part of its price to take back. */
const RESTOCKING_RATES: Readonly<Record<string, number>> = { Lighting: 0.1 };

const RETURN_SHIPPING_FEE = '4.90';

/** By currency, which tells the market: at home the way back is free, next door it costs a fee. */
const FEE_CURRENCIES: ReadonlySet<string> = new Set(['SEK', 'GBP', 'CHF']);

export type ReturnShippingMethod = 'CUSTOMER_PROVIDED_LABEL' | 'MERCHANT_PROVIDED_LABEL';

export function isFinalSale(line: LineRecord): boolean {
  return line.giftCard || FINAL_SALE_TYPES.has(line.productType);
}

/** The last moment for goods which arrived at `arrivedAt`. */
export function returnableUntil(arrivedAt: string): string {
  return addDays(arrivedAt, RETURN_WINDOW_DAYS);
}

/** Part of the price, 0 for most goods. */
export function restockingRate(line: LineRecord): number {
  return RESTOCKING_RATES[line.productType] ?? 0;
}

/** What the shop's label costs, once for a return; 0 where it is free or the shopper sends it. */
export function returnShippingFee({ currencyCode }: OrderRecord): Minor {
  return FEE_CURRENCIES.has(currencyCode) ? fromEuro(RETURN_SHIPPING_FEE, currencyCode) : 0;
}

/** Overseas, shoppers find their own way back. */
export function returnShippingMethod({ currencyCode }: OrderRecord): ReturnShippingMethod {
  const near = currencyCode === 'EUR' || FEE_CURRENCIES.has(currencyCode);
  return near ? 'MERCHANT_PROVIDED_LABEL' : 'CUSTOMER_PROVIDED_LABEL';
}
