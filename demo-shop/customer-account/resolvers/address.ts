import type { AddressRecord } from '../../world/records.ts';
import {
  formatAddress,
  formatArea,
  toFullName,
  toProvince,
} from '../../world/rules/format-address.ts';
import { toCountryName } from '../../world/rules/territories.ts';
import { defineType } from './define.ts';

export const addressResolvers = {
  CustomerAddress: defineType<AddressRecord>({
    country: ({ territoryCode }, _args, { language }) =>
      territoryCode && toCountryName(territoryCode, language),
    formatted: (address, args: { withCompany: boolean; withName: boolean }, { language }) =>
      formatAddress(address, args, language),
    formattedArea: (address, _args, { language }) => formatArea(address, language),
    name: toFullName,
    province: toProvince,
  }),
};
