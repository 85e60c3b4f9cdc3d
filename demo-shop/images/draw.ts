import { type ColourName, toPalette } from './palettes.ts';
import { ellipse, line, path, rect, repeat } from './shapes/primitives.ts';
import { FLAT_SHAPES, SHAPES, type ShapeName } from './shapes.ts';

/** What a picture shows; `isScene` puts the thing at home, by a window. */
export type Drawing = { shape: ShapeName; colour: ColourName; isScene: boolean };

const SHEET = 800;

/**
 * Draws one product picture as an SVG document, `width` × `height` CSS pixels.
 * The same drawing gives the same bytes, always.
 */
export function drawProduct(drawing: Drawing, width: number, height: number): string {
  const palette = toPalette(drawing.colour);
  const isFlat = FLAT_SHAPES.has(drawing.shape);
  const back = drawing.isScene
    ? drawWindow(palette.glow, palette.leaf)
    : drawBackdrop(palette.glow);
  const table = isFlat
    ? ''
    : rect(0, 570, SHEET, 230, palette.table) +
      rect(0, 570, SHEET, 6, '#fff6e6', 0, 'opacity=".35"');
  const inner =
    rect(0, 0, SHEET, SHEET, palette.wall) +
    (isFlat && !drawing.isScene
      ? ellipse(400, 400, 340, 340, palette.glow, 'opacity=".7"')
      : back) +
    table +
    (drawing.isScene
      ? `<g transform="translate(${isFlat ? 92 : 64} ${isFlat ? 92 : 132}) scale(.8)">${SHAPES[drawing.shape](palette)}</g>`
      : SHAPES[drawing.shape](palette));
  return toDocument(inner, SHEET, SHEET, width, height);
}

/** An SVG document that fills `width` × `height` and never stretches. */
export function toDocument(
  inner: string,
  sheetWidth: number,
  sheetHeight: number,
  width: number,
  height: number,
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${sheetWidth} ${sheetHeight}">${inner}</svg>\n`;
}

function drawBackdrop(glow: string): string {
  return path('M150 800V370A250 250 0 0 1 650 370V800Z', glow, 'opacity=".75"');
}

function drawWindow(glow: string, leaf: string): string {
  return (
    rect(80, 60, 420, 510, '#fff6e6', 14, 'opacity=".65"') +
    rect(96, 76, 388, 494, '#cfe0e2') +
    ellipse(390, 190, 62, 62, '#fbe3b0') +
    path('M96 460Q200 390 300 440T484 410V570H96Z', '#a9bd9c') +
    path('M96 510Q240 450 484 520V570H96Z', '#8ca57f') +
    line('M290 76V570M96 300H484', '#fff9ee', 14) +
    path('M500 80L800 420V800H620L500 570Z', glow, 'opacity=".55"') +
    line('M720 0C690 90 740 150 700 240M640 0C660 60 620 110 640 160', leaf, 7) +
    repeat(6, (i) => {
      const x = 712 - (i % 2) * 12;
      return ellipse(
        x,
        40 + i * 38,
        38,
        15,
        leaf,
        `transform="rotate(${i % 2 ? 32 : 148} ${x + (i % 2 ? -30 : 30)} ${40 + i * 38})"`,
      );
    }) +
    repeat(4, (i) =>
      ellipse(
        640,
        30 + i * 40,
        32,
        13,
        leaf,
        `transform="rotate(${i % 2 ? 32 : 148} ${640 + (i % 2 ? -26 : 26)} ${30 + i * 40})"`,
      ),
    )
  );
}
