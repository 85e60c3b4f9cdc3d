import * as kitchen from './shapes/kitchen.ts';
import * as lighting from './shapes/lighting.ts';
import * as living from './shapes/living.ts';
import { book, bottle, coffee, giftBox, giftCard, honey, tin } from './shapes/pantry.ts';
import * as tableware from './shapes/tableware.ts';
import * as textiles from './shapes/textiles.ts';

export const SHAPES = {
  ...tableware,
  ...kitchen,
  ...textiles,
  ...lighting,
  ...living,
  ...{ book, bottle, coffee, giftBox, giftCard, honey, tin },
  throw: textiles.throwBlanket,
};

export type ShapeName = keyof typeof SHAPES;

/** Hung on a wall or seen from above: these get no table to stand on. */
export const FLAT_SHAPES: ReadonlySet<ShapeName> = new Set<ShapeName>([
  'plate',
  'board',
  'skillet',
  'apron',
  'rug',
  'pendant',
  'clock',
  'mirror',
  'giftCard',
]);
