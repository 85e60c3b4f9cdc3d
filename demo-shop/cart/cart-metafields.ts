import { toDateTime } from '../world/seed/clock.ts';
import type { CartIssue, CartMetafieldRecord } from './cart-records.ts';
import type { Carts } from './carts.ts';

type Input = { ownerId: string; key: string; type: string; value: string };
type SetError = CartIssue & { elementIndex: number | null };

const MOST = 25;
const KEY = /^[\w-]{2,64}(?:\.[\w-]{2,64})?$/;
const TYPES: ReadonlySet<string> = new Set([
  'boolean',
  'date',
  'json',
  'multi_line_text_field',
  'number_decimal',
  'number_integer',
  'single_line_text_field',
  'url',
]);

const TESTS: Readonly<Record<string, (value: string) => boolean>> = {
  boolean: (value) => value === 'true' || value === 'false',
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(value),
  json: (value) => {
    try {
      JSON.parse(value);
      return true;
    } catch {
      return false;
    }
  },
  number_decimal: (value) => /^-?\d+(\.\d+)?$/.test(value),
  number_integer: (value) => /^-?\d+$/.test(value),
  single_line_text_field: (value) => !value.includes('\n'),
  url: (value) => URL.canParse(value),
};

/** What is wrong with one value, in the words of `MetafieldsSetUserErrorCode`. */
export function checkMetafield({ key, type, value }: Omit<Input, 'ownerId'>): CartIssue | null {
  const issue = (code: string, field: string, message: string) => ({
    ...{ code, message },
    field: [field],
  });
  if (!key.trim()) return issue('BLANK', 'key', 'Key cannot be blank.');
  if (!KEY.test(key)) return issue('TOO_SHORT', 'key', 'Key must be 2 to 64 characters long.');
  if (!TYPES.has(type)) return issue('INCLUSION', 'type', `Type ${type} is not a metafield type.`);
  if (value === '') return issue('BLANK', 'value', 'Value cannot be blank.');
  if (TESTS[type]?.(value) === false) {
    return issue('INVALID_VALUE', 'value', `Value is not a valid ${type}.`);
  }
  return null;
}

export function putMetafield(
  metafields: CartMetafieldRecord[],
  { key, type, value }: Omit<Input, 'ownerId'>,
  now: Date,
  newId: string,
): CartMetafieldRecord {
  const at = toDateTime(now);
  const existing = metafields.find((one) => one.key === key);
  if (existing) return Object.assign(existing, { type, value, updatedAt: at });
  const metafield = { id: newId, key, type, value, createdAt: at, updatedAt: at };
  metafields.push(metafield);
  return metafield;
}

/** All or nothing, up to 25. */
export function setCartMetafields(carts: Carts, inputs: readonly Input[]) {
  const userErrors: SetError[] = inputs.flatMap((input, index) => {
    const field = ['metafields', String(index)];
    if (!carts.store.get(input.ownerId)) {
      const message = 'The cart does not exist.';
      const at = [...field, 'ownerId'];
      return [{ code: 'INVALID_OWNER', field: at, message, elementIndex: index }];
    }
    const issue = checkMetafield(input);
    return issue
      ? [{ ...issue, field: [...field, ...(issue.field ?? [])], elementIndex: index }]
      : [];
  });
  if (inputs.length > MOST) {
    const message = `No more than ${MOST} metafields can be set at once.`;
    const code = 'LESS_THAN_OR_EQUAL_TO';
    userErrors.push({ code, field: ['metafields'], message, elementIndex: null });
  }
  if (userErrors.length > 0) return { metafields: null, userErrors };
  const metafields = inputs.flatMap((input) => {
    const cart = carts.store.get(input.ownerId);
    if (!cart) return [];
    const id = toMetafieldId(cart.token, cart.metafields.length);
    const metafield = putMetafield(cart.metafields, input, carts.tools.now(), id);
    carts.store.touch(cart);
    return [{ ...metafield, cart }];
  });
  return { metafields, userErrors: [] };
}

export function toMetafieldId(token: string, index: number): string {
  return `gid://shopify/Metafield/${token}-${index + 1}`;
}

export function deleteCartMetafield(
  carts: Carts,
  { ownerId, key }: Pick<Input, 'key' | 'ownerId'>,
) {
  const cart = carts.store.get(ownerId);
  const found = cart?.metafields.find((one) => one.key === key);
  if (cart && found) {
    cart.metafields = cart.metafields.filter((one) => one !== found);
    return { deletedId: found.id, userErrors: [] };
  }
  const [code, field, message] = cart
    ? ['METAFIELD_DOES_NOT_EXIST', 'key', 'The metafield does not exist.']
    : ['INVALID_OWNER', 'ownerId', 'The cart does not exist.'];
  return { deletedId: null, userErrors: [{ code, field: ['input', field], message }] };
}
