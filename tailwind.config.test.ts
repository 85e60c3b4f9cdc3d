import { describe, expect, it } from 'vitest';
import { theme } from './tailwind.config';

type ColorName = keyof typeof theme.colors;

/** Relative luminance of `#rrggbb`, WCAG 2.2, "relative luminance". */
function toLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds: ColorName[] = ['canvas', 'surface', 'sunken'];
const tones = ['info', 'success', 'warning', 'danger'] as const;

const texts: [ColorName, ColorName][] = [
  ...grounds.flatMap((ground): [ColorName, ColorName][] => [
    ['ink', ground],
    ['muted', ground],
    ['brand', ground],
    ['danger', ground],
  ]),
  ...tones.flatMap((tone): [ColorName, ColorName][] => [
    [tone, `${tone}-soft`],
    [tone, 'surface'],
    ['ink', `${tone}-soft`],
  ]),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['on-danger', 'danger'],
  ['brand', 'brand-soft'],
  ['ink', 'brand-soft'],
  ['muted', 'brand-soft'],
];

const outlines: [ColorName, ColorName][] = [
  ...grounds.map((ground): [ColorName, ColorName] => ['line-strong', ground]),
  ...grounds.map((ground): [ColorName, ColorName] => ['brand', ground]),
  ['danger', 'danger-soft'],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s scheme', (_, scheme) => {
  it.each(texts)('%s can be read on %s', (text, ground) => {
    const contrast = toContrast(theme.colors[text][scheme], theme.colors[ground][scheme]);
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  });

  it.each(outlines)('%s outlines a control on %s', (line, ground) => {
    const contrast = toContrast(theme.colors[line][scheme], theme.colors[ground][scheme]);
    expect(contrast).toBeGreaterThanOrEqual(3);
  });
});

it('writes every colour as six hexadecimal digits, as the measuring needs them', () => {
  for (const pair of Object.values(theme.colors)) {
    for (const color of pair) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  }
});
