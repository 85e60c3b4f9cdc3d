import type { AddressFields, AddressRecord, CustomerRecord } from '../../world/records.ts';
import { type AddressErrorCode, checkAddress } from '../../world/rules/check-address.ts';
import { EMPTY_ADDRESS } from '../../world/rules/empty-address.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { requireCustomer } from './query.ts';
import { toUserError } from './user-error.ts';

type AddressInput = Partial<AddressFields>;

const FIELDS = Object.keys(EMPTY_ADDRESS) as (keyof AddressFields)[];

/** The same place and person, however it was typed. */
function toFingerprint(address: AddressFields): string {
  return FIELDS.map((field) => address[field] ?? '')
    .join('\n')
    .toLowerCase();
}

type Outcome = { address: AddressFields; errors: null } | { errors: UserErrors };
type UserErrors = ReturnType<typeof toUserError>[];

/** Checks an address for this customer; `own` is the one being changed. */
function check(
  customer: CustomerRecord,
  dangerousAddress: AddressFields,
  own: AddressRecord | null,
  context: CustomerAccountContext,
): Outcome {
  const { address, issues } = checkAddress(dangerousAddress);
  if (issues.length > 0) {
    const errors = issues.map(({ code, field }) => toUserError(code, ['address', field], context));
    return { errors };
  }
  const wanted = toFingerprint(address);
  const twin = customer.addresses.some(
    (other) => other.id !== own?.id && toFingerprint(other) === wanted,
  );
  if (!twin) return { address, errors: null };
  return { errors: [toUserError('CUSTOMER_ADDRESS_ALREADY_EXISTS', ['address'], context)] };
}

function refuse(code: AddressErrorCode, field: string[], context: CustomerAccountContext) {
  return { customerAddress: null, userErrors: [toUserError(code, field, context)] };
}

export const addressMutations: TypeResolvers<unknown> = {
  customerAddressCreate: (
    _root,
    args: { address: AddressInput; defaultAddress?: boolean | null },
    context,
  ) => {
    const customer = requireCustomer(context);
    if (Object.keys(args.address).length === 0) {
      return refuse('ADDRESS_ARGUMENT_EMPTY', ['address'], context);
    }
    const outcome = check(customer, { ...EMPTY_ADDRESS, ...args.address }, null, context);
    if (outcome.errors) return { customerAddress: null, userErrors: outcome.errors };
    const customerAddress = { ...outcome.address, id: context.world.ids.take('CustomerAddress') };
    customer.addresses.push(customerAddress);
    // The first address is the default one without being asked.
    if (args.defaultAddress || !customer.defaultAddressId) {
      customer.defaultAddressId = customerAddress.id;
    }
    return { customerAddress, userErrors: [] };
  },

  customerAddressUpdate: (
    _root,
    args: { address?: AddressInput | null; addressId: string; defaultAddress?: boolean | null },
    context,
  ) => {
    const customer = requireCustomer(context);
    const current = customer.addresses.find(({ id }) => id === args.addressId);
    if (!current) return refuse('ADDRESS_ID_DOES_NOT_EXIST', ['addressId'], context);
    const changes = args.address ?? {};
    const isChange = Object.keys(changes).length > 0;
    if (!isChange && args.defaultAddress == null) {
      return refuse('ADDRESS_ARGUMENT_EMPTY', ['address'], context);
    }
    if (args.defaultAddress === false && customer.defaultAddressId === current.id) {
      const code = 'DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED';
      return refuse(code, ['defaultAddress'], context);
    }
    if (isChange) {
      const outcome = check(customer, { ...current, ...changes }, current, context);
      if (outcome.errors) return { customerAddress: null, userErrors: outcome.errors };
      Object.assign(current, outcome.address);
    }
    if (args.defaultAddress) customer.defaultAddressId = current.id;
    return { customerAddress: current, userErrors: [] };
  },

  customerAddressDelete: (_root, { addressId }: { addressId: string }, context) => {
    const customer = requireCustomer(context);
    const index = customer.addresses.findIndex(({ id }) => id === addressId);
    const fail = (code: AddressErrorCode) => ({
      deletedAddressId: null,
      userErrors: [toUserError(code, ['addressId'], context)],
    });
    if (index < 0) return fail('ADDRESS_ID_DOES_NOT_EXIST');
    const isDefault = customer.defaultAddressId === addressId;
    if (isDefault && context.choices?.defaultAddressDeletion !== 'next-becomes-default') {
      return fail('DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED');
    }
    customer.addresses.splice(index, 1);
    if (isDefault) customer.defaultAddressId = customer.addresses[0]?.id ?? null;
    return { deletedAddressId: addressId, userErrors: [] };
  },
};
