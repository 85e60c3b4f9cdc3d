import type { CatalogVariant } from '../catalog.ts';
import { ANY_QUANTITY, type PriceBreak, type QuantityRule } from './records.ts';

export const termsOf = ({ terms }: CatalogVariant) => terms ?? ANY_QUANTITY;

export type QuantityIssue = 'INVALID_INCREMENT' | 'MAXIMUM_EXCEEDED' | 'MINIMUM_NOT_MET';

/** Which rule a quantity breaks, as a `CartErrorCode`; null if none. */
export function checkQuantity(
  { increment, maximum, minimum }: QuantityRule,
  quantity: number,
): QuantityIssue | null {
  if (quantity < minimum) return 'MINIMUM_NOT_MET';
  if (maximum !== null && quantity > maximum) return 'MAXIMUM_EXCEEDED';
  return quantity % increment === 0 ? null : 'INVALID_INCREMENT';
}

/** The most that the rule allows of what is there; 0 if that is too little. */
export function fitQuantity({ increment, minimum }: QuantityRule, there: number): number {
  const most = there - (there % increment);
  return most < minimum ? 0 : most;
}

/** The furthest break that the quantity reaches. */
export function findBreak(variant: CatalogVariant, quantity: number): PriceBreak | null {
  return termsOf(variant).breaks.findLast((one) => quantity >= one.minimumQuantity) ?? null;
}
