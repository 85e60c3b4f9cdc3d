import type { GraphQLResolveInfo } from 'graphql';
import type { CatalogVariant } from '../../world/catalog.ts';
import { LOCATIONS, type LocationRecord, toDistance } from '../../world/content/locations.ts';
import { toText } from '../../world/content/text.ts';
import { formatAddress, toProvince } from '../../world/rules/format-address.ts';
import { toCountryName } from '../../world/rules/territories.ts';
import { type PageArgs, paginate } from '../connection.ts';
import { toBuyer } from '../context.ts';
import { badRequest } from '../errors.ts';

type Near = { latitude: number; longitude: number } | null | undefined;
type LocationsArgs = PageArgs & { near?: Near; sortKey?: string | null };

const byDistance = (near: Near) =>
  near
    ? [...LOCATIONS].sort((one, other) => toDistance(near, one) - toDistance(near, other))
    : [...LOCATIONS];

function sortLocations({ near, sortKey }: LocationsArgs): LocationRecord[] {
  if (sortKey === 'DISTANCE') {
    if (!near) throw badRequest('The near argument is required to sort by distance.');
    return byDistance(near);
  }
  const order = (location: LocationRecord) =>
    sortKey === 'CITY' ? (location.address.city ?? '') : location.name;
  if (sortKey !== 'CITY' && sortKey !== 'NAME') return byDistance(near);
  return [...LOCATIONS].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

export const locationRoots = {
  locations: (_root: unknown, args: LocationsArgs) =>
    paginate(sortLocations(args), args, ({ id }) => id),
};

/**
 * Where a variant can be fetched. Nothing that is mailed as a file or sold by subscription alone lies
 * in a shop; a pre-order can be collected once it is there, although none is.
 */
export function listStoreAvailability(
  { variant }: { variant: CatalogVariant },
  { near, ...args }: LocationsArgs,
  _context: unknown,
  info: GraphQLResolveInfo,
) {
  const stores = variant.requiresShipping ? byDistance(near) : [];
  const nodes = stores.map((location) => ({
    available: variant.availableForSale,
    location,
    pickUpTime: toText(location.pickUpTime, toBuyer(info).language),
    quantityAvailable: Math.floor(Math.max(0, variant.quantityAvailable) * location.share),
  }));
  return paginate(nodes, args, ({ location }) => location.id);
}

type Resolve = (
  location: LocationRecord,
  args: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

const toCountry: Resolve = ({ address }, _args, _context, info) =>
  toCountryName(address.territoryCode ?? '', toBuyer(info).language);

export const locationResolvers = {
  Location: { address: (location: LocationRecord) => location },
  LocationAddress: {
    address1: ({ address }: LocationRecord) => address.address1,
    address2: ({ address }: LocationRecord) => address.address2,
    city: ({ address }: LocationRecord) => address.city,
    country: toCountry,
    countryCode: ({ address }: LocationRecord) => address.territoryCode,
    formatted: (({ address }, _args, _context, info) =>
      formatAddress(
        address,
        { withCompany: false, withName: false },
        toBuyer(info).language,
      )) satisfies Resolve,
    phone: ({ address }: LocationRecord) => address.phoneNumber,
    province: ({ address }: LocationRecord) => toProvince(address),
    provinceCode: ({ address }: LocationRecord) => address.zoneCode,
    zip: ({ address }: LocationRecord) => address.zip,
  },
};
