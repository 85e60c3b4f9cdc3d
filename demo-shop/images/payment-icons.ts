import type { BrandFile } from './brand.ts';
import { toDocument } from './draw.ts';
import { toRgb } from './placeholder.ts';
import { rect } from './shapes/primitives.ts';
import { toThumbHash } from './thumb-hash.ts';

const WIDTH = 38;
const HEIGHT = 24;
const EDGE = '#d9d4cb';

/** A plate with the name of a means of payment, in a colour of its own. */
export type PaymentIcon = {
  id: string;
  path: string;
  altText: string;
  width: number;
  height: number;
  thumbhash: string;
  colour: string;
};

const PLATES: readonly [name: string, colour: string][] = [
  ['Visa', '#f4f1ea'],
  ['Mastercard', '#3b3a38'],
  ['American Express', '#6f8fa8'],
  ['Maestro', '#8ca57f'],
  ['PayPal', '#dfe6ee'],
  ['Shop Pay Installments', '#b7a7c9'],
  ['Gift card', '#c4714f'],
  ['Store credit', '#d59d3f'],
];

const isDark = (colour: string) => toRgb(colour).reduce((sum, part) => sum + part, 0) < 1.5;

const ICONS: ReadonlyMap<string, PaymentIcon> = new Map(
  PLATES.map(([altText, colour], index) => [
    altText,
    {
      id: `gid://shopify/PaymentIconImage/${5_510_001 + index * 37}`,
      path: `/cdn/shop/files/payment/${altText.toLowerCase().replaceAll(' ', '-')}.svg`,
      altText,
      width: WIDTH,
      height: HEIGHT,
      // The plate fills the picture, so its colour is all there is to show beforehand.
      thumbhash: toThumbHash(() => toRgb(colour)),
      colour,
    },
  ]),
);

/** The icon of a card's brand or a gateway; null for what has none, such as a bank transfer. */
export function findPaymentIcon(name: string): PaymentIcon | null {
  return ICONS.get(name) ?? null;
}

function draw({ altText, colour }: PaymentIcon, width: number, height: number): string {
  const [word = ''] = altText.split(' ');
  const ink = isDark(colour) ? '#fffaf0' : '#2c2a28';
  const plate = rect(0.5, 0.5, WIDTH - 1, HEIGHT - 1, colour, 3, `stroke="${EDGE}"`);
  const text = `<text x="${WIDTH / 2}" y="15" text-anchor="middle" font-family="Helvetica, Arial, sans-serif" font-weight="700" font-size="${word.length > 8 ? 5 : 7}" fill="${ink}">${word}</text>`;
  return toDocument(plate + text, WIDTH, HEIGHT, width, height);
}

export const PAYMENT_ICON_FILES: Readonly<Record<string, BrandFile>> = Object.fromEntries(
  [...ICONS.values()].map((icon) => [
    icon.path,
    { width: WIDTH, height: HEIGHT, draw: (w: number, h: number) => draw(icon, w, h) },
  ]),
);
