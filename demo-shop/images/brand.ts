import { toDocument } from './draw.ts';
import { mark } from './shapes/pantry.ts';
import { line, path, rect } from './shapes/primitives.ts';

const PAPER = '#f6efe2';
const CLAY = '#b4553a';

export type BrandFile = { width: number; height: number; draw: (w: number, h: number) => string };

/** Grain, for a finish that one colour does not show. */
const toGrain = (base: string, dark: string): BrandFile => ({
  width: 200,
  height: 200,
  draw: (w, h) =>
    toDocument(
      rect(0, 0, 200, 200, base) +
        [30, 66, 90, 138, 170]
          .map((x) => line(`M${x} 0Q${x + 14} 60 ${x - 6} 110T${x + 4} 200`, dark, 4))
          .join(''),
      200,
      200,
      w,
      h,
    ),
});

/** The shop's own pictures under `/cdn/shop/files/`. */
export const BRAND_FILES: Readonly<Record<string, BrandFile>> = {
  '/cdn/shop/files/logo.svg': {
    width: 960,
    height: 240,
    draw: (w, h) =>
      toDocument(
        mark(40, 30, 180, CLAY) +
          `<text x="260" y="152" font-family="Georgia, 'Times New Roman', serif" font-size="92" fill="${CLAY}">Hearth &amp; Hollow</text>`,
        960,
        240,
        w,
        h,
      ),
  },
  '/cdn/shop/files/logo-square.svg': {
    width: 800,
    height: 800,
    draw: (w, h) =>
      toDocument(rect(0, 0, 800, 800, CLAY, 160) + mark(190, 180, 420, PAPER), 800, 800, w, h),
  },
  '/cdn/shop/files/swatch-oak.svg': toGrain('#d0a068', '#b4824a'),
  '/cdn/shop/files/swatch-walnut.svg': toGrain('#80573b', '#5f3d26'),
  '/cdn/shop/files/cover.svg': {
    width: 1600,
    height: 800,
    draw: (w, h) =>
      toDocument(
        rect(0, 0, 1600, 800, '#e9dac6') +
          path('M0 620Q400 470 800 590T1600 540V800H0Z', '#a9b596') +
          path('M0 700Q500 590 1000 680T1600 650V800H0Z', '#8ca07a') +
          path('M560 640V350L800 170L1040 350V640Z', PAPER) +
          path('M520 372L800 150L1080 372L1050 400L800 204L550 400Z', CLAY) +
          rect(740, 470, 120, 172, CLAY, 60) +
          path('M800 500C834 550 822 580 800 580S766 550 800 500Z', '#f6b64a'),
        1600,
        800,
        w,
        h,
      ),
  },
};
