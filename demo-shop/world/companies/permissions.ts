import type { RoleName } from './records.ts';

export type PermittedOperation = 'ADD' | 'ALL' | 'DELETE' | 'EDIT' | 'USE' | 'VIEW';

/** In the order of the schema's `ResourceType`. */
export const RESOURCES = [
  'BUSINESS_PROFILE',
  'COMPANY',
  'COMPANY_CONTACT',
  'COMPANY_CONTACT_ROLE',
  'COMPANY_LOCATION',
  'COMPANY_LOCATION_BILLING_ADDRESS',
  'COMPANY_LOCATION_SHIPPING_ADDRESS',
  'COMPANY_TAX_EXEMPTION',
  'DRAFT_ORDER',
  'ORDER',
  'PAYMENT_METHOD',
] as const;

export type Resource = (typeof RESOURCES)[number];

type Permissions = Readonly<Partial<Record<Resource, readonly PermittedOperation[]>>>;

/**
 * The two roles every company begins with. Which operations stand behind them Shopify does not
 * publish; its merchants' help says in words that an admin sees all orders of the location and
 * edits its addresses, and that an ordering-only contact places orders and sees its own.
 */
const ROLES: Readonly<Record<RoleName, Permissions>> = {
  'Location admin': {
    BUSINESS_PROFILE: ['VIEW', 'EDIT'],
    COMPANY: ['VIEW'],
    COMPANY_CONTACT: ['VIEW'],
    COMPANY_CONTACT_ROLE: ['VIEW'],
    COMPANY_LOCATION: ['VIEW', 'EDIT', 'USE'],
    COMPANY_LOCATION_BILLING_ADDRESS: ['ALL'],
    COMPANY_LOCATION_SHIPPING_ADDRESS: ['ALL'],
    COMPANY_TAX_EXEMPTION: ['VIEW'],
    DRAFT_ORDER: ['ALL'],
    ORDER: ['ALL'],
    PAYMENT_METHOD: ['ALL'],
  },
  'Ordering only': {
    COMPANY: ['VIEW'],
    COMPANY_LOCATION: ['VIEW', 'USE'],
    COMPANY_LOCATION_BILLING_ADDRESS: ['VIEW', 'USE'],
    COMPANY_LOCATION_SHIPPING_ADDRESS: ['VIEW', 'USE'],
    DRAFT_ORDER: ['ADD'],
    ORDER: ['ADD'],
    PAYMENT_METHOD: ['USE'],
  },
};

export function permittedOperations(
  role: RoleName,
  resource: Resource,
): readonly PermittedOperation[] {
  return ROLES[role][resource] ?? [];
}

export function isPermitted(
  role: RoleName,
  resource: Resource,
  operation: PermittedOperation,
): boolean {
  const permitted = permittedOperations(role, resource);
  return permitted.includes('ALL') || permitted.includes(operation);
}
