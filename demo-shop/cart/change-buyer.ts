import { randomBytes } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { getCountry } from '../storefront/countries.ts';
import { findCompanyLocation, mayBuyFor } from '../world/companies/find-companies.ts';
import { dropPlansOfCompanies, getCartCompany } from './cart-company.ts';
import { type CartDraft, fail } from './cart-draft.ts';
import type { CartPreferencesRecord } from './cart-records.ts';

export type BuyerIdentityInput = {
  customerAccessToken?: string | null;
  companyLocationId?: string | null;
  countryCode?: string | null;
  email?: string | null;
  phone?: string | null;
  preferences?: CartPreferencesRecord | null;
};

export type FindCustomer = (accessToken: string) => Promise<string | null>;

const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;

/**
 * Says whose cart it is. The token is the Customer Account API's own; null takes the customer away,
 * leaving it out leaves them. https://shopify.dev/docs/api/storefront/latest/mutations/cartBuyerIdentityUpdate
 */
export async function changeBuyer(
  draft: CartDraft,
  input: BuyerIdentityInput,
  root: string[],
  findCustomer: FindCustomer,
): Promise<void> {
  const { buyer } = draft.cart;
  const token = input.customerAccessToken;
  if (token !== undefined) {
    const customerId = token ? await findCustomer(token) : null;
    if (token !== null && !customerId && !draft.tools.ignoresDeadTokens()) {
      fail(draft, 'INVALID', [...root, 'customerAccessToken'], 'Customer is invalid');
    }
    buyer.customerId = customerId;
    buyer.accessToken = customerId && token;
    buyer.authorization = customerId && randomBytes(18).toString('base64url');
    buyer.authorizedAtMs = draft.tools.now().getTime();
    buyer.email = draft.tools.customers.get(customerId ?? '')?.email ?? null;
    buyer.companyLocationId = null;
  }
  if (input.companyLocationId) {
    const field = [...root, 'companyLocationId'];
    if (!token) {
      const message = 'The customer access token is required when setting a company location.';
      fail(draft, 'MISSING_CUSTOMER_ACCESS_TOKEN', field, message);
    } else if (!findCompanyLocation(draft.tools, input.companyLocationId)) {
      fail(draft, 'INVALID_COMPANY_LOCATION', field, 'Company location not found or not allowed.');
    } else if (!mayBuyFor(draft.tools, buyer.customerId ?? '', input.companyLocationId)) {
      const message = 'Buyer cannot purchase for company location.';
      fail(draft, 'BUYER_CANNOT_PURCHASE_FOR_COMPANY_LOCATION', field, message);
    }
    buyer.companyLocationId = input.companyLocationId;
    const company = getCartCompany(draft.tools, buyer);
    buyer.countryCode = company?.location.shippingAddress?.countryCode ?? buyer.countryCode;
    dropPlansOfCompanies(draft);
  }
  if (input.countryCode) {
    const country = getCountry(input.countryCode);
    // Where the shop does not sell, the default market answers.
    if (country) buyer.countryCode = country.isoCode;
  }
  if (input.email !== undefined) {
    if (input.email && !EMAIL.test(input.email)) {
      fail(draft, 'INVALID', [...root, 'email'], 'Email is invalid');
    }
    buyer.email = input.email;
  }
  if (input.phone !== undefined) {
    if (input.phone && !parsePhoneNumberFromString(input.phone)?.isValid()) {
      fail(draft, 'INVALID', [...root, 'phone'], 'Phone is invalid');
    }
    buyer.phone = input.phone;
  }
  if (input.preferences !== undefined) buyer.preferences = input.preferences;
}
