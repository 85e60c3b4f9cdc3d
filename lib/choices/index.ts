export {
  COUNTRY_COOKIE,
  findSellingCountry,
  getChosenCountry,
  getChosenCountryName,
  getMarket,
} from './get-market';
export { getVisitorConsent, hasGlobalPrivacyControl } from './get-visitor-consent';
export { listSellingCountries, type SellingCountry } from './list-countries';
