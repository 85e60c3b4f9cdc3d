import { expect, it } from 'vitest';
import { imageResolvers } from '../storefront/images.ts';
import { createCatalog } from '../world/catalog.ts';
import { getColour } from './palettes.ts';
import { toPlaceholder, toRgb } from './placeholder.ts';
import { toThumbHash } from './thumb-hash.ts';

/** The average colour in a hash, as the format's own documentation reads it. */
function readAverage(hash: string) {
  const [a = 0, b = 0, c = 0] = Buffer.from(hash, 'base64');
  const head = a | (b << 8) | (c << 16);
  const brightness = (head & 63) / 63;
  const yellow = ((head >> 6) & 63) / 31.5 - 1;
  const redness = ((head >> 12) & 63) / 31.5 - 1;
  const blue = brightness - (2 / 3) * yellow;
  const red = (3 * brightness - blue + redness) / 2;
  return { red, green: red - redness, blue, hasAlpha: head >> 23 === 1 };
}

it('keeps the average colour of a plain picture', () => {
  const [red, green, blue] = toRgb('#c4714f');
  const average = readAverage(toThumbHash(() => [red, green, blue]));
  expect(average.red).toBeCloseTo(red, 1);
  expect(average.green).toBeCloseTo(green, 1);
  expect(average.blue).toBeCloseTo(blue, 1);
  expect(average.hasAlpha).toBe(false);
});

it('is as long as 27 brightness waves and two times 5 of colour ask for', () => {
  expect(
    Buffer.from(
      toThumbHash((x, y) => [x, y, 0.5]),
      'base64',
    ),
  ).toHaveLength(5 + 19);
});

it('is the same for the same drawing and another for another colour', () => {
  const images = createCatalog().products.flatMap((product) => product.images);
  for (const { drawing } of images) {
    expect(toPlaceholder(drawing)).toBe(toPlaceholder({ ...drawing }));
    const colour = drawing.colour === 'Ink' ? 'Rose' : 'Ink';
    expect(getColour(colour)).not.toBeNull();
    expect(toPlaceholder({ ...drawing, colour })).not.toBe(toPlaceholder(drawing));
  }
});

it('is the same in both APIs', () => {
  const [image] = createCatalog().products.flatMap((product) => product.images);
  if (!image) throw new Error('no picture');
  expect(imageResolvers.Image.thumbhash(image)).toBe(toPlaceholder(image.drawing));
});
