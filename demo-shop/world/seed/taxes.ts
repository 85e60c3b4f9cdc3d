import type { Ids } from '../ids.ts';
import type { Minor } from '../money.ts';
import type { ShippingRecord, TaxLineRecord } from '../order-records.ts';
import { sumAllocations } from '../order-totals.ts';
import type { LineRecord } from '../records.ts';
import type { Market } from './markets.ts';

/** One amount a rate of the market, in or on top of `net`. */
export function taxesOf(net: Minor, market: Pick<Market, 'taxes' | 'taxesIncluded'>): Minor[] {
  const rates = market.taxes.map(([, rate]) => rate);
  // An inclusive price is 1 + all its rates: the tax is taken out of it, not put on top.
  const divisor = market.taxesIncluded ? 1 + rates.reduce((sum, rate) => sum + rate, 0) : 1;
  return rates.map((rate) => Math.round((net * rate) / divisor));
}

/** Works out the taxes of each line and of shipping, after discounts; writes them in place. */
export function applyTaxes(
  market: Pick<Market, 'taxes' | 'taxesIncluded'>,
  lines: LineRecord[],
  shipping: ShippingRecord | null,
  ids: Ids,
): TaxLineRecord[] {
  for (const line of lines) {
    const net = line.unitPrice * line.quantity - sumAllocations(line.allocations);
    // No tax on a gift card: it is paid when the card is spent.
    line.taxes = line.giftCard ? market.taxes.map(() => 0) : taxesOf(net, market);
  }
  if (shipping) {
    const net = shipping.originalPrice - sumAllocations(shipping.allocations);
    shipping.taxes = taxesOf(net, market);
  }
  return market.taxes.map(([title, rate]) => ({ id: ids.take('TaxLine'), title, rate }));
}
