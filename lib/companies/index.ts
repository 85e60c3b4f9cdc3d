import 'server-only';

export {
  type ChosenLocation,
  chooseLocation,
  getChosenLocation,
  leaveLocation,
} from './chosen-location';
export {
  type Company,
  getCompanies,
  isCompanyContact,
  mayBuyFor,
  type Place,
} from './get-companies';
export { type CompanyDetail, type CompanyOrder, getCompany } from './get-company';
export { getLocation, type LocationAddress, type LocationDetail } from './get-location';
export {
  assignLocationAddress,
  getLocationAddresses,
  isAddressAssigned,
  type LocationAddresses,
  toLocationStamp,
  toShownValues,
} from './location-address';
export { type AddressKind, addressKinds, toRoleKey } from './roles';
