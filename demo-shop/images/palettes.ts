/** [the thing's own colour, the wall behind it]. Pale things get a darker wall, so that both light and dark pages frame them well. */
const COLOURS = {
  Oat: ['#ead9bd', '#aab19d'],
  Chalk: ['#f4efe6', '#c9b7a4'],
  Fog: ['#b4bdbd', '#ebe0d2'],
  Moss: ['#67714a', '#e3dfc9'],
  Sage: ['#97a888', '#eee3d6'],
  Clay: ['#c4714f', '#efdccd'],
  Rust: ['#aa5032', '#eedac6'],
  Ochre: ['#d59d3f', '#efe4cc'],
  Rose: ['#d59a91', '#efe3dc'],
  Sand: ['#dcc7a3', '#a5b1ab'],
  Indigo: ['#3f5180', '#dadfe6'],
  Ink: ['#303d4f', '#dcd8cf'],
  Charcoal: ['#4c4946', '#dfd5c8'],
  Black: ['#2c2a28', '#dccfbf'],
  Oak: ['#d0a068', '#e6dfd1'],
  Walnut: ['#80573b', '#e8dac9'],
  Brass: ['#cda552', '#5c6a60'],
  Copper: ['#c27552', '#dfe2d8'],
  Clear: ['#dcebea', '#9fb3ac'],
  Smoke: ['#6d7375', '#ded9d0'],
  Amber: ['#c98836', '#eee2ce'],
  Natural: ['#d8bf94', '#a2ab98'],
  Iron: ['#37393c', '#e0d0bd'],
  Honey: ['#dfa136', '#efe5d0'],
  Olive: ['#5d6b35', '#e9e3cd'],
} as const;

export type ColourName = keyof typeof COLOURS;

export type Palette = {
  base: string;
  light: string;
  dark: string;
  deep: string;
  wall: string;
  glow: string;
  table: string;
  /** Wood, brass and paper, the same in every picture: they hold the shop's pictures together. */
  wood: string;
  metal: string;
  paper: string;
  leaf: string;
};

export function isColourName(dangerousName: string): dangerousName is ColourName {
  return Object.hasOwn(COLOURS, dangerousName);
}

export function getColour(dangerousName: string): string | null {
  return isColourName(dangerousName) ? COLOURS[dangerousName][0] : null;
}

export function toPalette(colour: ColourName): Palette {
  const [base, wall] = COLOURS[colour];
  return {
    base,
    light: mix(base, '#fffaf0', 0.34),
    dark: mix(base, '#241a12', 0.24),
    deep: mix(base, '#1a1410', 0.55),
    wall,
    glow: mix(wall, '#fff6e6', 0.38),
    table: mix(wall, '#4a2f1b', 0.2),
    wood: '#b98452',
    metal: '#c9a04c',
    paper: '#f6efe2',
    leaf: '#6d7d58',
  };
}

/** `#rrggbb` between two colours; `share` of the second, 0 to 1. */
export function mix(from: string, to: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => {
    const value = Math.round(channel(from, at) * (1 - share) + channel(to, at) * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
