import { randomUUID } from 'node:crypto';
import type { AddressFields } from '../world/records.ts';
import { checkAddress } from '../world/rules/check-address.ts';
import { type CartDraft, fail } from './cart-draft.ts';
import { toCartId } from './cart-store.ts';

type DeliveryAddress = Partial<
  Record<
    | 'address1'
    | 'address2'
    | 'city'
    | 'company'
    | 'countryCode'
    | 'firstName'
    | 'lastName'
    | 'phone'
    | 'provinceCode'
    | 'zip',
    string | null
  >
>;

export type SelectableAddressInput = {
  id?: string;
  address?: { copyFromCustomerAddressId?: string; deliveryAddress?: DeliveryAddress } | null;
  selected?: boolean | null;
  oneTimeUse?: boolean | null;
  validationStrategy?: 'COUNTRY_CODE_ONLY' | 'STRICT' | null;
};

const ADDRESSES_MAX = 20;

/** The address check's words in this API's. */
const CODES: Readonly<Record<string, [code: string, message: string]>> = {
  ADDRESS1_MISSING: ['ADDRESS_FIELD_IS_REQUIRED', 'is required'],
  CONTAINS_HTML_TAGS: ['ADDRESS_FIELD_CONTAINS_HTML_TAGS', 'contains HTML tags'],
  INVALID_FOR_COUNTRY: ['INVALID_ZIP_CODE_FOR_COUNTRY', 'is invalid for the provided country'],
  INVALID_FOR_COUNTRY_AND_PROVINCE: [
    'INVALID_ZIP_CODE_FOR_PROVINCE',
    'is invalid for the provided province',
  ],
  PHONE_NUMBER_NOT_VALID: [
    'ADDRESS_FIELD_DOES_NOT_MATCH_EXPECTED_PATTERN',
    'does not match the expected pattern',
  ],
  REQUIRED: ['ADDRESS_FIELD_IS_REQUIRED', 'is required'],
  TERRITORY_CODE_MISSING: ['ADDRESS_FIELD_IS_REQUIRED', 'is required'],
  TOO_LONG: ['ADDRESS_FIELD_IS_TOO_LONG', 'is too long'],
  ZONE_CODE_MISSING: ['ADDRESS_FIELD_IS_REQUIRED', 'is required'],
};

const INPUT_NAMES: Partial<Record<keyof AddressFields, string>> = {
  phoneNumber: 'phone',
  territoryCode: 'countryCode',
  zoneCode: 'provinceCode',
};

const toFields = (input: DeliveryAddress): AddressFields => ({
  address1: input.address1 ?? null,
  address2: input.address2 ?? null,
  city: input.city ?? null,
  company: input.company ?? null,
  firstName: input.firstName ?? null,
  lastName: input.lastName ?? null,
  phoneNumber: input.phone ?? null,
  territoryCode: input.countryCode ?? null,
  zip: input.zip ?? null,
  zoneCode: input.provinceCode ?? null,
});

/** COUNTRY_CODE_ONLY asks for a country and nothing else; STRICT for all that its country asks. */
function readAddress(
  draft: CartDraft,
  { address, validationStrategy }: SelectableAddressInput,
  field: string[],
): AddressFields | null {
  const copied = address?.copyFromCustomerAddressId;
  if (copied) {
    const customer = draft.tools.customers.get(draft.cart.buyer.customerId ?? '');
    const found = customer?.addresses.find(({ id }) => id === copied);
    if (found) return { ...found };
    const at = [...field, 'address', 'copyFromCustomerAddressId'];
    fail(draft, 'INVALID', at, 'The customer address was not found.');
    return null;
  }
  const { address: checked, issues } = checkAddress(toFields(address?.deliveryAddress ?? {}));
  const isStrict = validationStrategy === 'STRICT';
  for (const issue of issues) {
    if (!isStrict && issue.field !== 'territoryCode' && issue.code !== 'CONTAINS_HTML_TAGS')
      continue;
    const name = INPUT_NAMES[issue.field] ?? issue.field;
    const at = [...field, 'address', 'deliveryAddress', name];
    const isProvince = issue.field === 'zoneCode' && issue.code === 'INVALID_FOR_COUNTRY';
    const [code, words] = isProvince
      ? ['PROVINCE_NOT_FOUND', 'cannot be found']
      : (CODES[issue.code] ?? ['INVALID', 'is invalid']);
    fail(draft, code, at, `The ${name} ${words}.`);
  }
  return checked;
}

const toComparable = ({ fields }: { fields: AddressFields }) =>
  JSON.stringify(
    Object.entries(fields)
      .filter(([name]) => name !== 'id')
      .sort(),
  );

function settle(draft: CartDraft, root: string[]): void {
  const { cart, warnings } = draft;
  if (cart.addresses.length > ADDRESSES_MAX) {
    const message = `A cart holds up to ${ADDRESSES_MAX} delivery addresses.`;
    fail(draft, 'TOO_MANY_DELIVERY_ADDRESSES', root, message);
  }
  const seen = new Set<string>();
  cart.addresses = cart.addresses.filter((address) => {
    const isNew = !seen.has(toComparable(address));
    seen.add(toComparable(address));
    if (!isNew) {
      const message = 'A delivery address with the same details already exists on this cart.';
      warnings.push({ code: 'DUPLICATE_DELIVERY_ADDRESS', message, target: toCartId(cart) });
    }
    return isNew;
  });
}

function select(draft: CartDraft, inputs: readonly SelectableAddressInput[], root: string[]): void {
  if (inputs.filter(({ selected }) => selected).length < 2) return;
  const message = 'Only one delivery address can be selected.';
  fail(draft, 'ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED', root, message);
}

export function addAddresses(
  draft: CartDraft,
  inputs: readonly SelectableAddressInput[],
  root: string[],
): void {
  const { cart } = draft;
  select(draft, inputs, root);
  for (const [index, input] of inputs.entries()) {
    const fields = readAddress(draft, input, [...root, String(index)]);
    if (!fields) continue;
    if (input.selected) for (const other of cart.addresses) other.selected = false;
    cart.addresses.push({
      id: `gid://shopify/CartSelectableAddress/${randomUUID()}`,
      fields,
      selected: input.selected ?? false,
      oneTimeUse: input.oneTimeUse ?? false,
    });
  }
  settle(draft, root);
}

export function updateAddresses(draft: CartDraft, inputs: readonly SelectableAddressInput[]): void {
  const { cart } = draft;
  select(draft, inputs, ['addresses']);
  for (const [index, input] of inputs.entries()) {
    const field = ['addresses', String(index)];
    const address = cart.addresses.find(({ id }) => id === input.id);
    if (!address) {
      const message = 'The delivery address was not found.';
      fail(draft, 'INVALID_DELIVERY_ADDRESS_ID', [...field, 'id'], message);
      continue;
    }
    if (input.address) address.fields = readAddress(draft, input, field) ?? address.fields;
    if (input.selected) for (const other of cart.addresses) other.selected = false;
    address.selected = input.selected ?? address.selected;
    address.oneTimeUse = input.oneTimeUse ?? address.oneTimeUse;
  }
  settle(draft, ['addresses']);
}

export function removeAddresses(draft: CartDraft, ids: readonly string[]): void {
  const { cart } = draft;
  for (const [index, wanted] of ids.entries()) {
    if (cart.addresses.some(({ id }) => id === wanted)) continue;
    const field = ['addressIds', String(index)];
    fail(draft, 'INVALID_DELIVERY_ADDRESS_ID', field, 'The delivery address was not found.');
  }
  cart.addresses = cart.addresses.filter(({ id }) => !ids.includes(id));
}
