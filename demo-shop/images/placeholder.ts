import type { Drawing } from './draw.ts';
import { toPalette } from './palettes.ts';
import { FLAT_SHAPES } from './shapes.ts';
import { type Rgb, toThumbHash } from './thumb-hash.ts';

const known = new WeakMap<Drawing, string>();

export function toRgb(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

const inEllipse = (x: number, y: number, cx: number, cy: number, rx: number, ry: number) =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;

/** The large areas of a picture as `drawProduct` paints them, back to front; the thing is a round blot. */
function paintAreas({ colour, isScene, shape }: Drawing): (x: number, y: number) => Rgb {
  const palette = toPalette(colour);
  const isFlat = FLAT_SHAPES.has(shape);
  const [thing, wall, glow, table] = [palette.base, palette.wall, palette.glow, palette.table].map(
    toRgb,
  ) as [Rgb, Rgb, Rgb, Rgb];
  const sky = toRgb('#cfe0e2');
  const centre = isFlat ? 0.5 : 0.58;
  const size = isScene ? 0.2 : 0.25;
  return (x, y) => {
    if (inEllipse(x, y, 0.5, centre, size, size * 0.9)) return thing;
    if (!isFlat && y > 0.71) return table;
    if (isScene) return x > 0.12 && x < 0.6 && y > 0.1 && y < 0.71 ? sky : wall;
    if (isFlat) return inEllipse(x, y, 0.5, 0.5, 0.43, 0.43) ? glow : wall;
    const underArch = Math.abs(x - 0.5) < 0.31 && y > 0.46;
    return underArch || inEllipse(x, y, 0.5, 0.46, 0.31, 0.31) ? glow : wall;
  };
}

/** What to show in place of a picture while it loads. */
export function toPlaceholder(drawing: Drawing): string {
  const hash = known.get(drawing) ?? toThumbHash(paintAreas(drawing));
  known.set(drawing, hash);
  return hash;
}
