/** How a variant may be bought, as the shop says (`QuantityRule`). */
export type QuantityRule = {
  readonly minimum: number;
  readonly maximum: number | null;
  readonly increment: number;
};

/** Which rule a quantity breaks first; null when it may be bought so. */
export function findBrokenRule(
  quantity: number,
  { minimum, maximum, increment }: QuantityRule,
): keyof QuantityRule | null {
  if (quantity < minimum) return 'minimum';
  if (maximum !== null && quantity > maximum) return 'maximum';
  return quantity % increment === 0 ? null : 'increment';
}

/**
 * The quantity nearest to the wanted one that may be bought: enough rather than too little, unless there is
 * no more.
 */
export function fitQuantity(wanted: number, { minimum, maximum, increment }: QuantityRule): number {
  const up = Math.ceil(Math.max(wanted, minimum) / increment) * increment;
  if (maximum === null || up <= maximum) return up;
  return Math.floor(maximum / increment) * increment;
}
