/** Shopify's documented cap on JSON metafields since 2026-04. */
export const MAX_JSON_BYTES = 128 * 1024;
const MAX_LIST_ITEMS = 128;

const INTEGER = /^-?\d{1,16}$/;
const DECIMAL = /^-?\d{1,13}(\.\d{1,9})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?$/;
const REFERENCE = /^gid:\/\/shopify\/\w+\/\d+$/;
const URL_SCHEME = /^(https?|mailto|sms|tel):/;

function isDay(value: string): boolean {
  const time = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.slice(0, 10));
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Whether a text is a value of a type that is no list (shopify.dev/docs/apps/build/metafields). */
const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  boolean: (value) => value === 'true' || value === 'false',
  color: (value) => /^#[\da-f]{6}$/i.test(value),
  date: (value) => DATE.test(value) && isDay(value),
  date_time: (value) => DATE_TIME.test(value) && isDay(value) && !Number.isNaN(Date.parse(value)),
  file_reference: (value) => REFERENCE.test(value),
  json: (value) => parseJson(value) !== undefined,
  metaobject_reference: (value) => REFERENCE.test(value),
  multi_line_text_field: () => true,
  product_reference: (value) => /^gid:\/\/shopify\/Product\/\d+$/.test(value),
  number_decimal: (value) => DECIMAL.test(value),
  number_integer: (value) => INTEGER.test(value) && Number.isSafeInteger(Number(value)),
  single_line_text_field: (value) => !/[\r\n]/.test(value),
  url: (value) => URL_SCHEME.test(value) && URL.canParse(value),
};

const toItemType = (type: string) => type.replace(/^list\./, '');

export function isSupportedType(type: string): boolean {
  const item = toItemType(type);
  return item in CHECKS && !(item !== type && ['json', 'multi_line_text_field'].includes(item));
}

/** A list comes as a JSON array; numbers and booleans may stand in it bare. */
function parseList(value: string): string[] | null {
  const parsed = parseJson(value);
  if (!Array.isArray(parsed) || parsed.length > MAX_LIST_ITEMS) return null;
  return parsed.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
}

export function isValidValue(type: string, value: string): boolean {
  const check = CHECKS[toItemType(type)];
  if (!check) return false;
  if (!type.startsWith('list.')) return check(value);
  return parseList(value)?.every(check) ?? false;
}

/** `Metafield.jsonValue`: numbers, booleans, JSON and lists as such, all else as text. */
export function toJsonValue(type: string, value: string): unknown {
  const bare = ['boolean', 'json', 'number_integer'].includes(type) || type.startsWith('list.');
  return bare ? parseJson(value) : value;
}

/** The ids in the value of a reference type, one or a list. */
export function listReferences(type: string, value: string): string[] {
  if (!toItemType(type).endsWith('_reference')) return [];
  return type.startsWith('list.') ? (parseList(value) ?? []) : [value];
}
