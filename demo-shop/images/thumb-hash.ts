/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

const SIDE = 16;
/** How many waves of brightness and of either colour difference are kept, across and down. */
const BRIGHTNESS_WAVES = 7;
const COLOUR_WAVES = 3;

type Channel = { mean: number; waves: number[]; scale: number };

/** A cosine transform cut down to its slowest waves, scaled to 0…1 around a half. */
function transform(values: readonly number[], count: number): Channel {
  const waves: number[] = [];
  let mean = 0;
  for (let down = 0; down < count; down += 1) {
    for (let across = 0; across < count - down; across += 1) {
      let sum = 0;
      for (const [index, value] of values.entries()) {
        const x = Math.cos((Math.PI / SIDE) * across * ((index % SIDE) + 0.5));
        const y = Math.cos((Math.PI / SIDE) * down * (Math.floor(index / SIDE) + 0.5));
        sum += value * x * y;
      }
      const wave = sum / values.length;
      if (across === 0 && down === 0) mean = wave;
      else waves.push(wave);
    }
  }
  const scale = Math.max(...waves.map(Math.abs));
  return { mean, scale, waves: waves.map((wave) => (scale ? 0.5 + (0.5 / scale) * wave : 0.5)) };
}

/**
 * The ThumbHash of a square opaque picture (evanw.github.io/thumbhash), base64 as Shopify prints it.
 * `paint` gives the colour at a place, both sides 0 to 1.
 */
export function toThumbHash(paint: (x: number, y: number) => Rgb): string {
  const pixels = Array.from({ length: SIDE * SIDE }, (_, index) =>
    paint(((index % SIDE) + 0.5) / SIDE, (Math.floor(index / SIDE) + 0.5) / SIDE),
  );
  const brightness = transform(
    pixels.map(([red, green, blue]) => (red + green + blue) / 3),
    BRIGHTNESS_WAVES,
  );
  const yellow = transform(
    pixels.map(([red, green, blue]) => (red + green) / 2 - blue),
    COLOUR_WAVES,
  );
  const red = transform(
    pixels.map(([r, g]) => r - g),
    COLOUR_WAVES,
  );
  const { round } = Math;
  const head =
    round(63 * brightness.mean) |
    (round(31.5 + 31.5 * yellow.mean) << 6) |
    (round(31.5 + 31.5 * red.mean) << 12) |
    (round(31 * brightness.scale) << 18);
  const scales = BRIGHTNESS_WAVES | (round(63 * yellow.scale) << 3) | (round(63 * red.scale) << 9);
  const nibbles = [brightness, yellow, red].flatMap(({ waves }) =>
    waves.map((wave) => round(15 * wave)),
  );
  const bytes = [head & 255, (head >> 8) & 255, head >> 16, scales & 255, scales >> 8];
  for (let at = 0; at < nibbles.length; at += 2) {
    bytes.push((nibbles[at] ?? 0) | ((nibbles[at + 1] ?? 0) << 4));
  }
  return Buffer.from(bytes).toString('base64');
}
