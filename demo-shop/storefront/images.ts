import { BRAND_FILES } from '../images/brand.ts';
import { type ImageTransform, toImageUrl } from '../images/image-url.ts';
import type { CatalogImage } from '../world/catalog.ts';
import type { StorefrontContext } from './context.ts';

/** What the API needs of a picture; the shop's own ones have no id of the catalogue. */
export type ImageNode = Pick<CatalogImage, 'id' | 'path' | 'altText' | 'width' | 'height'>;

export const imageResolvers = {
  Image: {
    thumbhash: () => null,
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

export function toBrandImage(name: string, number: number, altText: string) {
  const path = `/cdn/shop/files/${name}`;
  const file = BRAND_FILES[path];
  if (!file) throw new Error(`No such brand picture: ${name}`);
  const id = `gid://shopify/MediaImage/${34_100_000_000_000 + number}`;
  return toMediaImage({ id, path, altText, width: file.width, height: file.height });
}
