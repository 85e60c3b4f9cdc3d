import type { CompanyRoleFieldsFragment } from './company-location.customer-account.generated';

/** The two addresses of a place, as they stand in our URLs. */
export const addressKinds = ['shipping', 'billing'] as const;

export type AddressKind = (typeof addressKinds)[number];

type Assignment = { readonly contact: { readonly id: string } };

/** Roles of one's own: those of colleagues are in the same list, for whoever may see them. */
export function listOwn<Each extends Assignment>(
  assignments: readonly Each[],
  contacts: readonly { readonly id: string }[],
): Each[] {
  return assignments.filter(({ contact }) => contacts.some(({ id }) => id === contact.id));
}

/** The names Shopify gives the two roles every company starts with, as keys under `companies.role`. */
const roleKeys = { 'Location admin': 'admin', 'Ordering only': 'ordering' } as const;

export type RoleKey = (typeof roleKeys)[keyof typeof roleKeys];

/** Our words for a role of Shopify's own; null for one that the shop has named itself. */
export const toRoleKey = (name: string): RoleKey | null =>
  Object.hasOwn(roleKeys, name) ? roleKeys[name as keyof typeof roleKeys] : null;

/** Which addresses any of these roles lets change (Customer Account API, `PermittedOperation`). */
export function listEditable(
  assignments: readonly Pick<CompanyRoleFieldsFragment, 'role'>[],
): AddressKind[] {
  return addressKinds.filter((kind) =>
    assignments.some(({ role }) =>
      role[kind].some((operation) => operation === 'ALL' || operation === 'EDIT'),
    ),
  );
}
