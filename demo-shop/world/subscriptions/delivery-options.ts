import type { AddressFields } from '../records.ts';

export type DeliveryOption = {
  code: string;
  kind: 'LOCAL_DELIVERY' | 'PICKUP' | 'SHIPPING';
  /** English and German. */
  title: readonly [en: string, de: string];
  description: readonly [en: string, de: string];
  /** In euro. */
  price: string;
  phoneRequired: boolean;
};

export const PICKUP_LOCATION = {
  id: 'gid://shopify/Location/71882039457',
  address1: 'Lange Reihe 22',
  address2: 'Hinterhof',
  city: 'Hamburg',
  countryCode: 'DE',
  phone: '+494024828390',
  zip: '20099',
  zoneCode: null,
} as const;

export const STANDARD: DeliveryOption = {
  code: 'standard',
  kind: 'SHIPPING',
  title: ['Standard', 'Standardversand'],
  description: ['One to three days in Germany', 'Ein bis drei Tage in Deutschland'],
  price: '4.90',
  phoneRequired: false,
};

export const EXPRESS: DeliveryOption = {
  code: 'express',
  kind: 'SHIPPING',
  title: ['Express', 'Expressversand'],
  description: ['By noon on the next working day', 'Am nächsten Werktag bis mittags'],
  price: '12.50',
  phoneRequired: true,
};

export const LOCAL_DELIVERY: DeliveryOption = {
  code: 'local-hamburg',
  kind: 'LOCAL_DELIVERY',
  title: ['Bike courier', 'Fahrradkurier'],
  description: ['In Hamburg, in the evening', 'In Hamburg, am Abend'],
  price: '2.50',
  phoneRequired: true,
};

export const PICKUP: DeliveryOption = {
  code: 'pickup-hamburg',
  kind: 'PICKUP',
  title: ['Pick up at our shop', 'Abholung im Laden'],
  description: ['Monday to Saturday, 10 to 19', 'Montag bis Samstag, 10 bis 19 Uhr'],
  price: '0.00',
  phoneRequired: false,
};

const OPTIONS = [STANDARD, EXPRESS, LOCAL_DELIVERY, PICKUP];

/** Where parcels of this shop go, besides its own country. */
const SHIPPED_TO = 'AE AT BE CA CH CZ DE DK ES FI FR GB IE IT JP LU NL PL PT SE US'.split(' ');

export function getDeliveryOption(code: string): DeliveryOption | null {
  return OPTIONS.find((option) => option.code === code) ?? null;
}

/** How goods can get to an address, cheapest way of each kind first; none where the shop does not go. */
export function listDeliveryOptions({ territoryCode, zip }: AddressFields): DeliveryOption[] {
  if (!territoryCode || !SHIPPED_TO.includes(territoryCode)) return [];
  if (territoryCode !== 'DE') return [STANDARD, EXPRESS];
  const isHamburg = /^2[0-2]/.test(zip ?? '');
  return isHamburg ? OPTIONS : [STANDARD, EXPRESS, PICKUP];
}
