import type { ColourName } from '../../images/palettes.ts';
import type { ShapeName } from '../../images/shapes.ts';

/**
 * One product as it is written down by hand; {@link toProduct} works out its variants.
 * Prices are decimal strings in euro. The record keys `'*'` mean "every variant".
 */
export type ProductSeed = {
  /** Never reused or renumbered: all gids and SKUs of the product are made from it. */
  number: number;
  handle: string;
  title: string;
  titleDe: string;
  description: string;
  vendor: string;
  tags: string[];
  shape: ShapeName;
  /** The colour it is drawn in where it has no `Colour` option. */
  finish: ColourName;
  price: string;
  weightGrams: number;
  options?: Record<string, string[]>;
  /** Other prices, by option value. */
  prices?: Record<string, string>;
  /** Prices before the sale, by option value or '*'. */
  compareAt?: Record<string, string>;
  /** What is in it, by option value or '*': `'250 g'`, `'500 ml'`. */
  contents?: Record<string, string>;
  /** Sold out, by option value, whole variant title or '*'. */
  soldOut?: string[];
  /** Pre-order: nothing in stock, yet for sale. */
  preOrder?: boolean;
  /** Sold on when nothing is left. */
  backorders?: boolean;
  kind?: 'physical' | 'digital' | 'gift-card';
};
