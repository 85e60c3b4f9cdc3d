import type { Leaf } from './answer-shape';
import { enumValues } from './answer-shapes.generated';

/** What is not as the schema says, where the value itself is no help. */
export const unfit = Symbol('unfit');

const decimalPattern = /^-?\d+(\.\d+)?$/;
const dayPattern = /^[+-]?\d{4,6}-\d\d-\d\d/;

/** Numbers that were written as numbers where text is promised; floats with an exponent are no sums. */
const toText = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : value;

const isDate = (value: unknown) =>
  typeof value === 'string' && dayPattern.test(value) && !Number.isNaN(Date.parse(value));

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  boolean: (value) => typeof value === 'boolean',
  date: isDate,
  decimal: (value) => typeof value === 'string' && decimalPattern.test(value),
  float: (value) => typeof value === 'number' && Number.isFinite(value),
  int: (value) => Number.isInteger(value),
  text: (value) => typeof value === 'string',
};

const isKnown = (name: string, value: string) => enumValues[name]?.includes(value) ?? true;

/**
 * The value as its kind wants it, or `unfit`. A value of an enum that nobody knows yet is kept: every table of ours
 * has a neutral word for it.
 * @param report told of what is odd, though it may be kept
 */
export function fitLeaf(leaf: Leaf, dangerousValue: unknown, report: (what: string) => void) {
  const enumName = leaf.startsWith('enum ') ? leaf.slice(5) : null;
  const isTextual = enumName !== null || leaf === 'text' || leaf === 'decimal';
  const value = isTextual && enumName === null ? toText(dangerousValue) : dangerousValue;
  if (value !== dangerousValue) report('number');
  if (!fits[enumName === null ? leaf : 'text']?.(value)) {
    report('kind');
    return unfit;
  }
  if (enumName !== null && !isKnown(enumName, value as string)) report('value');
  return value;
}
