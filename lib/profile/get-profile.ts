import 'server-only';
import { formatPhoneNumber } from '@/lib/addresses/phone';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { settle } from '@/lib/shopify/errors';
import type { Name } from './parse-name';
import { ProfileDocument } from './profile.customer-account.generated';

export type Profile = {
  readonly name: Name;
  readonly email: string | null;
  /** As people write it, e.g. `+49 30 901820`. */
  readonly phone: string | null;
  /** ISO 8601. */
  readonly customerSince: string;
  readonly shopEmail: string;
};

/**
 * Who the signed-in customer is. One operation; redirects to sign in without a session.
 * @throws {ShopifyError}
 */
export async function getProfile(locale: Locale): Promise<Profile> {
  const variables = { language: toLanguageCode(locale) };
  const { customer, shop } = await customerAccount(ProfileDocument, variables);
  return {
    name: { firstName: customer.firstName ?? '', lastName: customer.lastName ?? '' },
    email: customer.emailAddress?.emailAddress ?? null,
    phone: customer.phoneNumber && formatPhoneNumber(customer.phoneNumber.phoneNumber),
    customerSince: customer.creationDate,
    shopEmail: shop.email,
  };
}

/** Whether the customer has this very name: what became of a change whose answer was lost. */
export async function isNameNow(name: Name, locale: Locale): Promise<boolean> {
  const profile = await settle(getProfile(locale));
  if (!profile.ok) return false;
  const { firstName, lastName } = profile.data.name;
  return firstName === name.firstName && lastName === name.lastName;
}
