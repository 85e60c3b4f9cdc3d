import { listEditableOwners } from '../../world/companies/find-companies.ts';
import { findDefinition, type MetafieldDefinition } from '../../world/metafields/definitions.ts';
import { toCompareDigest } from '../../world/metafields/store.ts';
import { isSupportedType, isValidValue, MAX_JSON_BYTES } from '../../world/metafields/values.ts';
import type { CustomerAccountContext } from '../context.ts';
import { getOwnerKind } from './metafield.ts';
import { requireCustomer } from './query.ts';

export type MetafieldInput = {
  compareDigest?: string | null;
  key: string;
  namespace: string;
  ownerId: string;
  type?: string | null;
  value: string;
};

export type MetafieldIssue = {
  code:
    | 'APP_NOT_AUTHORIZED'
    | 'BLANK'
    | 'DISALLOWED_OWNER_TYPE'
    | 'INCLUSION'
    | 'INVALID'
    | 'INVALID_COMPARE_DIGEST'
    | 'INVALID_TYPE'
    | 'INVALID_VALUE'
    | 'STALE_OBJECT'
    | 'TAKEN'
    | 'TOO_LONG'
    | 'TOO_SHORT';
  field: keyof MetafieldInput;
};

const MAX_TEXT_LENGTH = 65_535;

/**
 * Whether this customer may write here: the own record, the own orders, and what belongs to the
 * locations (and to their company) which the customer's role permits to edit.
 */
export function isOwn(ownerId: string, context: CustomerAccountContext): boolean {
  const customer = requireCustomer(context);
  if (ownerId === customer.id || customer.orders.some(({ id }) => id === ownerId)) return true;
  return listEditableOwners(context.world, customer.id).includes(ownerId);
}

/** The lengths and letters which the schema prescribes for namespace and key. */
function checkName(field: 'key' | 'namespace', name: string): MetafieldIssue | null {
  const [shortest, longest] = field === 'key' ? [2, 64] : [3, 255];
  if (!name.trim()) return { code: 'BLANK', field };
  if (name.length < shortest) return { code: 'TOO_SHORT', field };
  if (name.length > longest) return { code: 'TOO_LONG', field };
  return /^[\w-]+$/.test(name) ? null : { code: 'INVALID', field };
}

function checkValue(
  { type, value }: MetafieldInput,
  definition: MetafieldDefinition,
): MetafieldIssue | null {
  if (type && !isSupportedType(type)) return { code: 'INCLUSION', field: 'type' };
  if (type && type !== definition.type) return { code: 'INVALID_TYPE', field: 'type' };
  if (!value) return { code: 'BLANK', field: 'value' };
  const isJson = definition.type === 'json';
  const isLong = isJson
    ? Buffer.byteLength(value) > MAX_JSON_BYTES
    : value.length > MAX_TEXT_LENGTH;
  if (isLong) return { code: 'TOO_LONG', field: 'value' };
  const isChoice = definition.choices?.includes(value) ?? true;
  const isValid = isValidValue(definition.type, value) && isChoice;
  return isValid ? null : { code: 'INVALID_VALUE', field: 'value' };
}

/** Compare-and-set: null means "must not exist yet", leaving it out means "whatever is there". */
function checkDigest(
  input: MetafieldInput,
  { world }: CustomerAccountContext,
): MetafieldIssue | null {
  const { compareDigest } = input;
  if (compareDigest === undefined) return null;
  const field = 'compareDigest';
  if (compareDigest !== null && !/^[\da-f]{64}$/.test(compareDigest)) {
    return { code: 'INVALID_COMPARE_DIGEST', field };
  }
  const known = world.metafields.find(input);
  const digest = known && toCompareDigest(known);
  return digest === compareDigest ? null : { code: 'STALE_OBJECT', field };
}

/** The first thing wrong with a metafield to set, or the definition it falls under. */
export function checkMetafield(
  input: MetafieldInput,
  context: CustomerAccountContext,
): MetafieldIssue | MetafieldDefinition {
  const kind = getOwnerKind(input.ownerId);
  // The shop's own metafields are readable here, never writable.
  if (!kind || kind === 'SHOP') return { code: 'DISALLOWED_OWNER_TYPE', field: 'ownerId' };
  if (!isOwn(input.ownerId, context)) return { code: 'INVALID', field: 'ownerId' };
  const name = checkName('namespace', input.namespace) ?? checkName('key', input.key);
  if (name) return name;
  const definition = findDefinition(kind, input.namespace, input.key);
  if (definition?.access !== 'READ_WRITE') {
    return { code: 'APP_NOT_AUTHORIZED', field: 'namespace' };
  }
  return checkValue(input, definition) ?? checkDigest(input, context) ?? definition;
}
