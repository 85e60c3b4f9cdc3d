import type { CatalogImage } from '../world/catalog.ts';

/** `ImageTransformInput` of the APIs; `crop` and the content type mean nothing to a drawn square. */
export type ImageTransform = {
  maxWidth?: number | null;
  maxHeight?: number | null;
  scale?: number | null;
};

/**
 * The absolute address of a picture, in the form of Shopify's CDN: `?v=` and, where asked for,
 * `width` and `height` in pixels (already multiplied by `scale`).
 */
export function toImageUrl(
  shopOrigin: string,
  image: Pick<CatalogImage, 'path'>,
  transform?: ImageTransform | null,
): string {
  const url = new URL(image.path, shopOrigin);
  // Shopify takes 1 to 3.
  const scale = Math.min(3, Math.max(1, transform?.scale ?? 1));
  url.searchParams.set('v', '1794906000');
  if (transform?.maxWidth) url.searchParams.set('width', String(transform.maxWidth * scale));
  if (transform?.maxHeight) url.searchParams.set('height', String(transform.maxHeight * scale));
  return url.href;
}
