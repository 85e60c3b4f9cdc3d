import type { GraphQLResolveInfo } from 'graphql';
import type { AddressFields } from '../world/records.ts';
import {
  formatAddress,
  formatArea,
  toFullName,
  toProvince,
} from '../world/rules/format-address.ts';
import { toCountryName } from '../world/rules/territories.ts';
import { toBuyer } from './context.ts';

type Resolve = (
  address: AddressFields,
  args: { withCompany: boolean; withName: boolean },
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

const languageOf = (info: GraphQLResolveInfo) => toBuyer(info).language;

const common: Record<string, Resolve> = {
  formatted: (address, args, _context, info) => formatAddress(address, args, languageOf(info)),
  formattedArea: (address, _args, _context, info) => formatArea(address, languageOf(info)),
  // Nobody looked up where on earth it is; Shopify answers null for those as well.
  latitude: () => null,
  longitude: () => null,
  name: toFullName,
  phone: ({ phoneNumber }) => phoneNumber,
  provinceCode: ({ zoneCode }) => zoneCode,
};

export const mailingAddressResolvers = {
  MailingAddress: {
    ...common,
    country: ((address, _args, _context, info) =>
      address.territoryCode && toCountryName(address.territoryCode, languageOf(info))) as Resolve,
    countryCode: ({ territoryCode }: AddressFields) => territoryCode,
    countryCodeV2: ({ territoryCode }: AddressFields) => territoryCode,
    province: toProvince,
  },
  CartDeliveryAddress: {
    ...common,
    countryCode: ({ territoryCode }: AddressFields) => territoryCode,
  },
};
