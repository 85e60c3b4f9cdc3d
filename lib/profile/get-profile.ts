import 'server-only';
import { formatPhoneNumber } from '@/lib/addresses/phone';
import { toStamp } from '@/lib/forms/stamp';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount, customerAccountParts } from '@/lib/shopify/customer-account';
import { type Problems, toProblems } from '@/lib/shopify/lost-parts';
import type { Name } from './parse-name';
import { ProfileDocument, type ProfileQuery } from './profile.customer-account.generated';

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
  return toProfile(await customerAccount(ProfileDocument, variables));
}

const ownerOf = {
  name: /^customer\.(firstName|lastName)$/,
  contact: /^customer\.(emailAddress|phoneNumber)\b/,
} as const;

/**
 * The same for a page, which can show one part without the other. Never for a change: a name that could not be
 * had is not an empty one.
 * @throws {ShopifyError}
 */
export async function getProfileParts(
  locale: Locale,
): Promise<Profile & { readonly problems: Problems<keyof typeof ownerOf> }> {
  const variables = { language: toLanguageCode(locale) };
  const parts = await customerAccountParts(ProfileDocument, variables);
  return { ...toProfile(parts.data), problems: toProblems(ownerOf, parts) };
}

function toProfile({ customer, shop }: ProfileQuery): Profile {
  return {
    name: { firstName: customer.firstName ?? '', lastName: customer.lastName ?? '' },
    email: customer.emailAddress?.emailAddress ?? null,
    phone: customer.phoneNumber && formatPhoneNumber(customer.phoneNumber.phoneNumber),
    customerSince: customer.creationDate,
    shopEmail: shop.email,
  };
}

export const isSameName = (one: Name, other: Name): boolean =>
  one.firstName === other.firstName && one.lastName === other.lastName;

/** Stands for a name as it is now, in a form that may be sent when it is not so any more. */
export const toNameStamp = ({ firstName, lastName }: Name): string =>
  toStamp([firstName, lastName]);
