import { getColour } from '../images/palettes.ts';
import { toBrandImage } from './images.ts';

/** Finishes that a picture of the grain shows better than one colour. */
const PATTERNS: Readonly<Record<string, string>> = {
  Oak: 'swatch-oak.svg',
  Walnut: 'swatch-walnut.svg',
};

export function toSwatch(colour: string) {
  const pattern = PATTERNS[colour];
  return { color: getColour(colour), image: pattern ? toBrandImage(pattern) : null };
}
