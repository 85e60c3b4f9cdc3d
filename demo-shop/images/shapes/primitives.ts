import type { Palette } from '../palettes.ts';

/** Draws one thing on an 800 × 800 sheet, standing on y = 640. */
export type Shape = (palette: Palette) => string;

export function path(d: string, fill: string, rest = ''): string {
  return `<path d="${d}" fill="${fill}"${rest && ` ${rest}`}/>`;
}

export function line(d: string, stroke: string, width: number, rest = ''): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${rest && ` ${rest}`}/>`;
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, rest = '') {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${rest && ` ${rest}`}/>`;
}

export function rect(x: number, y: number, w: number, h: number, fill: string, r = 0, rest = '') {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"${rest && ` ${rest}`}/>`;
}

export function shadow(rx: number, cx = 400, cy = 640): string {
  return ellipse(cx + 26, cy, rx, rx * 0.1, '#2a1a0e', 'opacity=".22"');
}

/**
 * A solid body: one outline, shaded on the right, lit along the left; `inside` is painted on it.
 * `id` must differ within one picture, because it names the clip.
 */
export function solid(id: string, d: string, fill: string, from = 455, inside = ''): string {
  return (
    `<clipPath id="${id}"><path d="${d}"/></clipPath>${path(d, fill)}` +
    `<g clip-path="url(#${id})">${inside}` +
    path(`M${from} 0Q${from + 46} 400 ${from} 800H800V0Z`, '#22150b', 'opacity=".15"') +
    path(`M${from + 62} 0Q${from + 100} 400 ${from + 62} 800H800V0Z`, '#22150b', 'opacity=".12"') +
    '</g>'
  );
}

export function gleam(d: string, width = 12): string {
  return line(d, '#fffaf0', width, 'opacity=".5"');
}

/** `count` copies of a drawing, each made for its own index. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** A twig from (x, y), `length` long, leaning `turn` degrees to the right, with leaves in pairs. */
export function sprig(x: number, y: number, length: number, turn: number, leaf: string): string {
  const pairs = Math.max(2, Math.round(length / 46));
  const gap = (length - 20) / pairs;
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})">` +
    line(`M0 0Q10 ${-length / 2} 0 ${-length}`, leaf, 7) +
    repeat(pairs, (i) => {
      const at = -20 - (i + 0.5) * gap;
      const reach = 46 - i * 4;
      return (
        path(
          `M2 ${at}q${reach} -2 ${reach + 6} ${-reach}q${-reach} 0 ${-reach - 6} ${reach}Z`,
          leaf,
        ) +
        path(
          `M2 ${at}q${-reach} -2 ${-reach - 6} ${-reach}q${reach} 0 ${reach + 6} ${reach}Z`,
          leaf,
        )
      );
    }) +
    '</g>'
  );
}
