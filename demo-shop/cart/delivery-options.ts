import type { Minor } from '../world/money.ts';
import { fromEuro } from '../world/money.ts';

export type DeliveryOption = {
  handle: string;
  code: string;
  title: string;
  description: string | null;
  type: 'PICK_UP' | 'SHIPPING';
  cost: Minor;
};

/** The ways to a country, cheapest parcel first: what is chosen unless the buyer chooses. */
export function listDeliveryOptions(countryCode: string, currencyCode: string): DeliveryOption[] {
  const isHome = countryCode === 'DE';
  const parcels: DeliveryOption[] = [
    {
      handle: 'standard',
      code: 'Standard',
      title: 'Standard',
      description: isHome ? '1 to 3 days' : '3 to 10 days',
      type: 'SHIPPING',
      cost: fromEuro('4.90', currencyCode),
    },
    {
      handle: 'express',
      code: 'Express',
      title: 'Express',
      description: isHome ? 'The next working day' : '2 to 4 days',
      type: 'SHIPPING',
      cost: fromEuro('12.50', currencyCode),
    },
  ];
  if (!isHome) return parcels;
  return [
    ...parcels,
    {
      handle: 'pickup-hamburg',
      code: 'Pick up',
      title: 'Pick up at our shop',
      description: 'Ready in 4 hours',
      type: 'PICK_UP',
      cost: 0,
    },
  ];
}
