import 'server-only';

export { getAddressFormat } from './address-format';
export {
  hasValues,
  isAddressGone,
  isAddressThere,
  isAddressUpdated,
  isDefaultAddress,
} from './find-made';
export {
  type Address,
  type AddressBook,
  getAddress,
  getAddressBook,
  getAddressBookParts,
} from './get-address-book';
export {
  findAddress,
  getAddressValues,
  getNewAddressDefaults,
  toAddressStamp,
} from './get-address-values';
export { listCountries, suggestCountry, toCountryOptions } from './list-countries';
export { parseAddress, toTypedValues } from './parse-address';
export {
  createAddress,
  deleteAddress,
  makeDefaultAddress,
  parseAddressGid,
  updateAddress,
} from './save-address';
export { groupByCountry, parseSearch, searchAddresses } from './search-addresses';
export { toChangeTexts, toProblemTexts, toUserErrorTexts } from './to-address-errors';
export { toAddressFormSpec } from './to-address-form-spec';
