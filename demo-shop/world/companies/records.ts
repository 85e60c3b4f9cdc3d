import type { CompanyCatalogRecord } from '../company-catalogs/records.ts';

export type CompanyAddressRecord = {
  /** `gid://shopify/CompanyAddress/…` */
  id: string;
  address1: string;
  address2: string | null;
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  firstName: string | null;
  lastName: string | null;
  /** E.164. */
  phone: string | null;
  recipient: string | null;
  zip: string | null;
  zoneCode: string | null;
  createdAt: string;
  updatedAt: string;
};

export type CompanyAddressType = 'BILLING' | 'SHIPPING';

/** Net terms, or payment when the goods have left. */
export type CompanyTerms =
  | { name: string; dueInDays: number }
  | { name: string; onFulfillment: true };

export type CompanyLocationRecord = {
  /** `gid://shopify/CompanyLocation/…` */
  id: string;
  companyId: string;
  name: string;
  externalId: string | null;
  taxIdentifier: string | null;
  createdAt: string;
  updatedAt: string;
  billingAddress: CompanyAddressRecord | null;
  shippingAddress: CompanyAddressRecord | null;
  payNowOnly: boolean;
  /** Percent of an order to be paid at checkout, the rest by `terms`. */
  deposit: number | null;
  terms: CompanyTerms | null;
  taxExempt: boolean;
  /** Its prices and products; null: the public ones. */
  catalog: CompanyCatalogRecord | null;
  /** Its orders come in as drafts, for the merchant to look at first. */
  checkoutToDraft: boolean;
};

export type CompanyContactRecord = {
  /** `gid://shopify/CompanyContact/…` */
  id: string;
  companyId: string;
  customerId: string;
  title: string | null;
  createdAt: string;
  updatedAt: string;
};

export type RoleName = 'Location admin' | 'Ordering only';

/** One contact may do at one location what the role permits. */
export type RoleAssignmentRecord = {
  /** `gid://shopify/CompanyContactRoleAssignment/…` */
  id: string;
  contactId: string;
  locationId: string;
  role: RoleName;
  createdAt: string;
  updatedAt: string;
};

export type CompanyRecord = {
  /** `gid://shopify/Company/…` */
  id: string;
  name: string;
  externalId: string | null;
  createdAt: string;
  updatedAt: string;
  locations: CompanyLocationRecord[];
  contacts: CompanyContactRecord[];
  assignments: RoleAssignmentRecord[];
  roleIds: Readonly<Record<RoleName, string>>;
};

/** Who bought for whom: `PurchasingCompany` of an order or draft order. */
export type PurchasingRecord = { companyId: string; contactId: string; locationId: string };
