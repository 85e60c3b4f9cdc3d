import { describe, expect, it } from 'vitest';
import { createCatalog } from '../world/catalog.ts';
import { BRAND_FILES } from './brand.ts';
import { drawProduct } from './draw.ts';

const images = createCatalog().products.flatMap((product) => product.images);

/** The names of elements still open where something is wrong, or of none: enough XML for pictures without text nodes of note. */
function findFault(svg: string): string | null {
  const open: string[] = [];
  const tags = svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<&]*")*)\s*(\/?)>/g);
  let rest = svg;
  for (const [tag, isEnd, name = '', , isEmpty] of tags) {
    rest = rest.replace(tag, '');
    if (isEnd && open.pop() !== name) return `</${name}> closes nothing`;
    if (!isEnd && !isEmpty) open.push(name);
  }
  if (open.length) return `<${open.join('> <')}> stays open`;
  return rest.includes('<') || rest.includes('>') ? `not a tag: ${rest.slice(0, 80)}` : null;
}

describe('drawProduct', () => {
  it('draws every picture of the catalogue as well-formed SVG', () => {
    for (const { drawing, path } of images) {
      const svg = drawProduct(drawing, 400, 300);
      expect(findFault(svg), path).toBeNull();
      expect(svg, path).not.toMatch(/NaN|undefined|null|\[object|<script/);
      expect(
        svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"'),
      ).toBe(true);
    }
  });

  it('draws the same bytes every time', () => {
    for (const { drawing } of images) {
      expect(drawProduct(drawing, 80, 80)).toBe(drawProduct({ ...drawing }, 80, 80));
    }
  });

  it('draws no two pictures alike, however alike the products', () => {
    const drawn = new Set(images.map(({ drawing }) => drawProduct(drawing, 80, 80)));
    expect(drawn.size).toBe(images.length);
  });

  it('names every clip once in a picture, because a second one would be ignored', () => {
    for (const { drawing, path } of images) {
      const ids = [...drawProduct(drawing, 80, 80).matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('draws the shop’s own pictures too', () => {
    for (const [path, file] of Object.entries(BRAND_FILES)) {
      expect(findFault(file.draw(file.width, file.height)), path).toBeNull();
    }
  });

  it('tells well-formed from broken', () => {
    expect(findFault('<svg a="1"><g></svg>')).not.toBeNull();
    expect(findFault('<svg><path d="M0 0"></svg>')).not.toBeNull();
    expect(findFault('<svg b=1/>')).not.toBeNull();
  });
});
