import type { AddressKind } from '@/lib/companies';

/** The draft of one address of one place. */
export const toDraftName = (locationId: string, kind: AddressKind): string =>
  `location-address/${locationId}/${kind}`;
