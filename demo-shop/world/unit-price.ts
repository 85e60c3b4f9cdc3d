import type { Minor } from './money.ts';

/** How much is in it and what its price is compared by: half a litre, shown by the litre. */
export type UnitPriceMeasurement = {
  measuredType: 'VOLUME' | 'WEIGHT';
  quantityUnit: Unit;
  quantityValue: number;
  referenceUnit: Unit;
  referenceValue: number;
};

type Unit = 'G' | 'KG' | 'L' | 'ML';

const UNITS: Readonly<Record<Unit, { type: 'VOLUME' | 'WEIGHT'; size: number }>> = {
  G: { type: 'WEIGHT', size: 1 },
  KG: { type: 'WEIGHT', size: 1000 },
  ML: { type: 'VOLUME', size: 1 },
  L: { type: 'VOLUME', size: 1000 },
};

const isUnit = (text: string): text is Unit => text in UNITS;

/** `"500 ml"` → by the litre, as German shops must show it (PAngV § 5: kilogram and litre). */
export function toMeasurement(contents: string): UnitPriceMeasurement {
  const [digits = '', name = ''] = contents.split(' ');
  const quantityUnit = name.toUpperCase();
  const quantityValue = Number(digits);
  if (!isUnit(quantityUnit) || !(quantityValue > 0)) throw new RangeError(`no amount: ${contents}`);
  const measuredType = UNITS[quantityUnit].type;
  const referenceUnit = measuredType === 'WEIGHT' ? 'KG' : 'L';
  return { measuredType, quantityUnit, quantityValue, referenceUnit, referenceValue: 1 };
}

/** What the reference amount costs at this price, in the price's own currency. */
export function toUnitPrice(price: Minor, measurement: UnitPriceMeasurement): Minor {
  const { quantityUnit, quantityValue, referenceUnit, referenceValue } = measurement;
  const reference = referenceValue * UNITS[referenceUnit].size;
  return Math.round((price * reference) / (quantityValue * UNITS[quantityUnit].size));
}
