import type { Money } from '@/lib/i18n/formats';

type Scaled = { readonly digits: bigint; readonly scale: number };

function parseDecimal(amount: string): Scaled {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  if (!match) throw new RangeError('not a decimal');
  const [, sign, whole = '0', fraction = ''] = match;
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

const widen = (value: Scaled, scale: number): bigint =>
  value.digits * 10n ** BigInt(scale - value.scale);

function toAmount(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return scale === 0
    ? `${sign}${text}`
    : `${sign}${text.slice(0, -scale)}.${text.slice(text.length - scale)}`;
}

/** Adds decimal strings exactly: floats lose cents. `sum([])` is `0`. @throws {RangeError} */
export function sumAmounts(amounts: readonly string[]): string {
  const values = amounts.map(parseDecimal);
  const scale = Math.max(0, ...values.map((value) => value.scale));
  return toAmount(
    values.reduce((total, value) => total + widen(value, scale), 0n),
    scale,
  );
}

export function negateAmount(amount: string): string {
  const { digits, scale } = parseDecimal(amount);
  return toAmount(-digits, scale);
}

export function multiplyAmount(amount: string, factor: number): string {
  const { digits, scale } = parseDecimal(amount);
  return toAmount(digits * BigInt(factor), scale);
}

/** This share of it, half a smallest unit rounded away from zero: of `4.95` a third is `1.63`. */
export function toPercentOf(amount: string, percent: number): string {
  const { digits, scale } = parseDecimal(amount);
  const product = digits * BigInt(percent);
  const half = product < 0n ? -50n : 50n;
  return toAmount((product + half) / 100n, scale);
}

export function isZeroAmount(amount: string): boolean {
  return parseDecimal(amount).digits === 0n;
}

/** Whether both are the same sum: `5` and `5.00` are. */
export function isSameAmount(one: string, other: string): boolean {
  return isZeroAmount(sumAmounts([one, negateAmount(other)]));
}

/** Null for nothing to draw: no sum, or zero. */
export function toNonZero(money: Money | null): Money | null {
  return money && !isZeroAmount(money.amount) ? money : null;
}
