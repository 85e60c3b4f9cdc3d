import type { Drawing } from './draw.ts';
import { toPalette } from './palettes.ts';

/** Coefficients a side of the brightness, and of each of the two colour differences, in a square picture. */
const BRIGHTNESS_SIDE = 7;
const COLOUR_SIDE = 3;
const SIDE = 16;

type Channel = { constant: number; terms: number[]; scale: number };

/**
 * The ThumbHash of a drawing's large surfaces (wall, light, table and the thing itself), base64 as the
 * APIs give it. The format: https://evanw.github.io/thumbhash/
 */
export function toThumbhash(drawing: Drawing): string {
  const known = hashes.get(drawing) ?? encode(drawing);
  hashes.set(drawing, known);
  return known;
}

const hashes = new WeakMap<Drawing, string>();

function encode(drawing: Drawing): string {
  const pixels = toPixels(drawing);
  const channel = (pick: (rgb: number[]) => number, side: number) =>
    toChannel(pixels.map(pick), side);
  const brightness = channel(([r = 0, g = 0, b = 0]) => (r + g + b) / 3, BRIGHTNESS_SIDE);
  const yellow = channel(([r = 0, g = 0, b = 0]) => (r + g) / 2 - b, COLOUR_SIDE);
  const red = channel(([r = 0, g = 0]) => r - g, COLOUR_SIDE);
  const round = Math.round;
  const first =
    round(63 * brightness.constant) |
    (round(31.5 + 31.5 * yellow.constant) << 6) |
    (round(31.5 + 31.5 * red.constant) << 12) |
    (round(31 * brightness.scale) << 18);
  const second = BRIGHTNESS_SIDE | (round(63 * yellow.scale) << 3) | (round(63 * red.scale) << 9);
  const bytes = [first, first >> 8, first >> 16, second, second >> 8].map((byte) => byte & 255);
  const terms = [brightness, yellow, red].flatMap((each) =>
    each.terms.map((term) => round(15 * term)),
  );
  for (let at = 0; at < terms.length; at += 2) {
    bytes.push((terms[at] ?? 0) | ((terms[at + 1] ?? 0) << 4));
  }
  return Buffer.from(bytes).toString('base64');
}

/** Red, green and blue, 0 to 1, of a small picture: what is left of the drawing from far away. */
function toPixels({ colour, isScene }: Drawing): number[][] {
  const { base, glow, table, wall } = toPalette(colour);
  const parse = (hex: string) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [thing, light, board, back] = [base, glow, table, wall].map(parse);
  return Array.from({ length: SIDE * SIDE }, (_, index) => {
    const x = ((index % SIDE) + 0.5) / SIDE;
    const y = (Math.floor(index / SIDE) + 0.5) / SIDE;
    if (Math.hypot(x - 0.5, y - (isScene ? 0.62 : 0.55)) < 0.24) return thing ?? [];
    if (y > 0.71) return board ?? [];
    return (Math.hypot(x - 0.5, y - 0.45) < 0.32 ? light : back) ?? [];
  });
}

function toChannel(values: number[], side: number): Channel {
  const terms: number[] = [];
  let constant = 0;
  for (let cy = 0; cy < side; cy += 1) {
    for (let cx = 0; cx < side - cy; cx += 1) {
      const term = toTerm(values, cx, cy);
      if (cx === 0 && cy === 0) constant = term;
      else terms.push(term);
    }
  }
  const scale = Math.max(...terms.map(Math.abs));
  return {
    constant,
    scale,
    terms: terms.map((term) => (scale ? 0.5 + (0.5 / scale) * term : 0.5)),
  };
}

/** One coefficient of the discrete cosine transform. */
function toTerm(values: number[], cx: number, cy: number): number {
  const wave = (at: number, times: number) => Math.cos((Math.PI / SIDE) * times * (at + 0.5));
  const sum = values.reduce(
    (total, value, index) =>
      total + value * wave(index % SIDE, cx) * wave(Math.floor(index / SIDE), cy),
    0,
  );
  return sum / values.length;
}
