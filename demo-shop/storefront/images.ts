import { BRAND_FILES } from '../images/brand.ts';
import type { Drawing } from '../images/draw.ts';
import { type ImageTransform, toImageUrl } from '../images/image-url.ts';
import { toPlaceholder } from '../images/placeholder.ts';
import type { CatalogImage } from '../world/catalog.ts';
import type { StorefrontContext } from './context.ts';

/** What the API needs of a picture; the shop's own ones are no drawings of a thing. */
export type ImageNode = Pick<CatalogImage, 'id' | 'path' | 'altText' | 'width' | 'height'> & {
  drawing?: Drawing;
};

export const imageResolvers = {
  Image: {
    thumbhash: ({ drawing }: ImageNode) => (drawing ? toPlaceholder(drawing) : null),
    url: (
      image: ImageNode,
      args: { transform?: ImageTransform | null },
      context: StorefrontContext,
    ) => toImageUrl(context.shopOrigin, image, args.transform),
    src: (image: ImageNode, _args: unknown, context: StorefrontContext) =>
      toImageUrl(context.shopOrigin, image),
    originalSrc: (image: ImageNode, _args: unknown, context: StorefrontContext) =>
      toImageUrl(context.shopOrigin, image),
    transformedSrc: (image: ImageNode, args: ImageTransform, context: StorefrontContext) =>
      toImageUrl(context.shopOrigin, image, args),
  },
};

/** The same picture as an item of a `Media` list, which Shopify numbers of its own. */
export function toMediaImage(image: ImageNode) {
  return {
    id: image.id.replace('/ProductImage/', '/MediaImage/'),
    alt: image.altText,
    image,
    previewImage: image,
    mediaContentType: 'IMAGE',
    presentation: null,
  };
}

/** The shop's own pictures and what they show. Never reordered: their ids come from the place. */
const BRAND: readonly [name: string, alt: string][] = [
  ['logo.svg', 'Hearth & Hollow'],
  ['logo-square.svg', 'Hearth & Hollow'],
  ['cover.svg', 'Plain things, well made'],
  ['swatch-oak.svg', 'Oak'],
  ['swatch-walnut.svg', 'Walnut'],
];

export function toBrandImage(wanted: string) {
  const path = `/cdn/shop/files/${wanted}`;
  const file = BRAND_FILES[path];
  const at = BRAND.findIndex(([name]) => name === wanted);
  if (!file || at < 0) throw new Error(`No such brand picture: ${wanted}`);
  const id = `gid://shopify/MediaImage/${34_100_000_000_001 + at}`;
  const altText = BRAND[at]?.[1] ?? '';
  return toMediaImage({ id, path, altText, width: file.width, height: file.height });
}

/** Every picture that belongs to the shop itself. */
export function listBrandMedia() {
  return BRAND.map(([name]) => toBrandImage(name));
}
