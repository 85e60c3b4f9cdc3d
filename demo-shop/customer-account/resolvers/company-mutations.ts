import {
  type CheckedCompanyAddress,
  type CompanyAddressInput,
  checkCompanyAddress,
} from '../../world/companies/check-company-address.ts';
import { mayAt } from '../../world/companies/find-companies.ts';
import { type BusinessErrorCode, toBusinessMessage } from '../../world/companies/messages.ts';
import type {
  CompanyAddressRecord,
  CompanyAddressType,
  CompanyLocationRecord,
} from '../../world/companies/records.ts';
import { findLocationFor } from '../../world/companies/visible.ts';
import { toDateTime } from '../../world/seed/clock.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { toAddressInCompany } from './company-location.ts';
import { requireCustomer } from './query.ts';

type Args = {
  address: CompanyAddressInput;
  addressTypes: CompanyAddressType[];
  locationId: string;
};

const FIELDS = { BILLING: 'billingAddress', SHIPPING: 'shippingAddress' } as const;
const RESOURCES = {
  BILLING: 'COMPANY_LOCATION_BILLING_ADDRESS',
  SHIPPING: 'COMPANY_LOCATION_SHIPPING_ADDRESS',
} as const;

function toError(code: BusinessErrorCode, field: string[], { language }: CustomerAccountContext) {
  return { code, field, message: toBusinessMessage(code, language) };
}

function refuse(code: BusinessErrorCode, field: string[], context: CustomerAccountContext) {
  return { addresses: null, userErrors: [toError(code, field, context)] };
}

/** What is wrong with the arguments themselves, before any address is looked at. */
function checkArguments(
  { address, addressTypes, locationId }: Args,
  context: CustomerAccountContext,
): [BusinessErrorCode, string[]] | CompanyLocationRecord {
  const { id: customerId } = requireCustomer(context);
  const { world } = context;
  if (!/^gid:\/\/shopify\/CompanyLocation\/\d+$/.test(locationId)) {
    return ['RESOURCE_NOT_FOUND', ['locationId']];
  }
  const location = findLocationFor(world, customerId, locationId);
  if (!location) return ['BUSINESS_LOCATION_NOT_FOUND', ['locationId']];
  if (addressTypes.length === 0) return ['REQUIRED', ['addressTypes']];
  if (new Set(addressTypes).size < addressTypes.length) return ['INVALID_INPUT', ['addressTypes']];
  const forbidden = addressTypes.some(
    (type) => !mayAt(world, customerId, locationId, RESOURCES[type], 'EDIT'),
  );
  if (forbidden) return ['PERMISSION_DENIED', ['addressTypes']];
  return Object.keys(address).length === 0 ? ['NO_INPUT', ['address']] : location;
}

function assign(
  location: CompanyLocationRecord,
  type: CompanyAddressType,
  checked: CheckedCompanyAddress,
  { now, world }: CustomerAccountContext,
): CompanyAddressRecord | null {
  if (checked.issues) return null;
  const updatedAt = toDateTime(now());
  const present = location[FIELDS[type]];
  const { createdAt, id } = present ?? {
    createdAt: updatedAt,
    id: world.ids.take('CompanyAddress'),
  };
  const record = { ...checked.address, createdAt, id, updatedAt };
  location[FIELDS[type]] = record;
  location.updatedAt = updatedAt;
  return record;
}

export const companyMutations: TypeResolvers<unknown> = {
  companyLocationAssignAddress: (_root, args: Args, context) => {
    const location = checkArguments(args, context);
    if (Array.isArray(location)) return refuse(...location, context);
    const checked = args.addressTypes.map((type) => ({
      type,
      outcome: checkCompanyAddress(args.address, location[FIELDS[type]]),
    }));
    // All or nothing, and each wrong field once, however many addresses it would spoil.
    const issues = new Map(
      checked.flatMap(({ outcome }) => outcome.issues ?? []).map((issue) => [issue.field, issue]),
    );
    if (issues.size > 0) {
      const userErrors = [...issues.values()].map(({ code, field }) =>
        toError(code, ['address', field], context),
      );
      return { addresses: null, userErrors };
    }
    const addresses = checked.map(({ outcome, type }) =>
      toAddressInCompany(assign(location, type, outcome, context), location, context),
    );
    return { addresses, userErrors: [] };
  },
};
