import type { AddressFields } from '../records.ts';
import { PICKUP_LOCATION } from '../subscriptions/delivery-options.ts';
import type { Text } from './text.ts';

export type LocationRecord = {
  /** `gid://shopify/Location/…` */
  id: string;
  name: string;
  address: AddressFields;
  latitude: number;
  longitude: number;
  pickUpTime: Text;
  /** Of what the shop has, the part that lies here. */
  share: number;
};

const nobody = { company: null, firstName: null, lastName: null };

/** Where orders can be fetched. The rest of the stock lies in a warehouse that nobody may visit. */
export const LOCATIONS: readonly LocationRecord[] = [
  {
    id: PICKUP_LOCATION.id,
    name: 'Hamburg shop',
    address: {
      ...nobody,
      address1: PICKUP_LOCATION.address1,
      address2: PICKUP_LOCATION.address2,
      city: PICKUP_LOCATION.city,
      phoneNumber: PICKUP_LOCATION.phone,
      territoryCode: PICKUP_LOCATION.countryCode,
      zip: PICKUP_LOCATION.zip,
      zoneCode: PICKUP_LOCATION.zoneCode,
    },
    latitude: 53.5562,
    longitude: 10.0117,
    pickUpTime: { en: 'Usually ready in 4 hours', de: 'Normalerweise in 4 Stunden abholbereit' },
    share: 0.4,
  },
  {
    id: 'gid://shopify/Location/71882039494',
    name: 'Milano shop',
    address: {
      ...nobody,
      address1: 'Via Solferino 18',
      address2: null,
      city: 'Milano',
      phoneNumber: '+390240700121',
      territoryCode: 'IT',
      zip: '20121',
      zoneCode: 'MI',
    },
    latitude: 45.4747,
    longitude: 9.1886,
    pickUpTime: { en: 'Usually ready in 2-4 days', de: 'Normalerweise in 2–4 Tagen abholbereit' },
    share: 0.15,
  },
];

const EARTH_RADIUS_KM = 6371;

/** Kilometres as the crow flies. */
export function toDistance(
  from: { latitude: number; longitude: number },
  to: { latitude: number; longitude: number },
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const a =
    half(to.latitude - from.latitude) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      half(to.longitude - from.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
}
