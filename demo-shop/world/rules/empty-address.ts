import type { AddressFields } from '../records.ts';

/** An address nobody filled in yet. */
export const EMPTY_ADDRESS: AddressFields = {
  address1: null,
  address2: null,
  city: null,
  company: null,
  firstName: null,
  lastName: null,
  phoneNumber: null,
  territoryCode: null,
  zip: null,
  zoneCode: null,
};
