import 'server-only';
import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';

/**
 * The number in E.164, which is what Shopify takes, or null when it cannot be one. A number without `+`
 * is read as one of the address's country.
 */
export function parsePhoneNumber(dangerousPhone: string, country: string): string | null {
  const defaultCountry = isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const phone = parsePhoneNumberFromString(dangerousPhone.normalize('NFKC'), {
    ...(defaultCountry && { defaultCountry }),
    // The whole field must be the number: `my number is …` is a slip, not a number.
    extract: false,
  });
  return phone?.isValid() ? phone.number : null;
}

/** A stored number as people read it, e.g. `+49 30 901820`; what cannot be read stays as it is. */
export function formatPhoneNumber(phoneNumber: string): string {
  return parsePhoneNumberFromString(phoneNumber)?.formatInternational() ?? phoneNumber;
}
